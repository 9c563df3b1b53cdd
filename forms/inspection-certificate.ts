/**
 * Certificate of an inspection of a place of custody by the prosecutor: what points 8 and 9 of the Instruction of 6 January 2015 No. 7
 * (repealed in 2017, kept as the pattern) ask of it: rows P8.3, P9a. Ground of the supervision: Law 353-I art. 49.
 */
import { inspectionFacts } from '@kepil/law/facts/inspection.ts';
import { answersInspection } from '@kepil/law/facts/inspection-acts.ts';
import { responseKindLabels } from '@kepil/law/facts/supervision.ts';
import { notApplicable, type Blank, type Form, type Sheet, type Written } from './form.ts';
import { answerLines, measuredLines, photographShots, receivedLines, sectionLines } from './inspection-answers.ts';
import { body, moment, official } from './person-blanks.ts';
import { flag, number, text } from './recorded.ts';

const inspection = ({ recorded }: Sheet) => recorded.last('place.inspected');

const said = (field: string, kk: string, ru: string, en: string): Blank => ({ label: { kk, ru, en }, from: 'journal', write: (sheet) => text(inspection(sheet), field) });

/** Which the Instruction does not ask of every inspection. */
const maybe = (field: string, kk: string, ru: string, en: string): Blank => ({ label: { kk, ru, en }, from: 'journal', write: (sheet) => text(inspection(sheet), field) ?? notApplicable });

const kinds: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = {
  daily: { kk: 'күн сайынғы', ru: 'ежедневная' }, weekly: { kk: 'апта сайынғы', ru: 'еженедельная' },
  monthly: { kk: 'ай сайынғы', ru: 'ежемесячная' }, comprehensive: { kk: 'кешенді', ru: 'комплексная' },
};

export const inspectionCertificate: Form = {
  kind: 'inspection-certificate',
  title: { kk: 'Ұстау орнын тексеру нәтижелері туралы анықтама', ru: 'Справка о результатах проверки места содержания', en: 'Certificate of the inspection of a place of custody' },
  basis: ['Law 353-I 49', 'Instruction No. 7 of 06.01.2015, 8 and 9'],
  standsOn: { types: ['place.inspected'], told: 'kind' },
  signedBy: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor', 'head-of-place', 'deputy-head-of-place'],
  /** The head of the place signs that he has been made acquainted (P9a). */
  acquainted: ['head-of-place', 'deputy-head-of-place'],
  signatories: [],
  blanks: {
    body,
    place: {
      label: { kk: 'тексерілген орын', ru: 'проверенное место', en: 'place inspected' }, from: 'journal',
      write: (sheet) => {
        const id = inspection(sheet)?.place;
        return (id ? sheet.places?.[id]?.[sheet.lang] : undefined) ?? text(sheet.recorded.last('place.described'), 'name');
      },
    },
    inspectedAt: { label: { kk: 'тексеру уақыты', ru: 'время проверки', en: 'time of the inspection' }, from: 'journal', write: (sheet) => moment(sheet, inspection(sheet)?.at ?? null) },
    kind: {
      label: { kk: 'тексеру түрі', ru: 'вид проверки', en: 'kind of inspection' }, from: 'journal',
      write: (sheet) => kinds[text(inspection(sheet), 'kind') ?? '']?.[sheet.lang] ?? null,
    },
    number: { label: { kk: 'анықтаманың нөмірі', ru: 'номер справки', en: 'number of the certificate' }, from: 'journal', write: (sheet) => sheet.number ?? text(inspection(sheet), 'number') },
    order: said('order', 'тағайындау туралы қаулы', 'постановление о назначении', 'order appointing it'),
    where: maybe('where', 'өткізілген жері', 'где проведена', 'where it was held'),
    heldThen: { label: { kk: 'тексеру сәтінде ұсталғандар', ru: 'содержалось в момент проверки', en: 'held at the time' }, from: 'journal', write: (sheet) => { const held = number(inspection(sheet), 'heldThen'); return held === null ? notApplicable : String(held); } },
    specialists: maybe('specialists', 'мамандар және олардың қорытындылары', 'специалисты и их заключения', 'specialists and their conclusions'),
    participants: said('participants', 'қатысушылар мен мамандар', 'участники и специалисты', 'participants and specialists'),
    findings: said('findings', 'заңдылық бұзушылықтар', 'нарушения законности', 'violations of legality'),
    shortcomings: said('shortcomings', 'жұмыстағы кемшіліктер', 'недостатки и упущения в работе', 'shortcomings in work'),
    causes: said('causes', 'себептері мен жағдайлары', 'причины и условия', 'causes and conditions'),
    proposals: said('proposals', 'іске асыру ұсыныстары', 'варианты реализации результатов', 'proposed options'),
    remedies: said('remedies', 'жою жолдары мен тәсілдері', 'пути и способы устранения', 'ways of elimination'),
    held: { label: { kk: 'өткізілген уақыты', ru: 'время проведения', en: 'held from, to' }, from: 'journal', write: (sheet) => period(sheet) ?? notApplicable },
    manner: { label: { kk: 'өткізу ерекшеліктері', ru: 'особенности проведения', en: 'manner' }, from: 'journal', write: (sheet) => manner(sheet) || notApplicable },
    sections: { label: { kk: 'тексеру парағы', ru: 'проверочный лист', en: 'check-list' }, from: 'journal', write: (sheet) => sectionLines(inspection(sheet), sheet.lang) },
    answers: { label: { kk: 'тармақтар бойынша жауаптар', ru: 'ответы по пунктам', en: 'answers by item' }, from: 'journal', write: (sheet) => answerLines(inspection(sheet), sheet.lang) },
    measured: { label: { kk: 'өлшемдер', ru: 'замеры', en: 'measurements' }, from: 'journal', write: (sheet) => measuredLines(inspection(sheet), sheet.lang, sheet.limits) },
    received: { label: { kk: 'жеке мәселелері бойынша қабылданғандар', ru: 'приняты по личным вопросам', en: 'received on personal matters' }, from: 'journal', write: (sheet) => receivedLines(inspection(sheet), sheet.lang) },
    reception: { label: { kk: 'жеке қабылдау', ru: 'личный приём', en: 'personal reception' }, from: 'journal', write: (sheet) => reception(sheet) },
    photographs: { label: { kk: 'фотосуреттер', ru: 'фотографии', en: 'photographs' }, from: 'journal', write: (sheet) => photographShots(inspection(sheet), sheet.lang, sheet.zone) },
    acts: { label: { kk: 'енгізілген қадағалау актілері', ru: 'внесённые акты надзора', en: 'acts of supervision issued' }, from: 'journal', write: (sheet) => actLines(sheet) },
    entry: { label: { kk: 'тексерілген органның журналындағы жазба', ru: 'запись в журнале проверенного органа', en: 'entry in the journal of the inspected body' }, from: 'journal', write: (sheet) => entry(sheet) ?? notApplicable },
    acquaintedWith: { label: { kk: 'анықтамамен танысқан', ru: 'со справкой ознакомлен', en: 'made known to' }, from: 'journal', write: (sheet) => known(sheet) ?? notApplicable },
    inspector: official('inspector', { kk: 'тексеруші', ru: 'проверяющий', en: 'inspecting prosecutor' }),
    head: official('head', { kk: 'ұстау орны әкімшілігінің басшысы', ru: 'руководитель администрации места содержания', en: 'head of the place of custody' }),
  },
};

