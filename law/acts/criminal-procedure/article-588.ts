import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, before, beforeExpiry, filedBefore, freed, toJudge } from './custody-terms.ts';

const foreignSearch: Guard = { value: 'subject.basis', is: 'search-foreign' };
const custodyPetition: Guard = { all: [{ value: 'fact.kind', is: 'custody' }, toJudge] };

/** A person searched for by a foreign state: 72 hours, the prosecutor's petition 12 hours before, temporary custody up to 40 days. */
export const article588 = {
  act: ACT, number: '588',
  title: words('Адамды уақытша күзетпен ұстау', 'Временное содержание лица под стражей', 'Temporary custody'),
  text: { ru: 'Ч. 1: «вносит за двенадцать часов до истечения семидесятидвухчасового срока задержания»; «сроком на сорок суток с момента задержания или иной установленный соответствующим международным договором … срок». Ч. 7: «не позднее десяти суток до истечения срока». Ч. 8: «Освобождение … осуществляется прокурором».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.588.1.limit', rows: ['D06'], cite: cite('588', '1'), certainty: 'F',
      title: words('Шет мемлекет іздеген адам 72 сағатқа дейін ұсталады', 'Разыскиваемый иностранным государством задерживается на срок до 72 часов', 'A person searched for by a foreign state is detained up to 72 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor',
      rule: {
        type: 'ground', ground: 'foreign-search', opens: { fact: 'detention.actual', where: { value: 'fact.basis', is: 'search-foreign' } },
        term: { param: 'criminal-procedure.foreign-search', unit: 'hour', mode: 'liberty' },
      },
    },
    {
      id: 'criminal-procedure.588.1.petition', rows: ['D10'], cite: cite('588', '1'), certainty: 'F',
      title: words('Прокурор өтінішхатты 72 сағат бітуіне 12 сағат қалғанға дейін береді', 'Прокурор вносит ходатайство не позднее чем за 12 часов до истечения 72 часов', 'The prosecutor petitions 12 hours before the end of the 72 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'foreign-search' } }, base: 'clock.expiry',
        term: before('foreign-search.petition', 'hour'), discharge: [{ fact: 'petition.filed', where: custodyPetition }],
        voids: [...freed, { fact: ['custody.sanctioned', 'custody.refused'] }], onMiss: 'lapse',
      },
      remedy: words('Өтінішхатты судьяға беріңіз немесе босатыңыз.', 'Внесите ходатайство судье или освободите.', 'Petition the judge or release.'),
    },
    {
      id: 'criminal-procedure.588.1.late', rows: ['D10'], cite: cite('588', '1'), certainty: 'F',
      title: words('Өтінішхат 12 сағаттан аз қалғанда берілген', 'Ходатайство внесено менее чем за 12 часов', 'The petition came with less than 12 hours left'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor', where: { all: [foreignSearch, { state: 'detained' }] },
      rule: { type: 'check', on: { fact: 'petition.filed', where: custodyPetition }, require: filedBefore('foreign-search.petition', 'hour') },
      remedy: words('72 сағат біткенде адам босатылады.', 'По истечении 72 часов лицо освобождается.', 'At the end of 72 hours the person goes free.'),
    },
    {
      id: 'criminal-procedure.588.custody', rows: [], cite: cite('588'), certainty: 'F',
      title: words('Уақытша күзетпен ұстау: қырық тәулікке дейін', 'Временное содержание под стражей: до сорока суток', 'Temporary custody: up to forty days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'ground', ground: 'custody', opens: { fact: 'custody.sanctioned', where: { all: [foreignSearch, { value: 'fact.ground', is: 'sanction' }] } },
        term: { param: 'criminal-procedure.foreign-search.custody', unit: 'day', mode: 'liberty' }, termFrom: 'since.deprived', asWritten: 'fact.endsAt',
      },
      openPoint: words('Халықаралық шарт өзге мерзім белгілей алады: ондай мерзім қолмен тексеріледі.', 'Международный договор может установить иной срок: такой срок проверяется вручную.', 'A treaty may set another term: such a term is checked by hand.'),
    },
    {
      id: 'criminal-procedure.587.4.release', rows: ['D12'], cite: cite('587', '4', '1'), certainty: 'F',
      title: words('72 сағатта судьяға жеткізілмеген адам дереу босатылады', 'Не доставленный к судье за 72 часа освобождается немедленно', 'Who was not brought before the judge within 72 hours goes free at once'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor', where: foreignSearch,
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'foreign-search' } }, base: 'clock.expiry',
        term: atOnce('release'), discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Босату туралы қаулы шығарыңыз.', 'Вынесите постановление об освобождении.', 'Order the release.'),
    },
    {
      id: 'criminal-procedure.588.8.release', rows: [], cite: cite('588', '8'), certainty: 'F',
      title: words('Мерзім біткенде прокурор адамды босатады', 'По истечении срока лицо освобождает прокурор', 'At the end of the term the prosecutor releases'),
      force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor', where: foreignSearch,
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'custody' } }, base: 'clock.expiry',
        term: atOnce('release'), discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Босату туралы қаулы шығарыңыз.', 'Вынесите постановление об освобождении.', 'Order the release.'),
    },
    {
      id: 'criminal-procedure.589.extradition-arrest', rows: [], cite: cite('589'), certainty: 'F',
      title: words('Экстрадициялық қамақ', 'Экстрадиционный арест', 'Extradition arrest'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: { type: 'ground', ground: 'custody', opens: { fact: 'custody.extended', where: { all: [foreignSearch, beforeExpiry] } }, asWritten: 'fact.endsAt' },
    },
    {
      id: 'criminal-procedure.588.7.warning', rows: [], cite: cite('588', '7'), certainty: 'F',
      title: words('Мерзім бітуіне он тәулік қалғанда прокурорға ескертіледі', 'Прокурор уведомляется за десять суток до истечения срока', 'The prosecutor is told ten days before the end'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', where: foreignSearch,
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'custody' } }, base: 'clock.expiry',
        term: before('foreign-search.warning', 'day'), within: 'in-custody',
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'expiry' }, { value: 'fact.addressee', is: 'prosecutor' }] } }], onMiss: 'breach',
      },
      remedy: words('Прокурорға жазбаша ескертіңіз.', 'Письменно уведомите прокурора.', 'Tell the prosecutor in writing.'),
    },
  ],
} as const satisfies Article;
