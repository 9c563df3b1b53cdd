/**
 * The sheet on which a shift is handed over: who is there by the head-count, cell by cell, what is handed over with it, what changed since
 * the last time, with both signatures. The order of duty stands in internal rules; that nobody is missing is asked by arts. 46-6, 46-7.
 */
import { absenceReasons, type CellCount } from '@kepil/law/facts/head-count.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { notApplicable } from './form.ts';
import type { Blank, Form, Listed, Sheet } from './form.ts';
import { answer, latest, maybeSaid, momentOf, said } from './place-blanks.ts';
import { body, moment } from './person-blanks.ts';
import { momentInWords } from './paper-time.ts';
import { number, text } from './recorded.ts';

const taken = latest('shift.taken-over');

/** The count that the taking over names; else the last one before it. */
function countOf({ recorded }: Sheet): Fact | null {
  const over = recorded.last('shift.taken-over');
  const named = text(over, 'count');
  const counts = recorded.all('head-count.made');
  return counts.find(({ id }) => id === named) ?? counts.findLast(({ at }) => over === null || at <= over.at) ?? null;
}

const cellsOf = (fact: Fact | null): readonly CellCount[] => (Array.isArray(fact?.data['cells']) ? (fact.data['cells'] as readonly CellCount[]) : []);

const orDash = (lines: Listed['lines']): Listed | typeof notApplicable => (lines.length === 0 ? notApplicable : { lines });

const counted: Blank = {
  label: { kk: 'адамдар санағы', ru: 'проверка наличия', en: 'head-count' }, from: 'journal',
  write: (sheet) => {
    const fact = countOf(sheet);
    if (!fact) return null;
    const [registered, present, absent, discrepancy] = ['registered', 'present', 'absent', 'discrepancy'].map((field) => number(fact, field) ?? 0);
    const when = momentInWords(fact.at, sheet.zone, sheet.lang);
    return sheet.lang === 'kk'
      ? `${when}: тізімде ${registered}, орнында ${present}, себебі белгілі, орнында емес ${absent}, алшақтық ${discrepancy}`
      : `${when}: числится ${registered}, на месте ${present}, отсутствуют по известной причине ${absent}, расхождение ${discrepancy}`;
  },
};

const byCell: Blank = {
  label: { kk: 'камералар бойынша саны', ru: 'количество по камерам', en: 'numbers by cell' }, from: 'journal',
  write: (sheet) => {
    const fact = countOf(sheet);
    // An empty cell says nothing: the sheet of a large place would be twice as long.
    return fact && orDash(cellsOf(fact).filter(({ registered, beyond }) => registered > 0 || beyond !== undefined)
      .map(({ cell, registered, present, absent = [], missing = [], beyond = 0 }) => [cell, String(registered), String(present), absent.length > 0 ? String(absent.length) : '—', [missing.length > 0 ? `−${missing.length}` : '', beyond > 0 ? `+${beyond}` : ''].filter(Boolean).join(' ') || '—']));
  },
};

const absentees: Blank = {
  label: { kk: 'орнында емес адамдар', ru: 'отсутствующие лица', en: 'persons absent' }, from: 'journal',
  write: (sheet) => {
    const fact = countOf(sheet);
    const nowhere = sheet.lang === 'kk' ? 'ЖОҚ, қайда екені белгісіз' : 'НЕТ, местонахождение неизвестно';
    return fact && orDash(cellsOf(fact).flatMap(({ cell, absent = [], missing = [] }) => [
      ...missing.map(({ name }) => [name, cell, nowhere]), ...absent.map(({ name, reason }) => [name, cell, absenceReasons[reason][sheet.lang]]),
    ]));
  },
};

/** Notes that still stand: what another note closes is done. */
const notes: Blank = {
  label: { kk: 'келесі ауысымға белгілер', ru: 'записи для следующей смены', en: 'notes for the next shift' }, from: 'journal',
  write: ({ recorded, zone, lang }) => {
    const all = recorded.all('shift.note');
    const closed = new Set(all.flatMap((fact) => text(fact, 'closes') ?? []));
    return orDash(all.filter((fact) => !closed.has(fact.id) && text(fact, 'closes') === null).slice(-20).map((fact) => [momentInWords(fact.at, zone, lang), text(fact, 'cell') ?? '—', text(fact, 'text') ?? '']));
  },
};

const changes: Blank = {
  label: { kk: 'алдыңғы қабылдаудан бергі өзгерістер', ru: 'изменения с прошлого приёма', en: 'changes since the last taking over' }, from: 'office',
  write: ({ changes: since, lang }) => orDash((since ?? []).map(({ title, n }) => [title[lang], String(n)])),
};

export const shiftHandover: Form = {
  kind: 'shift-handover',
  title: { kk: 'Ауысымды қабылдау-тапсыру парағы', ru: 'Лист приёма-сдачи смены', en: 'Sheet of the hand-over of a shift' },
  basis: ['Law 353-I 15', 'Law 353-I 46-6', 'Law 353-I 46-7'],
  standsOn: { types: ['shift.taken-over'] },
  // Both sides sign: each with the account of his own.
  signedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'],
  signatories: [],
  blanks: {
    body,
    number: { label: { kk: 'парақтың нөмірі', ru: 'номер листа', en: 'number of the sheet' }, from: 'office', write: (sheet) => sheet.number ?? (sheet.recorded.last('shift.taken-over') ? notApplicable : null) },
    place: {
      label: { kk: 'ұстау орны', ru: 'место содержания', en: 'place' }, from: 'journal',
      write: (sheet) => { const id = taken(sheet)?.place; return (id ? sheet.places?.[id]?.[sheet.lang] : undefined) ?? text(sheet.recorded.last('place.described'), 'name'); },
    },
    takenAt: momentOf(taken, 'қабылданған уақыты', 'время приёма', 'time of the taking over'),
    from: said(taken, 'from', 'ауысымды тапсырған', 'сдал смену', 'handed over by'),
    by: said(taken, 'by', 'ауысымды қабылдаған', 'принял смену', 'taken over by'),
    composition: maybeSaid(taken, 'composition', 'ауысым құрамы', 'состав смены', 'composition of the shift'),
    until: {
      label: { kk: 'ауысымның аяқталуы', ru: 'окончание смены', en: 'end of the shift' }, from: 'journal',
      write: (sheet) => { const fact = taken(sheet); return fact ? (moment(sheet, number(fact, 'until')) ?? notApplicable) : null; },
    },
    counted, byCell, absentees,
    keys: answer(taken, 'keys', 'кілттер толық', 'ключи в полном комплекте', 'keys complete'),
    means: answer(taken, 'means', 'арнаулы құралдар мен қару толық', 'специальные средства и оружие в наличии', 'means and weapons complete'),
    communication: answer(taken, 'communication', 'байланыс пен дабыл жұмыс істейді', 'связь и сигнализация исправны', 'communication works'),
    journals: answer(taken, 'journals', 'журналдар қабылданды', 'журналы приняты', 'journals taken over'),
    property: answer(taken, 'property', 'сақтаудағы заттар тізім бойынша', 'вещи на хранении по описям', 'things in store agree'),
    remarks: maybeSaid(taken, 'remarks', 'ескертулер', 'замечания', 'remarks'),
    notes, changes,
  },
};
