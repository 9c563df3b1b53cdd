import type { Article, Guard } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, before, beforeExpiry, byJudge, caseHolderAndProsecutor, custodyGrounds, freed, petitionFor } from './custody-terms.ts';

/** Of a person held for extradition the prosecutor decides (art. 588(7)–(8)). */
const custodyExpiry: Guard = { all: [{ value: 'clock.expiry.ground', in: custodyGrounds }, { not: { value: 'subject.basis', is: 'search-foreign' } }] };
const stage = (is: string): Guard => ({ all: [{ value: 'fact.stage', is }, beforeExpiry] });

/** Deciding extensions, counting custody, and the core duty of the administration: warn, and release at the end. */
export const article152 = {
  act: ACT, number: '152',
  title: words('Тергеу судьясының күзетпен ұстау мерзімін ұзарту туралы өтінішхатты қарауы және мерзімдерді есептеу', 'Рассмотрение следственным судьей ходатайства о продлении срока содержания под стражей и исчисление сроков', 'Deciding extensions and counting custody'),
  text: { ru: 'Ч. 4: «не позднее чем за двадцать четыре часа до истечения»; «своим постановлением».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.152.3.decision', rows: ['D26'], cite: cite('152', '3'), certainty: 'F',
      title: words('Судья ұзарту туралы өтінішхатты үш тәулік ішінде қарайды', 'Судья рассматривает ходатайство о продлении в течение трёх суток', 'The judge decides the extension within three days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: {
        type: 'deadline', opens: { fact: 'petition.received', where: { all: [byJudge, petitionFor('extension', 'custody-short-to-full', 'file-reading', 'prosecutor-study')] } },
        term: { param: 'criminal-procedure.decision.extension', unit: 'day', mode: 'ordinary' },
        discharge: [
          { fact: 'petition.decided', where: byJudge, key: { petition: 'petition' } },
          { fact: 'custody.extended', key: { petition: 'petition' } },
          { fact: ['custody.refused', 'custody.sanctioned'] },
        ],
        voids: freed, onMiss: 'breach',
      },
      remedy: words('Үш тәулік ішінде және мерзім біткенге дейін қаулы шығарыңыз.', 'Вынесите постановление в течение трёх суток и до истечения срока.', 'Rule within three days and before the term ends.'),
    },
    {
      id: 'criminal-procedure.152.4.warning', rows: ['D14', 'M1.45a'], cite: cite('152', '4'), certainty: 'F',
      title: words('Мерзім бітуіне кемінде 24 сағат қалғанда орын бастығы ескертеді', 'Не позднее чем за 24 часа до истечения срока начальник места содержания уведомляет', 'At least 24 hours before the end of custody the head of the place tells'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: custodyExpiry }, base: 'clock.expiry', term: before('warning', 'hour'),
        each: caseHolderAndProsecutor, within: 'in-custody',
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'expiry' } }], onMiss: 'breach',
      },
      remedy: words('Істі жүргізіп жатқан адамға және прокурорға жазбаша ескертіңіз.', 'Письменно уведомите лицо, ведущее дело, и прокурора.', 'Tell the holder of the case and the prosecutor in writing.'),
    },
    {
      id: 'criminal-procedure.152.4.release', rows: ['D15', 'P43.1'], cite: cite('152', '4'), certainty: 'F',
      title: words('Шешім түспесе, орын бастығы мерзім біткенде өз қаулысымен босатады', 'Если решение не поступило, начальник места содержания освобождает по истечении срока своим постановлением', 'With no decision the head of the place releases at the end of the term by his own ruling'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: custodyExpiry }, base: 'clock.expiry', term: atOnce('release'),
        discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Мерзім біткенге дейін қаулыны дайындап, мерзім біткен сәтте босатыңыз.', 'Подготовьте постановление до истечения срока и освободите в момент истечения.', 'Prepare the ruling before the end of the term and release at that moment.'),
    },
    {
      id: 'criminal-procedure.152.4.copy', rows: ['D15'], cite: cite('152', '4'), certainty: 'F',
      title: words('Босату туралы қаулының көшірмесі 24 сағат ішінде жіберіледі', 'Копия постановления об освобождении направляется в течение 24 часов', 'A copy of the release ruling is sent within 24 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      where: { all: [{ recorded: { fact: 'custody.sanctioned' } }, { recorded: { fact: 'qualification.announced' } }] },
      rule: {
        type: 'deadline', opens: { fact: 'release.executed', where: { value: 'fact.ground', is: 'head-expiry' } },
        term: { param: 'criminal-procedure.release.copy', unit: 'hour', mode: 'ordinary' }, each: caseHolderAndProsecutor,
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'release-order' } }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Көшірмені екеуіне де жіберіңіз.', 'Направьте копию обоим.', 'Send the copy to both.'),
    },
    {
      id: 'criminal-procedure.152.6.file-reading', rows: ['D27'], cite: cite('152', '6'), certainty: 'F',
      title: words('Іс материалдарымен танысу кезеңінде күзетпен ұстау', 'Содержание под стражей в период ознакомления с материалами дела', 'Custody while the file is read'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
      rule: { type: 'ground', ground: 'file-reading', opens: { fact: 'custody.extended', where: stage('file-reading') }, asWritten: 'fact.endsAt' },
      openPoint: words('Бұл уақыт 151-баптың шектеріне кірмейді (КС 18.07.2025 № 74-НП).', 'Это время не входит в пределы ст. 151 (КС 18.07.2025 № 74-НП).', 'This time is outside the limits of art. 151 (Constitutional Court 18.07.2025 No. 74-НП).'),
    },
    {
      id: 'criminal-procedure.152.7.prosecutor-study', rows: ['D28'], cite: cite('152', '7'), certainty: 'F',
      title: words('Прокурор істі зерделейтін кезеңде күзетпен ұстау', 'Содержание под стражей в период изучения дела прокурором', 'Custody while the prosecutor studies the file'),
      force: { from: '2022-01-01' }, subject: 'episode', bearer: 'investigating-judge',
      rule: { type: 'ground', ground: 'prosecutor-study', opens: { fact: 'custody.extended', where: stage('prosecutor-study') }, asWritten: 'fact.endsAt' },
    },
  ],
} as const satisfies Article;
