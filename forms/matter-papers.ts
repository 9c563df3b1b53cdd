/**
 * Papers of the prosecutor's matters (Instruction No. 7 of 06.01.2015): the special message on an emergency (point 17), the act of
 * supervision in its variants (point 12), the conclusions on the use of special means (points 20, 32) and on a placement in punishment
 * premises (points 25, 34). Each stands on one fact of its matter, so the latest of a type that a blank sees is the one meant.
 */
import { documentKindLabels } from '@kepil/law/facts/choices.ts';
import type { Capacity } from '@kepil/law/facts/fact.ts';
import type { Blank, Form, Sheet } from './form.ts';
import { notApplicable } from './form.ts';
import { birthDate, body, fullName, moment, official, placeOfCustody } from './person-blanks.ts';
import { answer, choice, latest, maybeSaid, momentOf, numberOf, said, written } from './place-blanks.ts';
import { flag, number, text } from './recorded.ts';
import { either, isNamedBy, names, shares } from './standing-fact.ts';
import { chosen } from './vocabulary-words.ts';

const prosecutors: readonly Capacity[] = ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'];
const INSTRUCTION = 'Instruction No. 7 of 06.01.2015';
const prosecutor = official('prosecutor', { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' });

const place: Blank = {
  label: { kk: 'мекеме', ru: 'учреждение', en: 'institution' }, from: 'journal',
  write: (sheet) => {
    const id = sheet.recorded.last('emergency.happened', 'response.issued')?.place;
    return (id ? sheet.places?.[id]?.[sheet.lang] : undefined) ?? text(sheet.recorded.last('place.described'), 'name');
  },
};

const event = latest('emergency.happened');
const message = latest('emergency.special-message-sent');
/** Of the message where it says so, else of the event itself: the message is drawn up before it is sent. */
const told = (field: string, kk: string, ru: string, en: string): Blank => written({ kk, ru, en }, (sheet) => text(message(sheet), field) ?? text(event(sheet), field));
const total = (sheet: Sheet): number | null => number(message(sheet), 'participantsTotal') ?? number(event(sheet), 'participants');
const attached = (sheet: Sheet): boolean => flag(message(sheet), 'participantsAttached') === true;

const listedParticipants = (sheet: Sheet) => {
  const lines = sheet.recorded.all('emergency.participant-listed').map((fact) => {
    const onRegister = flag(fact, 'preventiveRegister');
    return [
      ['surname', 'name', 'patronymic'].flatMap((part) => text(fact, part) ?? []).join(' '), text(fact, 'criminalArticles') ?? '',
      onRegister === null ? '' : { kk: onRegister ? 'тұрады' : 'тұрмайды', ru: onRegister ? 'состоит' : 'не состоит' }[sheet.lang],
    ];
  });
  return lines.length > 0 ? { lines } : null;
};
const participantsLabel = { kk: 'қатысушылар туралы мәліметтер', ru: 'сведения об участниках', en: 'particulars of the participants' };

export const specialMessage: Form = {
  kind: 'special-message',
  title: { kk: 'Төтенше оқиға туралы арнайы хабарлама', ru: 'Спецсообщение о чрезвычайном происшествии', en: 'Special message on an emergency' },
  basis: [`${INSTRUCTION}, 17`], signedBy: prosecutors, signatories: [],
  standsOn: { types: ['emergency.happened'], told: 'kind', ties: { 'emergency.special-message-sent': names('emergency'), 'emergency.participant-listed': names('emergency') }, authoredBy: 'emergency.special-message-sent' },
  blanks: {
    body, number: numberOf(message), place,
    sentAt: momentOf(message, 'хабарлама уақыты', 'время сообщения', 'time of the message'),
    happenedAt: written({ kk: 'оқиғаның күні мен уақыты', ru: 'дата и время происшествия', en: 'date and time of the event' }, (sheet) => moment(sheet, number(message(sheet), 'happenedAt') ?? event(sheet)?.at ?? null)),
    kind: choice(event, 'kind', 'оқиғаның түрі', 'вид происшествия', 'kind of event'),
    where: told('where', 'оқиғаның орны', 'место происшествия', 'place of the event'), circumstances: told('circumstances', 'мән-жайлары', 'обстоятельства', 'circumstances'),
    causes: said(message, 'causes', 'себептері', 'причины', 'causes'), aims: said(message, 'aims', 'мақсаттары', 'цели', 'aims'), methods: said(message, 'methods', 'тәсілдері', 'способы', 'methods'),
    instruments: said(message, 'instruments', 'пайдаланылған заттар мен құралдар', 'использованные предметы и орудия', 'objects and instruments used'),
    total: written({ kk: 'қатысқан адамдардың жалпы саны', ru: 'общее количество участвовавших лиц', en: 'total number of participants' }, (sheet) => { const n = total(sheet); return n === null ? null : String(n); }),
    participants: written(participantsLabel, (sheet) => (attached(sheet) ? notApplicable : listedParticipants(sheet))),
    participantsAttached: written({ kk: 'қосымша: қатысушылар тізімі', ru: 'приложение: список участников', en: 'attachment: list of participants' }, (sheet) => (attached(sheet) ? listedParticipants(sheet) : notApplicable)),
    prosecutor,
  },
};

const act = latest('response.issued');
/** What the prosecutor does by an act of this kind: the operative word of the variant. */
const operative: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = {
  'release-order': { kk: 'заңсыз ұсталып отырған адамды дереу босатуға ҚАУЛЫ ЕТТІМ', ru: 'ПОСТАНОВИЛ немедленно освободить незаконно содержащееся лицо' },
  protest: { kk: 'заңға қайшы актінің күшін жоюды немесе оны заңға сәйкес келтіруді ТАЛАП ЕТЕМІН', ru: 'ТРЕБУЮ отменить противоречащий закону акт либо привести его в соответствие с законом' },
  submission: { kk: 'заңдылық бұзушылықтарды, олардың себептері мен жағдайларын жоюды ҰСЫНАМЫН', ru: 'ПРЕДЛАГАЮ устранить нарушения законности, их причины и условия' },
  prescription: { kk: 'заңдылық бұзушылықтарды жоюды ЖҮКТЕЙМІН', ru: 'ПРЕДПИСЫВАЮ устранить нарушения законности' },
  'cancellation-order': { kk: 'заңсыз актінің күшін жоюға ҚАУЛЫ ЕТТІМ', ru: 'ПОСТАНОВИЛ отменить незаконный акт' },
  'disciplinary-order': { kk: 'тәртіптік іс жүргізуді қозғауға ҚАУЛЫ ЕТТІМ', ru: 'ПОСТАНОВИЛ возбудить дисциплинарное производство' },
  'administrative-order': { kk: 'әкімшілік іс жүргізуді қозғауға ҚАУЛЫ ЕТТІМ', ru: 'ПОСТАНОВИЛ возбудить административное производство' },
  'criminal-referral': { kk: 'материалдарды сотқа дейінгі тергеп-тексеруді бастау үшін ЖОЛДАЙМЫН', ru: 'НАПРАВЛЯЮ материалы для начала досудебного расследования' },
  'court-application': { kk: 'соттан төмендегі талаптарды қанағаттандыруды СҰРАЙМЫН', ru: 'ПРОШУ суд удовлетворить изложенные ниже требования' },
  warning: { kk: 'заңды ТҮСІНДІРЕМІН және оны бұзуға жол бермеуді ескертемін', ru: 'РАЗЪЯСНЯЮ закон и предупреждаю о недопустимости его нарушения' },
};

export const responseAct: Form = {
  kind: 'response-act',
  title: { kk: 'Прокурорлық қадағалау актісі', ru: 'Акт прокурорского надзора', en: 'Act of prosecutorial supervision' },
  basis: [`${INSTRUCTION}, 12`], signedBy: prosecutors, signatories: [], standsOn: { types: ['response.issued'], told: 'kind' },
  blanks: {
    body, number: numberOf(act), issuedAt: momentOf(act, 'енгізілген уақыты', 'время внесения', 'time of issue'), place,
    kind: choice(act, 'kind', 'актінің түрі', 'вид акта', 'kind of act'),
    addressee: written({ kk: 'кімге', ru: 'кому', en: 'addressee' }, (sheet) => [text(act(sheet), 'addressee'), chosen(act(sheet), 'addresseeLevel', sheet.lang)].filter((part) => part !== null).join(', ') || null),
    violations: said(act, 'violations', 'анықталған заңдылық бұзушылықтар', 'выявленные нарушения законности', 'violations of legality found'),
    operative: written({ kk: 'қарар бөлігі', ru: 'резолютивная часть', en: 'operative part' }, (sheet) => { const kind = text(act(sheet), 'kind'); return kind === null ? null : (operative[kind]?.[sheet.lang] ?? null); }),
    demands: said(act, 'demands', 'талаптар', 'требования', 'demands'),
    persons: written({ kk: 'акт қанша адамға қатысты', ru: 'скольких лиц касается акт', en: 'persons concerned' }, (sheet) => { const fact = act(sheet); const n = number(fact, 'persons'); return fact === null ? null : n === null ? notApplicable : String(n); }),
    answerBy: written({ kk: 'қарау мерзімі', ru: 'срок рассмотрения', en: 'to be considered by' }, (sheet) => { const fact = act(sheet); return fact === null ? null : (moment(sheet, number(fact, 'answerBy')) ?? notApplicable); }),
    signer: written({ kk: 'қол қоюшы', ru: 'кто подписывает', en: 'signatory' }, (sheet) => { const fact = act(sheet); return fact === null ? null : (text(fact, 'signer') ?? notApplicable); }),
    prosecutor,
  },
};

const conclusion = latest('force.conclusion-drawn');
const approved = latest('force.conclusion-approved');
const used = latest('force.used');

export const forceConclusion: Form = {
  kind: 'force-conclusion',
  title: { kk: 'Күш немесе арнаулы құралдар қолданудың заңдылығы туралы қорытынды', ru: 'Заключение о законности применения силы или специальных средств', en: 'Conclusion on the legality of the use of force or special means' },
  basis: [`${INSTRUCTION}, 20`, `${INSTRUCTION}, 32(2)`], signedBy: prosecutors, signatories: [],
  standsOn: { types: ['force.conclusion-drawn'], ties: { 'force.used': isNamedBy('about'), 'force.conclusion-approved': names('conclusion') } },
  blanks: {
    body, number: numberOf(conclusion), drawnAt: momentOf(conclusion, 'қорытынды уақыты', 'время заключения', 'time of the conclusion'), fullName, birthDate, placeOfCustody,
    means: choice(used, 'means', 'не қолданылды', 'что применено', 'what was used'),
    usedAt: written({ kk: 'қолданылған уақыт', ru: 'время применения', en: 'time of the use' }, (sheet) => moment(sheet, number(conclusion(sheet), 'usedAt') ?? used(sheet)?.at ?? null)),
    where: written({ kk: 'қолданылған орын', ru: 'место применения', en: 'place of the use' }, (sheet) => text(conclusion(sheet), 'where') ?? text(used(sheet), 'where')),
    circumstances: written({ kk: 'қолдану мән-жайлары', ru: 'обстоятельства применения', en: 'circumstances of the use' }, (sheet) => text(conclusion(sheet), 'circumstances') ?? text(used(sheet), 'circumstances')),
    staff: written({ kk: 'қолданған қызметкерлер', ru: 'применившие сотрудники', en: 'staff who used it' }, (sheet) => text(conclusion(sheet), 'staff') ?? text(used(sheet), 'officer')),
    legalReferences: said(conclusion, 'legalReferences', 'нормативтік құқықтық актілер', 'нормативные правовые акты', 'legal acts'),
    finding: choice(conclusion, 'finding', 'заңдылығы туралы тұжырым', 'вывод о законности', 'finding on legality'),
    violations: maybeSaid(conclusion, 'violations', 'бұзушылықтар', 'нарушения', 'violations'),
    justified: answer(conclusion, 'justified', 'әкімшіліктің әрекеті негізді', 'действия администрации обоснованны', 'acts of the administration justified'),
    attachments: written({ kk: 'қоса берілген материалдар', ru: 'приложенные материалы', en: 'attached materials' }, (sheet) => {
      const papers = conclusion(sheet)?.data['attachments'];
      const names = Array.isArray(papers) ? papers.flatMap((paper: unknown) => { const { kind, number: no } = paper as { kind?: string; number?: string }; const name = kind && (documentKindLabels[kind]?.[sheet.lang] ?? kind); return name ? [no ? `${name} № ${no}` : name] : []; }) : [];
      return names.length > 0 ? names.join('; ') : null;
    }),
    author: said(conclusion, 'author', 'қорытындыны жасаған', 'кем составлено', 'drawn up by'),
    approved: written({ kk: 'бекітілген', ru: 'утверждено', en: 'approved' }, (sheet) => {
      const fact = approved(sheet);
      return fact === null ? null : [chosen(fact, 'byRole', sheet.lang), text(fact, 'approver'), moment(sheet, fact.at)].filter((part) => part !== null).join(', ');
    }),
    prosecutor,
  },
};

const checked = latest('punishment.check-concluded');
const resolution = latest('punishment.resolved', 'penalty.imposed', 'custody.cell-assigned');

export const punishmentConclusion: Form = {
  kind: 'punishment-conclusion',
  title: { kk: 'Тәртіптік үй-жайға қамаудың заңдылығы туралы қорытынды', ru: 'Заключение о законности водворения в штрафное помещение', en: 'Conclusion on the legality of a placement in punishment premises' },
  basis: [`${INSTRUCTION}, 25(8)`, `${INSTRUCTION}, 34`], signedBy: prosecutors, signatories: [],
  standsOn: { types: ['punishment.check-concluded'], ties: { 'punishment.resolved': isNamedBy('about'), 'custody.cell-assigned': isNamedBy('about'), 'penalty.imposed': either(isNamedBy('about'), shares('penaltyId')) } },
  blanks: {
    body, number: numberOf(checked), checkedAt: momentOf(checked, 'тексеру уақыты', 'время проверки', 'time of the check'), fullName, birthDate, placeOfCustody,
    resolvedAt: momentOf(resolution, 'қаулы шығарылған уақыт', 'время вынесения постановления', 'time of the resolution'),
    resolution: maybeSaid(resolution, 'number', 'қаулының нөмірі', 'номер постановления', 'number of the resolution'),
    premises: written({ kk: 'үй-жай', ru: 'помещение', en: 'premises' }, (sheet) => {
      const fact = resolution(sheet);
      return ['premises', 'kind', 'cellKind', 'how'].flatMap((field) => chosen(fact, field, sheet.lang) ?? []).join(', ') || null;
    }),
    term: written({ kk: 'мерзімі, тәулік', ru: 'срок, суток', en: 'term, days' }, (sheet) => { const fact = resolution(sheet); const days = number(fact, 'days'); return fact === null ? null : days === null ? notApplicable : String(days); }),
    reason: written({ kk: 'негізі', ru: 'основание', en: 'ground' }, (sheet) => { const fact = resolution(sheet); return fact === null ? null : (text(fact, 'reason') ?? chosen(fact, 'ground', sheet.lang) ?? notApplicable); }),
    onSite: answer(checked, 'onSite', 'орнына шығып тексерілді', 'проверено с выездом на место', 'checked on site'),
    findings: maybeSaid(checked, 'findings', 'не анықталды', 'что установлено', 'what was found'),
    lawful: answer(checked, 'lawful', 'қаулы заңды', 'постановление законно', 'the resolution is lawful'),
    justified: answer(checked, 'justified', 'қаулы негізді', 'постановление обоснованно', 'the resolution is justified'),
    prosecutor,
  },
};
