/** Papers of discipline: act of refusal to explain, orders on penalty, on placing in a cell, on reward (Law 353-I arts. 31, 36–39). */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { notApplicable } from './form.ts';
import type { Blank, Form, Sheet } from './form.ts';
import { quantity } from './paper-time.ts';
import { birthDate, body, fullName, moment, official, placeOfCustody, yesNo } from './person-blanks.ts';
import { choice, latest, maybeSaid, momentOf, numberOf, said, written, type About } from './place-blanks.ts';
import { flag, number, text } from './recorded.ts';
import { shares, untilNext } from './standing-fact.ts';
import { chosen } from './vocabulary-words.ts';

const head = official('head', { kk: 'ұстау орны әкімшілігінің басшысы', ru: 'руководитель администрации места содержания под стражей', en: 'head of the place of custody' });
const officer = official('officer', { kk: 'лауазымды адам', ru: 'должностное лицо', en: 'officer' });
const decides = ['head-of-place', 'deputy-head-of-place'] as const;

/** The violation that the fact is about; without a number the latest. */
const violationOf = (about: About): About => (sheet) => {
  const id = text(about(sheet), 'violationId');
  const found = sheet.recorded.all('violation.discovered');
  return (id === null ? null : found.findLast((fact) => text(fact, 'violationId') === id)) ?? found.at(-1) ?? null;
};

const penalty = latest('penalty.imposed');
const refusal = latest('violation.explained');
const reward = latest('reward.granted');
/** The placement itself; before it is carried out, the penalty that orders it or the order on a single cell without a penalty. */
const cell = latest('penalty.applied', 'single-cell.ordered', 'penalty.imposed');

const ofViolation = (about: About): Readonly<Record<'violation' | 'committedAt' | 'circumstances', Blank>> => ({
  violation: choice(violationOf(about), 'kind', 'бұзушылық', 'нарушение', 'violation'),
  committedAt: written({ kk: 'жасалған уақыты', ru: 'время совершения', en: 'committed at' }, (sheet) => { const fact = violationOf(about)(sheet); return moment(sheet, number(fact, 'committedAt') ?? fact?.at ?? null); }),
  circumstances: said(violationOf(about), 'circumstances', 'мән-жайлары', 'обстоятельства', 'circumstances'),
});

export const explanationRefusalAct: Form = {
  kind: 'explanation-refusal-act',
  title: { kk: 'Түсініктеме беруден бас тарту туралы акт', ru: 'Акт об отказе от дачи объяснения', en: 'Act of refusal to explain' },
  basis: ['Law 353-I 38(3)'],
  standsOn: { types: ['violation.explained'], only: (fact) => text(fact, 'outcome') === 'refused', number: 'actNumber' },
  signedBy: ['duty-officer', ...decides], signatories: ['held-person', 'attesting-witness', 'interpreter'],
  blanks: {
    body, number: numberOf(refusal, 'actNumber'), refusedAt: momentOf(refusal, 'бас тарту уақыты', 'время отказа', 'time of the refusal'), fullName, birthDate, placeOfCustody, ...ofViolation(refusal), officer,
  },
};

export const penaltyOrder: Form = {
  kind: 'penalty-order',
  title: { kk: 'Жаза қолдану туралы қаулы', ru: 'Постановление о наложении взыскания', en: 'Order imposing a penalty' },
  basis: ['Law 353-I 37', 'Law 353-I 38', 'Law 353-I 39'],
  standsOn: { types: ['penalty.imposed'], told: 'kind' },
  signedBy: decides, signatories: ['held-person', 'interpreter', 'legal-representative'],
  blanks: {
    body, number: numberOf(penalty), decidedAt: momentOf(penalty, 'қаулы шығарылған уақыт', 'время вынесения постановления', 'time of the order'), fullName, birthDate, placeOfCustody, ...ofViolation(penalty),
    discoveredAt: momentOf(violationOf(penalty), 'анықталған уақыты', 'время обнаружения', 'time of discovery'),
    explanation: written({ kk: 'адамның түсініктемесі', ru: 'объяснение лица', en: 'explanation of the person' }, (sheet) => {
      const id = text(penalty(sheet), 'violationId');
      const explained = sheet.recorded.all('violation.explained').findLast((fact) => id === null || text(fact, 'violationId') === id) ?? null;
      const words = chosen(explained, 'outcome', sheet.lang);
      const act = text(explained, 'actNumber');
      return words === null || act === null ? words : `${words}, ${sheet.lang === 'kk' ? `№ ${act} акт` : `акт № ${act}`}`;
    }),
    penalty: written({ kk: 'жазаның түрі', ru: 'вид взыскания', en: 'kind of penalty' }, (sheet) => {
      const words = chosen(penalty(sheet), 'kind', sheet.lang);
      const days = number(penalty(sheet), 'days');
      return words === null || days === null ? words : `${words}, ${quantity(days, 'day', sheet.lang)}`;
    }),
    ground: written({ kk: 'қамау негізі', ru: 'основание водворения', en: 'ground of the placement' }, (sheet) => { const fact = penalty(sheet); return fact === null ? null : text(fact, 'kind') === 'reprimand' ? notApplicable : chosen(fact, 'ground', sheet.lang); }),
    considered: written({ kk: 'ескерілген мән-жайлар', ru: 'учтённые обстоятельства', en: 'circumstances taken into account' }, (sheet) => ['circumstances', 'behaviour'].flatMap((field) => text(penalty(sheet), field) ?? []).join('; ') || null),
    head,
  },
};

