/**
 * Acts of criminal procedure by which a person becomes an accused or a convicted person in the sense of the Instruction (points 4(1),
 * 4(27)); those that make a suspect and a person in custody stand in `detention.ts` and `measure.ts`. Who is what: `person-status.ts`.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, courtName, criminalArticles, date, documentNumber, must, words, yesNo } from './words.ts';

const prosecutors = ['procedural-prosecutor', 'prosecutor', 'deputy-prosecutor'] as const;
const inCase = (type: string, order: number, title: FactTypeSpec['title'], fields: FactTypeSpec['fields'], recordedBy: readonly string[]): FactTypeSpec =>
  ({ type, title, group: 'case', order, streams: ['episode', 'case'], fields, recordedBy });

export const procedureStatusFacts: readonly FactTypeSpec[] = [
  inCase('indictment.approved', 36, words('Прокурор айыптау актісін бекітті', 'Прокурором утверждён обвинительный акт', 'The prosecutor approved the indictment'), { number: documentNumber, articles: criminalArticles }, prosecutors),
  inCase('misdemeanour-protocol.approved', 36, words('Прокурор қылмыстық теріс қылық туралы хаттаманы бекітті', 'Прокурором утверждён протокол об уголовном проступке', 'The prosecutor approved the protocol on a criminal misdemeanour'), {
    number: documentNumber, articles: criminalArticles, toCourt: must(yesNo('Істі сотқа жіберу туралы шешім қабылданды', 'Принято решение о направлении дела в суд', 'It was decided to send the case to court')),
  }, prosecutors),
  inCase('procedural-agreement.concluded', 36, words('Тергеп-тексеру процестік келісіммен аяқталды', 'Расследование окончено заключением процессуального соглашения', 'The investigation ended with a procedural agreement'), { number: documentNumber, articles: criminalArticles }, prosecutors),
  inCase('verdict.pronounced', 37, words('Сот үкім шығарды', 'Судом вынесен приговор', 'The court gave its verdict'), {
    outcome: must(choice({ guilty: words('айыптау үкімі', 'обвинительный приговор', 'guilty'), acquitted: words('ақтау үкімі', 'оправдательный приговор', 'acquitted') }, 'Үкім', 'Приговор', 'Verdict')),
    court: courtName, number: documentNumber, inForceFrom: date('Заңды күшіне енген күні', 'Вступил в законную силу', 'In legal force from'),
  }, [...prosecutors, 'judge', 'court']),
];
