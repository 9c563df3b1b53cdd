import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, freed } from './custody-terms.ts';

/** A person sanctioned to custody stays in the temporary detention facility up to thirty days, on an approved ruling. */
export const article150 = {
  act: ACT, number: '150',
  title: words('Күзетпен ұстау қолданылған адамдарды ұстап алынғандарды ұстау орындарында ұстау', 'Содержание подозреваемых, обвиняемых и подсудимых, к которым применено содержание под стражей, в местах содержания задержанных', 'Custody in places for detainees'),
  text: { ru: 'Ч. 1: «по постановлению лица, осуществляющего досудебное расследование, утвержденному прокурором либо следственным судьей либо судом, могут до тридцати суток содержаться в изоляторах временного содержания».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.150.1.limit', rows: ['D29'], cite: cite('150', '1'), certainty: 'F',
      title: words('Санкциядан кейін УҰИ-да ұстау отыз тәуліктен аспайды', 'После санкции содержание в ИВС не превышает тридцати суток', 'After the sanction the stay in the IVS is at most thirty days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { state: 'in-ivs' } },
        term: { param: 'criminal-procedure.custody.ivs', unit: 'day', mode: 'liberty' },
        discharge: { leaves: 'in-ivs' }, onMiss: 'breach',
      },
      remedy: words('Адамды тергеу изоляторына ауыстырыңыз.', 'Переведите лицо в следственный изолятор.', 'Move the person to the remand prison.'),
    },
    {
      id: 'criminal-procedure.150.1.ruling', rows: ['D29'], cite: cite('150', '1'), certainty: 'F',
      title: words('УҰИ-да қалдыру үшін бекітілген қаулы керек', 'Для оставления в ИВС нужно утверждённое постановление', 'Staying in the IVS needs an approved ruling'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { state: 'in-ivs' } }, term: atOnce('ivs-ruling'), within: 'in-ivs',
        discharge: [{ fact: 'custody.ivs-ruled' }, { fact: ['custody.departed'] }], voids: freed, early: 'stream', onMiss: 'breach',
      },
      remedy: words('Қаулыны бекіттіріңіз немесе адамды тергеу изоляторына жөнелтіңіз.', 'Утвердите постановление или направьте лицо в следственный изолятор.', 'Have the ruling approved or send the person to the remand prison.'),
      openPoint: words('Заңда сан жоқ: 24 сағат – жобалау шешімі (этаптау уақыты).', 'Числа в законе нет: 24 часа – решение проекта (время этапирования).', 'No number in the law: 24 hours is a choice of design (time for the convoy).'),
    },
    {
      id: 'criminal-procedure.150.1.approved', rows: ['D29'], cite: cite('150', '1'), certainty: 'F',
      title: words('Қаулыны прокурор, тергеу судьясы немесе сот бекіткен', 'Постановление утверждено прокурором, следственным судьёй или судом', 'The ruling is approved by prosecutor, investigating judge or court'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: { type: 'check', on: { fact: 'custody.ivs-ruled' }, require: { value: 'fact.approvedBy', in: ['prosecutor', 'judge', 'court'] } },
      remedy: words('Қаулыны бекітуге беріңіз.', 'Представьте постановление на утверждение.', 'Submit the ruling for approval.'),
    },
  ],
} as const satisfies Article;
