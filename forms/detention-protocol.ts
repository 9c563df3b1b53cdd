/** Protocol of detention: everything that CPC 131(2) says it must state, with the three times kept apart. */
import { quantity } from './paper-time.ts';
import { notApplicable } from './form.ts';
import type { Blank, Form } from './form.ts';
import {
  actualAt, articles, birthDate, body, citizenship, deliveredAt, deliveredTo, detainedBy, detentionPlace, fullName, grounds, iin, moment, official, residence,
} from './person-blanks.ts';
import { flag, text } from './recorded.ts';
import { authorRoles, extendedGrounds, inWords } from './words.ts';

const ofProtocol = (field: string, label: Blank['label']): Blank => ({
  label,
  from: 'journal',
  write: ({ recorded }) => text(recorded.last('detention.protocol'), field),
});

export const detentionProtocol: Form = {
  kind: 'detention-protocol',
  title: { kk: 'Ұстап алу хаттамасы', ru: 'Протокол задержания', en: 'Protocol of detention' },
  basis: ['CPC 131(2)', 'CPC 128', 'CPC 131(4)'],
  signedBy: ['detaining-officer', 'investigator', 'inquirer', 'head-of-investigation'],
  signatories: ['held-person', 'defender', 'legal-representative', 'interpreter', 'attesting-witness'],
  blanks: {
    body,
    number: { label: { kk: 'хаттаманың нөмірі', ru: 'номер протокола', en: 'number of the protocol' }, from: 'journal', write: ({ number: given, recorded }) => given ?? text(recorded.last('detention.protocol'), 'number') },
    drawnUpAt: { label: { kk: 'хаттама жасалған уақыт', ru: 'время составления протокола', en: 'time of drawing up' }, from: 'journal', write: (sheet) => moment(sheet, sheet.recorded.last('detention.protocol')?.at ?? null) },
    drawnUpWhere: ofProtocol('drawnUpWhere', { kk: 'хаттама жасалған орын', ru: 'место составления протокола', en: 'place of drawing up' }),
    authorRole: { label: { kk: 'хаттаманы кім жасады', ru: 'кем составлен', en: 'drawn up by' }, from: 'journal', write: ({ recorded, lang }) => inWords(authorRoles, text(recorded.last('detention.protocol'), 'authorRole'), lang) },
    officer: official('officer', { kk: 'хаттаманы жасаған лауазымды адам', ru: 'должностное лицо, составившее протокол', en: 'official who drew up the protocol' }),
    fullName, birthDate, iin, citizenship, residence, detainedBy, detentionPlace, grounds, articles, actualAt, deliveredAt, deliveredTo,
    motives: ofProtocol('motives', { kk: 'ұстап алу уәждері', ru: 'мотивы задержания', en: 'motives of detention' }),
    rightsExplained: {
      label: { kk: 'құқықтарының түсіндірілгені', ru: 'разъяснение прав', en: 'explanation of rights' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const stated = flag(recorded.last('detention.protocol'), 'rightsExplained') ?? (recorded.last('detention.rights-explained') ? true : null);
        if (stated === null) return null;
        if (lang === 'kk') return stated ? 'түсіндірілді' : 'түсіндірілмеді';
        return stated ? 'разъяснены' : 'не разъяснены';
      },
    },
    rightsLanguage: { label: { kk: 'құқықтары түсіндірілген тіл', ru: 'язык разъяснения прав', en: 'language in which rights were explained' }, from: 'journal', write: ({ recorded }) => text(recorded.last('detention.rights-explained'), 'language') },
    searchResult: ofProtocol('searchResult', { kk: 'жеке тінту нәтижелері', ru: 'результаты личного обыска', en: 'result of the personal search' }),
    health: ofProtocol('health', { kk: 'денсаулық жағдайы', ru: 'состояние здоровья', en: 'state of health' }),
    medicalConclusion: {
      label: { kk: 'медициналық куәландыру қорытындысы', ru: 'заключение медицинского освидетельствования', en: 'conclusion of the medical examination' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const attached = flag(recorded.last('detention.protocol'), 'medicalConclusion');
        if (attached === null) return null;
        if (lang === 'kk') return attached ? 'қоса беріледі' : 'қоса берілмеген';
        return attached ? 'прилагается' : 'не приложено';
      },
    },
    termHours: {
      label: { kk: 'ұстап алу мерзімі', ru: 'срок задержания', en: 'term of detention' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const value = recorded.last('detention.protocol')?.data['termHours'];
        const hours = typeof value === 'string' ? Number(value) : value;
        return typeof hours === 'number' && Number.isFinite(hours) ? quantity(hours, 'hour', lang) : null;
      },
    },
    /** Asked for only where more than the general 48 hours are claimed. */
    extendedGround: {
      label: { kk: '72 сағат мерзімнің негізі (ҚПК 131-бабының 4-бөлігі)', ru: 'основание срока 72 часа (ч. 4 ст. 131 УПК)', en: 'ground of 72 hours (CPC 131(4))' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const protocol = recorded.last('detention.protocol');
        const ground = inWords(extendedGrounds, text(protocol, 'extendedGround'), lang);
        const claimed = Number(protocol?.data['termHours'] ?? 0) > 48;
        if (ground === null) return claimed ? null : notApplicable;
        const reason = text(protocol, 'extendedReason');
        return reason === null ? ground : `${ground}: ${reason}`;
      },
    },
    expiry: {
      label: { kk: 'ұстап алу мерзімі аяқталатын уақыт', ru: 'время истечения срока задержания', en: 'expiry of the term of detention' },
      from: 'journal',
      // Once a court has decided, the clock on record is that of the measure and no longer that of the detention.
      write: (sheet) => (sheet.recorded.last('custody.sanctioned', 'measure.applied') ? notApplicable : moment(sheet, sheet.expiry)),
    },
    defender: {
      label: { kk: 'қорғаушы', ru: 'защитник', en: 'defence counsel' },
      from: 'office',
      write: ({ officials, lang }) => [officials?.defender?.body?.[lang], officials?.defender?.name].filter(Boolean).join(', ') || null,
    },
  },
};