export const cellOrder: Form = {
  kind: 'cell-order',
  title: { kk: 'Карцерге немесе бір кісілік камераға қамау туралы қаулы', ru: 'Постановление о водворении в карцер или одиночную камеру', en: 'Order placing in a punishment or single cell' },
  basis: ['Law 353-I 31(2)', 'Law 353-I 39(3)'],
  standsOn: {
    types: ['penalty.applied', 'single-cell.ordered', 'penalty.imposed'], only: ({ type, data }) => type === 'single-cell.ordered' || data['kind'] !== 'reprimand', told: 'kind',
    ties: { 'penalty.imposed': shares('penaltyId'), 'penalty.medical-conclusion': shares('penaltyId'), 'single-cell.sanction-decided': untilNext('single-cell.ordered'), 'single-cell.exemption': untilNext('single-cell.ordered') },
  },
  signedBy: decides, acquainted: ['custody-prosecutor', 'prosecutor', 'deputy-prosecutor'], signatories: ['held-person', 'interpreter', 'legal-representative'],
  blanks: {
    body, number: written({ kk: 'құжаттың нөмірі', ru: 'номер документа', en: 'number of the paper' }, (sheet) => sheet.number ?? text(cell(sheet), 'orderNumber') ?? text(cell(sheet), 'number')),
    orderedAt: momentOf(cell, 'қаулы шығарылған уақыт', 'время вынесения постановления', 'time of the order'), fullName, birthDate, placeOfCustody,
    where: written({ kk: 'қайда қамалады', ru: 'куда водворяется', en: 'where to' }, (sheet) => (cell(sheet)?.type === 'single-cell.ordered' ? { kk: 'бір кісілік камера', ru: 'одиночная камера' }[sheet.lang] : chosen(cell(sheet), 'kind', sheet.lang))),
    term: written({ kk: 'мерзімі', ru: 'срок', en: 'term' }, (sheet) => termOf(sheet, cell(sheet))),
    reason: written({ kk: 'негізі', ru: 'основание', en: 'ground' }, (sheet) => {
      const fact = cell(sheet);
      if (fact?.type === 'single-cell.ordered') return chosen(sheet.recorded.last('single-cell.exemption'), 'case', sheet.lang) ?? yesNo(sheet, flag(fact, 'reasoned'));
      return chosen(penalty(sheet), 'ground', sheet.lang) ?? chosen(violationOf(penalty)(sheet), 'kind', sheet.lang);
    }),
    /** Art. 39(3): before the punishment cell a medical worker says whether the person can be there. */
    medical: written({ kk: 'медициналық қорытынды', ru: 'медицинское заключение', en: 'medical conclusion' }, (sheet) => {
      if (cell(sheet)?.type === 'single-cell.ordered') return notApplicable;
      const said_ = sheet.recorded.last('penalty.medical-conclusion');
      const fit = flag(said_, 'fit');
      const words = { kk: fit ? 'қамауда бола алады' : 'қамауда бола алмайды', ru: fit ? 'может находиться' : 'не может находиться' }[sheet.lang];
      return fit === null ? null : [words, text(said_, 'by')].filter((part) => part !== null).join(', ');
    }),
    /** Art. 31(2): more than a day alone needs the prosecutor's sanction, save in the cases of the point. */
    sanction: written({ kk: 'прокурордың санкциясы', ru: 'санкция прокурора', en: "prosecutor's sanction" }, (sheet) => {
      const decided = sheet.recorded.last('single-cell.sanction-decided');
      if (decided) return [yesNo(sheet, flag(decided, 'granted')), text(decided, 'number')].filter((part) => part !== null).join(', № ');
      return cell(sheet) === null ? null : cell(sheet)?.type === 'single-cell.ordered' && !sheet.recorded.last('single-cell.exemption') ? null : notApplicable;
    }),
    head,
  },
};

function termOf(sheet: Sheet, fact: Fact | null): string | null | typeof notApplicable {
  const days = number(fact, 'days') ?? number(penalty(sheet), 'days');
  const until = moment(sheet, number(fact, 'until'));
  if (fact?.type === 'single-cell.ordered') return notApplicable;
  const words = days === null ? null : quantity(days, 'day', sheet.lang);
  return words === null ? until : until === null ? words : `${words}; ${until}`;
}

export const rewardOrder: Form = {
  kind: 'reward-order',
  title: { kk: 'Көтермелеу туралы қаулы', ru: 'Постановление о поощрении', en: 'Order granting a reward' },
  basis: ['Law 353-I 36'],
  standsOn: { types: ['reward.granted'], told: 'kind' },
  signedBy: decides, signatories: ['held-person'],
  blanks: {
    body, number: numberOf(reward), decidedAt: momentOf(reward, 'қаулы шығарылған уақыт', 'время вынесения постановления', 'time of the order'), fullName, birthDate, placeOfCustody,
    reward: choice(reward, 'kind', 'көтермелеудің түрі', 'вид поощрения', 'kind of reward'),
    ground: said(reward, 'ground', 'не үшін', 'за что', 'for what'),
    lifted: maybeSaid(reward, 'penaltyId', 'алып тасталған жаза', 'снятое взыскание', 'penalty lifted'),
    head,
  },
};
