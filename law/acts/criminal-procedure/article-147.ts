import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, SINCE_118, cite } from './source.ts';
import { before, filedBefore, freed, toJudge } from './custody-terms.ts';

/** Custody: only with a sanction; the prosecutor's petition lies with the judge eight hours before the detention ends. */
export const article147 = {
  act: ACT, number: '147',
  title: words('Күзетпен ұстау', 'Содержание под стражей', 'Custody'),
  text: { ru: 'Ч. 3: «не позднее чем за восемь часов до истечения срока задержания».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.147.1.gravity', rows: ['M1.5a'], cite: cite('147', '1'), certainty: 'F',
      title: words('Бес жылға дейінгі жаза көзделсе, күзетпен ұстауға айрықша негіз керек', 'При наказании до пяти лет для содержания под стражей нужен исключительный случай', 'Where the punishment is at most five years custody needs an exceptional ground'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'check',
        on: { fact: 'custody.sanctioned', where: { value: 'fact.gravityPunishmentYears', atMost: { param: 'criminal-procedure.custody.punishment' } } },
        require: { fields: ['exceptionGround'] },
      },
      remedy: words('147-баптың 1-бөлігіндегі негізді көрсетіңіз немесе шараны өзгертіңіз.', 'Укажите основание по ч. 1 ст. 147 или измените меру.', 'Name the ground of art. 147(1) or change the measure.'),
    },
    {
      id: 'criminal-procedure.147.3.petition', rows: ['D10'], cite: cite('147', '3'), certainty: 'F',
      title: words('Күзетпен ұстау туралы өтінішхат ұстап алу мерзімі бітуіне кемінде 8 сағат қалғанда беріледі', 'Ходатайство о содержании под стражей представляется не позднее чем за 8 часов до истечения задержания', 'The custody petition lies with the judge at least 8 hours before the detention ends'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'procedural-prosecutor',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'detention' } }, base: 'clock.expiry',
        term: before('petition.custody', 'hour'),
        discharge: [{ fact: 'petition.filed', where: { all: [{ value: 'fact.kind', is: 'custody' }, toJudge] } }],
        voids: [...freed, { fact: ['measure.applied', 'custody.sanctioned', 'custody.refused'] }], early: 'stream', onMiss: 'lapse',
      },
      remedy: words('Өтінішхатты материалдарымен тергеу судьясына беріңіз немесе босатуды дайындаңыз.', 'Представьте ходатайство с материалами следственному судье или готовьте освобождение.', 'File the petition with its papers with the judge or prepare the release.'),
    },
    {
      id: 'criminal-procedure.147.3.late', rows: ['D10'], cite: cite('147', '3'), certainty: 'F',
      title: words('Өтінішхат ұстап алу мерзімі бітуіне 8 сағаттан аз қалғанда берілген', 'Ходатайство подано менее чем за 8 часов до истечения задержания', 'The petition was filed with less than 8 hours of detention left'),
      force: { from: SINCE_118 }, subject: 'episode', bearer: 'procedural-prosecutor',
      where: { all: [{ state: 'detained' }, { value: 'subject.basis', in: ['suspicion', 'search'] }] },
      rule: {
        type: 'check', on: { fact: 'petition.filed', where: { all: [{ value: 'fact.kind', is: 'custody' }, toJudge] } },
        require: filedBefore('petition.custody', 'hour'),
      },
      remedy: words('Судьяда сегіз сағат қалмады: мерзім бітсе, адам босатылады.', 'У судьи не осталось восьми часов: по истечении срока лицо освобождается.', 'The judge no longer has eight hours: at the end of the term the person goes free.'),
    },
  ],
} as const satisfies Article;
