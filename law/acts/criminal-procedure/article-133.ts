import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, caseHolderAndProsecutor } from './custody-terms.ts';

/** No ruling of a court by the end of the detention: the head of the place releases by his own ruling. */
export const article133 = {
  act: ACT, number: '133',
  title: words('Қылмыстық құқық бұзушылық жасады деген күдік бойынша ұстап алынған адамды босату негіздері', 'Основания освобождения лица, задержанного по подозрению в совершении уголовного правонарушения', 'Release of a person detained on suspicion'),
  text: { ru: 'Ч. 2: «немедленно освобождает его своим постановлением». Ч. 5: «признаются недопустимыми».', certainty: 'F', source: READ },
  norms: [
    {
      id: 'criminal-procedure.133.2.release', rows: ['D12', 'P43.1'], cite: cite('133', '2'), certainty: 'F',
      title: words('Сот қаулысы түспесе, орын бастығы адамды мерзім біткенде өз қаулысымен босатады', 'Если постановление суда не поступило, начальник места содержания освобождает по истечении срока своим постановлением', 'With no ruling of a court the head of the place releases at the end of the term by his own ruling'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'detention' } }, base: 'clock.expiry',
        term: atOnce('release'), discharge: [{ fact: 'release.executed' }], voids: [{ fact: 'episode.ended' }], onMiss: 'breach',
      },
      remedy: words('Мерзім біткенге дейін босату туралы қаулыны дайындап, мерзім біткен сәтте адамды босатыңыз.', 'Подготовьте постановление об освобождении до истечения срока и освободите лицо в момент истечения.', 'Prepare the release ruling before the end of the term and release the person at that moment.'),
    },
    {
      id: 'criminal-procedure.133.2.notice', rows: ['D12'], cite: cite('133', '2'), certainty: 'F',
      title: words('Босату туралы істі жүргізіп жатқан адамға және прокурорға хабарланады', 'Об освобождении уведомляются лицо, ведущее дело, и прокурор', 'The holder of the case and the prosecutor are told of the release'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor,
      where: { all: [{ value: 'subject.basis', in: ['suspicion', 'search'] }, { not: { recorded: { fact: 'custody.sanctioned' } } }] },
      rule: {
        type: 'deadline', opens: { fact: 'release.executed', where: { value: 'fact.ground', is: 'head-expiry' } },
        term: atOnce('release-notice'), each: caseHolderAndProsecutor,
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'release-order' } }], early: 'stream', onMiss: 'breach',
      },
      remedy: words('Екеуіне де хабарлама жіберіп, алғанын растаңыз.', 'Направьте обоим уведомление и получите подтверждение.', 'Send the notice to both and keep the receipt.'),
    },
    {
      id: 'criminal-procedure.133.4.certificate', rows: [], cite: cite('133', '4'), certainty: 'F',
      title: words('Босатылған адамға анықтама беріледі', 'Освобождённому выдаётся справка', 'The released person gets a certificate'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      where: { all: [{ value: 'subject.basis', in: ['suspicion', 'search'] }, { not: { recorded: { fact: 'custody.sanctioned' } } }] },
      rule: {
        type: 'deadline', opens: { fact: 'release.executed' }, term: atOnce('certificate'),
        discharge: [{ fact: 'release.certificate-issued' }], early: { param: 'criminal-procedure.alarm.certificate', unit: 'minute' }, onMiss: 'breach',
      },
      remedy: words('Анықтаманы босату кезінде беріңіз.', 'Выдайте справку при освобождении.', 'Hand out the certificate at release.'),
    },
    {
      id: 'criminal-procedure.133.4.fields', rows: [], cite: cite('133', '4'), certainty: 'F',
      title: words('Анықтамада ұстап алу және босату негіздері, орны мен уақыты көрсетілген', 'В справке указаны основания, место и время задержания и освобождения', 'The certificate names grounds, place and time of detention and release'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      where: { all: [{ value: 'subject.basis', in: ['suspicion', 'search'] }, { not: { recorded: { fact: 'custody.sanctioned' } } }] },
      rule: {
        type: 'check', on: { fact: 'release.certificate-issued' },
        require: { fields: ['detentionGrounds', 'detentionPlace', 'detentionTime', 'releaseGround', 'releaseTime'] },
      },
      remedy: words('Анықтаманы толықтырып, қайта беріңіз.', 'Дополните справку и выдайте её заново.', 'Complete the certificate and hand it out again.'),
    },
  ],
} as const satisfies Article;