/** From the first to the last minute; null where either was not written down. */
function period(sheet: Sheet): string | null {
  const [from, to] = [number(inspection(sheet), 'startedAt'), number(inspection(sheet), 'endedAt')];
  return from === null || to === null ? null : `${moment(sheet, from)} — ${moment(sheet, to)}`;
}

const manners = [
  ['atNight', { kk: 'түнгі уақытта', ru: 'в ночное время' }], ['onDayOff', { kk: 'демалыс немесе мереке күні', ru: 'в выходной или праздничный день' }],
  ['video', { kk: 'бейнетүсіріліммен', ru: 'с видеосъёмкой' }], ['withRegionalProsecutor', { kk: 'облыс прокурорының немесе орынбасарының қатысуымен', ru: 'с участием прокурора области или его заместителя' }],
] as const;
const manner = (sheet: Sheet): string => manners.flatMap(([field, words]) => (flag(inspection(sheet), field) ? [words[sheet.lang]] : [])).join(', ');

/** Point 8: the special journal of the inspected body. */
function entry(sheet: Sheet): string | null {
  if (!flag(inspection(sheet), 'journalEntry')) return null;
  const no = text(inspection(sheet), 'journalNumber');
  return `${sheet.lang === 'kk' ? 'жазылды' : 'сделана'}${no === null ? '' : `, № ${no}`}`;
}

/** Everybody to whom it was made known (P9a, P9b); where there is no such record, as the inspection itself says. */
function known(sheet: Sheet): string | null {
  const own = inspection(sheet);
  const records = sheet.recorded.all('inspection.made-known').filter(({ data }) => data['inspection'] === own?.id);
  const lines = records.map((made) => [
    text(made, 'name'), addressees[text(made, 'addressee') ?? '']?.[sheet.lang], moment(sheet, made.at), flag(made, 'signed') ? signed[sheet.lang] : null,
    text(made, 'objections') && `${sheet.lang === 'kk' ? 'қарсылықтары' : 'возражения'}: ${text(made, 'objections')}`,
  ].filter(Boolean).join('; '));
  return lines.length > 0 ? lines.join('\n') : text(own, 'madeKnownTo');
}

const signed = { kk: 'қол қойды', ru: 'подпись имеется' } as const;
const addressees: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = inspectionFacts.find(({ type }) => type === 'inspection.made-known')?.fields['addressee']?.optionLabels ?? {};

/** Point 48: who was received stands in a table of its own; that nobody applied, or nothing was written down, is said here. */
function reception(sheet: Sheet): Written {
  const received = inspection(sheet)?.data['received'];
  if (Array.isArray(received) && received.length > 0) return sheet.lang === 'kk' ? `қабылданғаны: ${received.length}` : `принято: ${received.length}`;
  return flag(inspection(sheet), 'nobodyApplied') ? (sheet.lang === 'kk' ? 'ешкім өтініш білдірмеді' : 'никто не обратился') : notApplicable;
}

/** Acts of supervision that answer this inspection: what it found, or an item of its check-list. */
function actLines(sheet: Sheet): Written {
  const own = inspection(sheet);
  const acts = own === null ? [] : sheet.recorded.all('response.issued').filter(({ data }) => answersInspection(data, own.id));
  return acts.length === 0 ? notApplicable : { lines: acts.map((act) => [responseKindLabels[text(act, 'kind') as keyof typeof responseKindLabels]?.[sheet.lang] ?? '', text(act, 'number') ?? '', moment(sheet, act.at) ?? '', text(act, 'addressee') ?? '']) };
}
