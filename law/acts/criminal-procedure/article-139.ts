import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, before, caseHolderAndProsecutor, freed } from './custody-terms.ts';

const thirtyDays = {
  id: 'listed-articles', cite: cite('139', '1'), certainty: 'F' as const,
  title: words('ҚК 173, 179, 181, 184, 255–268, 272-баптары: отыз тәулік', 'Статьи 173, 179, 181, 184, 255–268, 272 УК: тридцать суток', 'Criminal Code arts. 173, 179, 181, 184, 255–268, 272: thirty days'),
  when: { recorded: { fact: ['suspect.recognised', 'qualification.ruled'], where: { value: 'fact.thirtyDayArticle', is: true } } },
} as const;
const notAnnounced = { not: { recorded: { fact: 'qualification.announced' } } } as const;

/**
 * A measure before qualification lives ten days (thirty for listed articles) from the detention. The first norm holds the end in
 * the clock `qualification`; the warning and the release by the head of the place open on that clock.
 */
export const article139 = {
  act: ACT, number: '139',
  title: words('Күдіктінің іс-әрекетін саралау туралы қаулы шығарылғанға дейін бұлтартпау шарасын қолдану', 'Применение меры пресечения до вынесения постановления о квалификации деяния подозреваемого', 'Measure of restraint before qualification'),
  text: { ru: 'Ч. 1: «не позднее десяти суток … не позднее тридцати суток с момента применения меры пресечения, а если подозреваемый был задержан, а затем заключен под стражу, в тот же срок с момента задержания»; «мера пресечения немедленно отменяется». Ч. 2: «за двадцать четыре часа до истечения срока»; «освобождает его своим постановлением, копию которого в течение двадцати четырех часов направляет».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.139.1.custody', rows: ['D13'], cite: cite('139', '1'), certainty: 'F',
      title: words('Күзетпен ұсталған күдіктіге саралау он тәулік ішінде жарияланады', 'Подозреваемому под стражей квалификация объявляется в течение десяти суток', 'To a suspect in custody the qualification is announced within ten days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      // A person searched for by another state (art. 588) is not a suspect here: nothing is qualified.
      where: { all: [notAnnounced, { not: { recorded: { fact: 'custody.sanctioned' } } }, { not: { value: 'subject.basis', is: 'search-foreign' } }] },
      rule: {
        type: 'deadline', opens: { fact: 'custody.sanctioned', where: { value: 'fact.ground', in: ['sanction', 'short-sanction'] } }, base: 'since.deprived',
        term: { param: 'criminal-procedure.qualification.custody', unit: 'day', mode: 'liberty' }, clock: 'qualification',
        discharge: [{ fact: 'qualification.announced' }], voids: [...freed, { fact: ['measure.cancelled', 'measure.replaced'] }], onMiss: 'breach',
      },
      exceptions: [{ ...thirtyDays, then: { term: { param: 'criminal-procedure.qualification.listed', unit: 'day', mode: 'liberty' } } }],
      remedy: words('Саралау туралы қаулыны шығарып, жариялаңыз; әйтпесе шара дереу жойылады.', 'Вынесите и объявите постановление о квалификации; иначе мера немедленно отменяется.', 'Rule on the qualification and announce it; otherwise the measure is cancelled at once.'),
      openPoint: words('Мерзім күзетпен ұстауды шектейтіндіктен бірінші күн қоса есептеледі (ертерек оқу). 139-баптың 2-бөлігі жарияланғаннан кейін сотта қайта қарауды талап етеді.', 'Срок ограничивает содержание под стражей, поэтому первый день включён (более раннее чтение). Ч. 2 ст. 139 требует повторного рассмотрения судом после объявления.', 'The term limits custody, so the first day is counted (the earlier reading). Art. 139(2) asks for a second decision of the court after the announcement.'),
    },
    {
      id: 'criminal-procedure.139.1.measure', rows: ['D13'], cite: cite('139', '1'), certainty: 'F',
      title: words('Бұлтартпау шарасынан кейін саралау он тәулік ішінде жарияланады', 'После применения меры пресечения квалификация объявляется в течение десяти суток', 'After a measure of restraint the qualification is announced within ten days'),
      force: { from: SINCE }, subject: 'episode', bearer: 'investigator',
      where: notAnnounced,
      rule: {
        type: 'deadline', opens: { fact: 'measure.applied', where: { not: { value: 'fact.measure', is: 'custody' } } },
        term: { param: 'criminal-procedure.qualification.custody', unit: 'day', mode: 'ordinary' },
        discharge: [{ fact: 'qualification.announced' }], voids: [{ fact: ['measure.cancelled', 'episode.ended'] }], onMiss: 'breach',
      },
      exceptions: [{ ...thirtyDays, then: { term: { param: 'criminal-procedure.qualification.listed', unit: 'day', mode: 'ordinary' } } }],
      remedy: words('Саралау туралы қаулыны шығарып, жариялаңыз.', 'Вынесите и объявите постановление о квалификации.', 'Rule on the qualification and announce it.'),
    },
    {
      id: 'criminal-procedure.139.2.warning', rows: ['D14'], cite: cite('139', '2'), certainty: 'F',
      title: words('Саралауға дейінгі мерзім бітуіне 24 сағат қалғанда орын бастығы ескертеді', 'За 24 часа до истечения срока до квалификации начальник места содержания уведомляет', 'Twenty-four hours before the end of the term before qualification the head of the place tells'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      rule: {
        type: 'deadline', opens: { clock: 'qualification' }, base: 'clock.qualification', term: before('warning.qualification', 'hour'),
        each: caseHolderAndProsecutor, within: 'in-custody',
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'pre-qualification' } }], onMiss: 'breach',
      },
      remedy: words('Істі жүргізіп жатқан адамға және прокурорға жазбаша ескертіңіз.', 'Письменно уведомите лицо, ведущее дело, и прокурора.', 'Tell the holder of the case and the prosecutor in writing.'),
    },
    {
      id: 'criminal-procedure.139.2.release', rows: ['D15'], cite: cite('139', '2'), certainty: 'F',
      title: words('Саралау жарияланбаса, орын бастығы мерзім біткенде адамды босатады', 'Если квалификация не объявлена, начальник места содержания освобождает по истечении срока', 'If the qualification was not announced, the head of the place releases at the end of the term'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'qualification' }, base: 'clock.qualification', term: atOnce('release'),
        discharge: [{ fact: 'release.executed' }], voids: [{ fact: ['measure.cancelled', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: words('Мерзім біткенде адамды өз қаулыңызбен босатыңыз.', 'Освободите лицо своим постановлением по истечении срока.', 'Release the person by your own ruling at the end of the term.'),
    },
    {
      id: 'criminal-procedure.139.2.copy', rows: ['D15'], cite: cite('139', '2'), certainty: 'F',
      title: words('Босату туралы қаулының көшірмесі 24 сағат ішінде жіберіледі', 'Копия постановления об освобождении направляется в течение 24 часов', 'A copy of the release ruling is sent within 24 hours'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      where: { all: [{ recorded: { fact: 'custody.sanctioned' } }, notAnnounced] },
      rule: {
        type: 'deadline', opens: { fact: 'release.executed', where: { value: 'fact.ground', is: 'head-expiry' } },
        term: { param: 'criminal-procedure.release.copy', unit: 'hour', mode: 'ordinary' }, each: caseHolderAndProsecutor,
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'release-order' } }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Көшірмені екеуіне де жіберіңіз.', 'Направьте копию обоим.', 'Send the copy to both.'),
    },
  ],
} as const satisfies Article;
