/**
 * Certificate of an inspection of a place of custody by the prosecutor: what points 8 and 9 of the Instruction of 6 January 2015 No. 7
 * (repealed in 2017, kept as the pattern) ask of it: rows P8.3, P9a. Ground of the supervision: Law 353-I art. 49.
 */
import { notApplicable, type Blank, type Form, type Sheet } from './form.ts';
import { answerLines, measuredLines, photographLines, receivedLines, sectionLines } from './inspection-answers.ts';
import { body, moment, official } from './person-blanks.ts';
import { flag, number, text } from './recorded.ts';

const inspection = ({ recorded }: Sheet) => recorded.last('place.inspected');

const said = (field: string, kk: string, ru: string, en: string): Blank => ({ label: { kk, ru, en }, from: 'journal', write: (sheet) => text(inspection(sheet), field) });

const kinds: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = {
  daily: { kk: 'күн сайынғы', ru: 'ежедневная' }, weekly: { kk: 'апта сайынғы', ru: 'еженедельная' },
  monthly: { kk: 'ай сайынғы', ru: 'ежемесячная' }, comprehensive: { kk: 'кешенді', ru: 'комплексная' },
};

export const inspectionCertificate: Form = {
  kind: 'inspection-certificate',
  title: { kk: 'Ұстау орнын тексеру нәтижелері туралы анықтама', ru: 'Справка о результатах проверки места содержания', en: 'Certificate of the inspection of a place of custody' },
  basis: ['Law 353-I 49', 'Instruction No. 7 of 06.01.2015, 8 and 9'],
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
    measured: { label: { kk: 'өлшемдер', ru: 'замеры', en: 'measurements' }, from: 'journal', write: (sheet) => measuredLines(inspection(sheet), sheet.lang) },
    received: { label: { kk: 'жеке мәселелері бойынша қабылданғандар', ru: 'приняты по личным вопросам', en: 'received on personal matters' }, from: 'journal', write: (sheet) => receivedLines(inspection(sheet), sheet.lang) },
    photographs: { label: { kk: 'фотосуреттер', ru: 'фотографии', en: 'photographs' }, from: 'journal', write: (sheet) => photographLines(inspection(sheet)) },
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

/** Of this inspection; where there is no such record, as the inspection itself says. */
function known(sheet: Sheet): string | null {
  const own = inspection(sheet);
  const made = sheet.recorded.all('inspection.made-known').findLast(({ data }) => data['inspection'] === own?.id) ?? null;
  const name = text(made, 'name') ?? text(own, 'madeKnownTo');
  const objections = text(made, 'objections');
  return name === null ? null : [name, objections && `${sheet.lang === 'kk' ? 'қарсылықтары' : 'возражения'}: ${objections}`].filter(Boolean).join('; ');
}
