/**
 * A paper of the law was signed: electronically by an official, or by a participant with his own hand on a tablet. Recorded by the
 * house itself after it has checked the signature; what was signed is named by the SHA-256 of its bytes.
 */
import type { FactTypeSpec, FieldSpec } from './field.ts';
import { paperKindLabels, signatoryLabels } from './choices.ts';
import { choice, instant, must, text, words, yesNo } from './words.ts';

const digest = (kk: string, ru: string, en: string): FieldSpec => must(text(kk, ru, en, { max: 64 }));
const paper = must(choice(paperKindLabels, 'Құжат', 'Документ', 'Paper'));
const sha256 = digest('Құжаттың SHA-256 мәні', 'SHA-256 документа', 'SHA-256 of the paper');
const language = must(choice({
  kk: words('қазақ тілінде', 'на казахском языке', 'in Kazakh'),
  ru: words('орыс тілінде', 'на русском языке', 'in Russian'),
}, 'Құжаттың тілі', 'Язык документа', 'Language of the paper'));

const electronically: FactTypeSpec['fields'] = {
  paper, sha256, language,
  signer: must(text('Қол қойған адам', 'Подписал', 'Signed by')),
  certificate: must(text('Сертификаттың сериялық нөмірі', 'Серийный номер сертификата', 'Serial number of the certificate', { max: 64 })),
  algorithm: must(text('Қолтаңба алгоритмі', 'Алгоритм подписи', 'Algorithm of the signature', { max: 40 })),
  signatureSha256: digest('Қолтаңбаның SHA-256 мәні', 'SHA-256 подписи', 'SHA-256 of the signature'),
  judgedAt: must(instant('Қолтаңба тексерілген уақыт', 'Время, на которое проверена подпись', 'Time for which the signature was judged')),
  timeStamped: must(yesNo('Уақыт белгісі бар', 'С меткой времени', 'With a time stamp')),
};

export const paperFacts: readonly FactTypeSpec[] = [
  {
    type: 'paper.signed',
    title: words('Құжатқа электрондық қол қойылды', 'Документ подписан электронной подписью', 'Paper signed electronically'),
    group: 'paper', order: 93, streams: ['episode'], fields: electronically, recordedBy: ['system'],
  },
  {
    type: 'place.paper-signed',
    title: words('Орын туралы құжатқа электрондық қол қойылды', 'Документ о месте подписан электронной подписью', 'Paper about the place signed electronically'),
    group: 'paper', order: 93, streams: ['place'], fields: electronically, recordedBy: ['system'],
  },
  {
    type: 'office.paper-signed',
    title: words('Прокуратураның құжатына электрондық қол қойылды', 'Документ прокуратуры подписан электронной подписью', "Paper of the prosecutor's office signed electronically"),
    group: 'paper', order: 93, streams: ['office'], fields: electronically, recordedBy: ['system'],
  },
  {
    type: 'paper.signed-by-hand',
    title: words('Қатысушы құжатқа өз қолын қойды', 'Участник подписал документ собственноручно', 'Participant signed the paper by hand'),
    group: 'paper', order: 93, streams: ['episode'],
    fields: {
      paper, sha256, language,
      signatory: must(choice(signatoryLabels, 'Қатысушы', 'Участник', 'Participant')),
      name: must(text('Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Full name')),
      refused: must(yesNo('Қол қоюдан бас тартты', 'Отказался от подписи', 'Refused to sign')),
      reason: text('Бас тарту себебі', 'Причина отказа', 'Reason of the refusal'),
      drawingSha256: text('Қолтаңба суретінің SHA-256 мәні', 'SHA-256 начертания подписи', 'SHA-256 of the drawn signature', { max: 64 }),
    },
    recordedBy: ['system'],
  },
];
