/** Papers of the reception: protocol of the personal search, list of property and money, sheet on the explanation of rights. */
import { showMoney } from '@kepil/law/facts/tiyn.ts';
import { notApplicable } from './form.ts';
import type { Form, Listed, Sheet } from './form.ts';
import { birthDate, body, fullName, iin, official, placeOfCustody, yesNo } from './person-blanks.ts';
import { answer, latest, maybeSaid, momentOf, numberOf, said, written } from './place-blanks.ts';
import { flag, text } from './recorded.ts';
import { itemClasses, itemPlaces, inWords } from './words.ts';

const staff = ['duty-officer', 'head-of-place', 'deputy-head-of-place'] as const;
const officer = official('officer', { kk: 'лауазымды адам', ru: 'должностное лицо', en: 'officer' });

interface Item { readonly name?: string; readonly quantity?: number; readonly class?: string; readonly amount?: number; readonly placed?: string }

/** Name, how many, what it is, where it went: one line each. */
function linesOf(value: unknown, { lang }: Sheet): Listed | null {
  if (!Array.isArray(value)) return null;
  return {
    lines: (value as Item[]).map(({ name, quantity, class: kind, amount, placed }) => [
      name ?? '',
      kind === 'money' && amount !== undefined ? showMoney(amount) : String(quantity ?? 1),
      inWords(itemClasses, kind, lang) ?? '',
      inWords(itemPlaces, placed, lang) ?? '',
    ]),
  };
}

const search = latest('search.personal');
export const searchProtocol: Form = {
  kind: 'search-protocol',
  title: { kk: 'Жеке тінту хаттамасы', ru: 'Протокол личного обыска', en: 'Protocol of personal search' },
  basis: ['Law 353-I 33(2)', 'Law 353-I 46-1(5)', 'Law 353-I 46-6(1)'],
  standsOn: { types: ['search.personal'], number: 'protocolNumber' },
  signedBy: staff, signatories: ['held-person', 'attesting-witness', 'interpreter'],
  blanks: {
    body, number: numberOf(search, 'protocolNumber'), searchedAt: momentOf(search, 'тінту уақыты', 'время обыска', 'time of the search'), fullName, birthDate, iin, placeOfCustody,
    searchedBy: said(search, 'by', 'тінтуді жүргізген адам', 'кем проведён обыск', 'who made the search'),
    sameSex: answer(search, 'sameSex', 'сол жыныстағы адам жүргізді', 'проведён лицом того же пола', 'made by a person of the same sex'),
    present: maybeSaid(search, 'present', 'қатысқандар', 'присутствовали', 'present'),
    found: written({ kk: 'табылған және алынған заттар', ru: 'обнаружено и изъято', en: 'found and taken' }, (sheet) => { const fact = search(sheet); return fact ? (linesOf(fact.data['found'], sheet) ?? notApplicable) : null; }),
    remarks: maybeSaid(search, 'remarks', 'ескертулері мен арыздары', 'замечания и заявления', 'remarks and statements'),
    copyGiven: answer(search, 'copyGiven', 'көшірмесі берілді', 'копия вручена', 'copy given'),
    officer,
  },
};

const list = latest('property.listed');
export const propertyList: Form = {
  kind: 'property-list',
  title: { kk: 'Мүлік пен ақша тізімдемесі', ru: 'Опись имущества и денег', en: 'List of property and money' },
  basis: ['Law 353-I 33(4)', 'Law 353-I 33(5)', 'Law 353-I 46-1(6)', 'Law 353-I 46-6(2)'],
  standsOn: { types: ['property.listed'], number: 'protocolNumber' },
  signedBy: staff, signatories: ['held-person', 'interpreter'],
  blanks: {
    body, number: numberOf(list, 'protocolNumber'), listedAt: momentOf(list, 'тізімдеме жасалған уақыт', 'время составления описи', 'time of the list'), fullName, birthDate, iin, placeOfCustody,
    things: written({ kk: 'заттар мен ақша', ru: 'вещи и деньги', en: 'things and money' }, (sheet) => linesOf(list(sheet)?.data['items'], sheet)),
    sum: written({ kk: 'ақша сомасы', ru: 'сумма денег', en: 'sum of money' }, ({ recorded }) => {
      const items = recorded.last('property.listed')?.data['items'];
      if (!Array.isArray(items)) return null;
      const sums = (items as Item[]).flatMap(({ class: kind, amount }) => (kind === 'money' && amount !== undefined ? [amount] : []));
      return sums.length === 0 ? notApplicable : showMoney(sums.reduce((sum, one) => sum + one, 0));
    }),
    takenBy: said(list, 'takenBy', 'сақтауға кім қабылдады', 'кем принято на хранение', 'taken into store by'),
    signed: answer(list, 'signed', 'адамның қолы бар', 'подпись лица имеется', 'signed by the person'),
    officer,
  },
};

/** Of a held person the explanation in the place; of who was only detained yet, that of the protocol. */
const rights = latest('rights.informed', 'detention.rights-explained');
const topics = { rights: { kk: 'құқықтары мен міндеттері', ru: 'права и обязанности' }, regime: { kk: 'күзетпен ұстау режимі', ru: 'режим содержания' }, discipline: { kk: 'тәртіптік талаптар', ru: 'дисциплинарные требования' }, appeals: { kk: 'ұсыныс, арыз, шағым беру тәртібі', ru: 'порядок подачи предложений, заявлений и жалоб' } } as const;
export const rightsSheet: Form = {
  kind: 'rights-sheet',
  title: { kk: 'Құқықтарды түсіндіру парағы', ru: 'Лист разъяснения прав', en: 'Sheet on the explanation of rights' },
  basis: ['Law 353-I 16(1)', 'Law 353-I 46-5(1)', 'Law 353-I 46-8(1)'],
  standsOn: { types: ['rights.informed', 'detention.rights-explained'] },
  signedBy: staff, signatories: ['held-person', 'interpreter', 'legal-representative'],
  blanks: {
    body, number: { label: { kk: 'парақтың нөмірі', ru: 'номер листа', en: 'number of the sheet' }, from: 'office', write: ({ number }) => number ?? null },
    explainedAt: momentOf(rights, 'түсіндірілген уақыт', 'время разъяснения', 'time of the explanation'), fullName, birthDate, placeOfCustody,
    language: said(rights, 'language', 'қай тілде', 'на каком языке', 'in which language'),
    interpreter: maybeSaid(rights, 'interpreter', 'аудармашы', 'переводчик', 'interpreter'),
    topics: written({ kk: 'не түсіндірілді', ru: 'что разъяснено', en: 'what was explained' }, (sheet) => {
      const fact = rights(sheet);
      const named = Object.entries(topics).filter(([field]) => flag(fact, field)).map(([, words]) => words[sheet.lang]);
      return named.length === 0 ? null : named.join('; ');
    }),
    signed: written({ kk: 'адамның қолы бар', ru: 'подпись лица имеется', en: 'signed by the person' }, (sheet) => {
      const fact = rights(sheet);
      return yesNo(sheet, flag(fact, 'signed') ?? (flag(fact, 'refusedToSign') === null ? null : flag(fact, 'refusedToSign') === false && text(fact, 'language') !== null));
    }),
    officer,
  },
};
