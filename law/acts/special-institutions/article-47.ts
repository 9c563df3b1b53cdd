import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { judges, prosecutors } from './documents.ts';
import { suspectOrAccusedReleased } from './places.ts';

/** The computed term has run out at this fact; where no term is on record there is none to have expired. */
const expired: Guard = { of: 'clock.expiry', notAfter: { from: 'fact.$at' } };
const groundIs = (...grounds: readonly string[]): Guard => ({ value: 'fact.ground', in: grounds });

export const article47 = {
  act,
  number: '47',
  title: { kk: 'Күдіктілер мен айыпталушыларды күзеттен босату негіздері', ru: 'Основания освобождения подозреваемых и обвиняемых из-под стражи', en: 'Grounds for releasing suspects and accused from custody' },
  text: { ru: `Основаниями освобождения подозреваемых и обвиняемых из-под стражи являются:
1) постановление следователя, дознавателя, прокурора или судьи, а также судебное постановление, вынесенное в соответствии с Уголовно- процессуальным кодексом Республики Казахстан;
2) постановление руководителя администрации места содержания под стражей или прокурора об освобождении указанного подозреваемого или обвиняемого в связи с истечением установленного законодательством Республики Казахстан срока содержания под стражей.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.47.ground', rows: ['L47'], cite: cite('47'), certainty: 'F', force: since1999,
      title: { kk: 'Күзеттен босату тек 47-бапта аталған негіз бойынша жүргізіледі', ru: 'Освобождение из-под стражи — только по основаниям статьи 47', en: 'Release from custody only on a ground of article 47' },
      subject: 'episode', bearer: 'head-of-place', where: suspectOrAccusedReleased,
      rule: {
        type: 'check', on: { fact: 'release.executed' },
        require: { all: [
          groundIs('order-investigator', 'order-inquirer', 'order-prosecutor', 'order-judge', 'court-ruling', 'head-expiry', 'prosecutor-expiry'),
          { recorded: { fact: 'release.ordered', key: { ground: 'ground' } } },
        ] },
      },
      exceptions: [{
        id: 'special-institutions.47.bail', cite: { act: 'criminal-procedure', article: '145' }, certainty: 'K',
        title: { kk: 'Кепіл енгізілді: босату күзетпен ұстауды санкциялаған судьяның қаулысында көзделген', ru: 'Внесён залог: освобождение предусмотрено постановлением судьи, санкционировавшего содержание под стражей', en: 'Bail was paid: the release was provided for by the ruling of the judge who sanctioned custody' },
        when: { all: [groundIs('bail'), { recorded: { fact: 'bail.paid' } }] },
        then: { void: true },
      }],
      remedy: { kk: 'Босату негізін және ол туралы қаулыны жазып қойыңыз.', ru: 'Запишите основание освобождения и постановление о нём.', en: 'Record the ground of release and the order on it.' },
    },
    {
      id: 'special-institutions.47.order', rows: ['L47.1a'], cite: cite('47', undefined, '1'), certainty: 'F', force: since1999,
      title: { kk: 'Босату туралы қаулыны тергеуші, анықтаушы, прокурор немесе судья шығарады', ru: 'Постановление об освобождении выносит следователь, дознаватель, прокурор или судья', en: 'The order on release is made by an investigator, inquirer, prosecutor or judge' },
      subject: 'episode', bearer: 'investigator', where: suspectOrAccusedReleased,
      rule: {
        type: 'check', on: { fact: 'release.ordered', where: groundIs('order-investigator', 'order-inquirer', 'order-prosecutor', 'order-judge') },
        require: { all: [{ fields: ['number'] }, { any: [
          { all: [groundIs('order-investigator'), { value: 'fact.byRole', in: ['investigator', 'head-of-investigation'] }] },
          { all: [groundIs('order-inquirer'), { value: 'fact.byRole', is: 'inquirer' }] },
          { all: [groundIs('order-prosecutor'), { value: 'fact.byRole', in: prosecutors }] },
          { all: [groundIs('order-judge'), { value: 'fact.byRole', in: judges }] },
        ] }] },
      },
      remedy: { kk: 'Қаулыны кім шығарғанын, нөмірі мен күнін тексеріңіз.', ru: 'Проверьте, кем вынесено постановление, его номер и дату.', en: 'Check who made the order, its number and date.' },
    },
    {
      id: 'special-institutions.47.court-ruling', rows: ['L47.1b'], cite: cite('47', undefined, '1'), certainty: 'F', force: since1999,
      title: { kk: 'Босату туралы сот қаулысын сот шығарады', ru: 'Судебное постановление об освобождении выносит суд', en: 'A court ruling on release is made by a court' },
      subject: 'episode', bearer: 'court', where: suspectOrAccusedReleased,
      rule: { type: 'check', on: { fact: 'release.ordered', where: groundIs('court-ruling') }, require: { all: [{ fields: ['number'] }, { value: 'fact.byRole', in: judges }] } },
      remedy: { kk: 'Сот қаулысының нөмірі мен сотты көрсетіңіз.', ru: 'Укажите номер судебного постановления и суд.', en: 'Give the number of the court ruling and the court.' },
    },
    {
      id: 'special-institutions.47.head-at-expiry', rows: ['L47.2a'], cite: cite('47', undefined, '2'), certainty: 'F', force: since1999,
      title: { kk: 'Әкімшілік басшысы өз қаулысымен тек мерзім өткенде босатады', ru: 'Руководитель администрации освобождает своим постановлением только при истечении срока', en: 'The head of the administration releases by own order only when the term has expired' },
      subject: 'episode', bearer: 'head-of-place', where: suspectOrAccusedReleased,
      rule: { type: 'check', on: { fact: 'release.ordered', where: groundIs('head-expiry') }, require: { all: [{ value: 'fact.byRole', is: 'head-of-place' }, expired] } },
      remedy: { kk: 'Мерзім өтпеген болса, босату үшін тергеушінің, анықтаушының, прокурордың, судьяның немесе соттың қаулысы қажет.', ru: 'Если срок не истёк, для освобождения нужно постановление следователя, дознавателя, прокурора, судьи или суда.', en: 'Where the term has not expired, the release needs an order of an investigator, inquirer, prosecutor, judge or court.' },
    },
    {
      id: 'special-institutions.47.prosecutor-at-expiry', rows: ['L47.2b'], cite: cite('47', undefined, '2'), certainty: 'F', force: since1999,
      title: { kk: 'Прокурор мерзімнің өтуіне байланысты өз қаулысымен босатады', ru: 'Прокурор освобождает своим постановлением в связи с истечением срока', en: 'A prosecutor releases by order because the term has expired' },
      subject: 'episode', bearer: 'prosecutor', where: suspectOrAccusedReleased,
      rule: { type: 'check', on: { fact: 'release.ordered', where: groundIs('prosecutor-expiry') }, require: { all: [{ value: 'fact.byRole', in: prosecutors }, expired] } },
      remedy: { kk: 'Мерзімді тексеріңіз: ол өтпеген болса, босату негізі басқа болуға тиіс.', ru: 'Проверьте срок: если он не истёк, основание освобождения должно быть иным.', en: 'Check the term: if it has not expired the ground of release must be another.' },
    },
  ],
} as const satisfies Article;
