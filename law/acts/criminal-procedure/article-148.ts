import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, beforeExpiry, byJudge, freed, petitionFor } from './custody-terms.ts';

const shortSanction = { value: 'fact.ground', is: 'short-sanction' } as const;
const shortTerm = { param: 'criminal-procedure.custody.short', unit: 'day', mode: 'liberty' } as const;

/** The investigating judge: eight hours to decide; a short sanction of ten days; relatives and embassy told again. */
export const article148 = {
  act: ACT, number: '148',
  title: words('Тергеу судьясының күзетпен ұстауды санкциялау туралы өтінішхаттарды қарауы', 'Рассмотрение следственным судьей ходатайств о санкционировании меры пресечения в виде содержания под стражей', 'The investigating judge decides on custody'),
  text: { ru: 'Ч. 2: «в срок не позднее восьми часов с момента поступления материалов в суд». Ч. 7 п. 2: «на срок до десяти суток». Ч. 10: «незамедлительно».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.148.2.decision', rows: ['D11'], cite: cite('148', '2'), certainty: 'F',
      title: words('Судья өтінішхатты материалдар түскеннен кейін 8 сағат ішінде қарайды', 'Судья рассматривает ходатайство в течение 8 часов с поступления материалов', 'The judge decides within 8 hours of receiving the papers'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'deadline', opens: { fact: 'petition.received', where: { all: [byJudge, petitionFor('custody')] } },
        term: { param: 'criminal-procedure.decision.custody', unit: 'hour', mode: 'ordinary' },
        discharge: [{ fact: 'petition.decided', where: byJudge, key: { petition: 'petition' } }, { fact: ['custody.sanctioned', 'custody.refused'] }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Сегіз сағат ішінде қаулы шығарыңыз.', 'Вынесите постановление в течение восьми часов.', 'Rule within eight hours.'),
    },
    {
      id: 'criminal-procedure.148.7.short-custody', rows: ['D17'], cite: cite('148', '7', '2'), certainty: 'F',
      title: words('Он тәулікке дейінгі санкция', 'Санкция на срок до десяти суток', 'Sanction for up to ten days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'ground', ground: 'short-custody', opens: { fact: 'custody.sanctioned', where: shortSanction },
        term: { value: 'fact.termDays', unit: 'day', mode: 'liberty' }, asWritten: 'fact.endsAt',
      },
      exceptions: [{
        id: 'ten-days', cite: cite('148', '7', '2'), certainty: 'F',
        title: words('Мерзім көрсетілмеген немесе он тәуліктен асады: он тәулік', 'Срок не указан или больше десяти суток: десять суток', 'No term is named or it is longer than ten days: ten days'),
        when: { not: { value: 'fact.termDays', atMost: { param: 'criminal-procedure.custody.short' } } },
        then: { term: shortTerm },
      }],
    },
    {
      id: 'criminal-procedure.148.7.short-limit', rows: ['D17'], cite: cite('148', '7', '2'), certainty: 'F',
      title: words('Қысқа мерзімге санкция он тәуліктен аспайды', 'Санкция на краткий срок не превышает десяти суток', 'A short sanction is not longer than ten days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'check', on: { fact: 'custody.sanctioned', where: { all: [shortSanction, { any: [{ value: 'fact.termDays', known: true }, { value: 'fact.endsAt', known: true }] }] } },
        require: {
          all: [
            { any: [{ value: 'fact.termDays', known: false }, { value: 'fact.termDays', atMost: { param: 'criminal-procedure.custody.short' } }] },
            { any: [{ value: 'fact.endsAt', known: false }, { of: 'fact.endsAt', notAfter: { from: 'fact.$at', term: { param: 'criminal-procedure.custody.short', unit: 'day', mode: 'ordinary' } } }] },
          ],
        },
      },
      remedy: words('Мерзім он тәулікке дейін есептеледі.', 'Срок считается до десяти суток.', 'The term counts as ten days.'),
    },
    {
      id: 'criminal-procedure.148.14.relative', rows: [], cite: cite('148', '14'), certainty: 'F',
      title: words('Күзетпен ұстау туралы туыстарына хабарланады', 'О содержании под стражей уведомляются родственники', 'Relatives are told of the custody'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { value: 'fact.ground', in: ['sanction', 'short-sanction'] } }, term: atOnce('sanction-notice'),
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'sanction' }, { value: 'fact.addressee', in: ['relative', 'legal-representative'] }] } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Туысына хабарлама жіберіңіз.', 'Направьте уведомление родственнику.', 'Send the notice to a relative.'),
    },
    {
      id: 'criminal-procedure.148.14.embassy', rows: ['D08'], cite: cite('148', '14'), certainty: 'F',
      title: words('Шетелдікті күзетпен ұстау туралы елшілікке хабарланады', 'О содержании иностранца под стражей уведомляется посольство', 'The embassy is told of the custody of a foreigner'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: { value: 'subject.citizenship', is: 'foreigner' },
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { value: 'fact.ground', in: ['sanction', 'short-sanction'] } },
        term: { param: 'criminal-procedure.embassy', unit: 'hour', mode: 'ordinary' },
        discharge: [{ fact: 'notice.sent', where: { all: [{ value: 'fact.topic', is: 'sanction' }, { value: 'fact.addressee', in: ['embassy', 'mfa'] }] } }],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Сыртқы істер министрлігі арқылы елшілікке хабарлаңыз.', 'Уведомите посольство через Министерство иностранных дел.', 'Tell the embassy through the Ministry of Foreign Affairs.'),
    },
    {
      id: 'criminal-procedure.148.1.sanction-after-expiry', rows: ['M1.40'], cite: cite('14', '2'), certainty: 'F',
      title: words('Санкция ұстап алу мерзімі біткенге дейін беріледі', 'Санкция дана до истечения срока задержания', 'The sanction comes before the detention ends'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      where: { recorded: { fact: 'detention.actual' } },
      rule: { type: 'check', on: { fact: 'custody.sanctioned' }, require: beforeExpiry },
      remedy: words('Мерзім біткен сәттен бастап ұстау заңсыз болды: прокурорға хабарлаңыз.', 'С момента истечения содержание было незаконным: сообщите прокурору.', 'From the expiry on the holding was unlawful: tell the prosecutor.'),
    },
  ],
} as const satisfies Article;
