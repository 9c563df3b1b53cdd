import type { Article, Norm } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { normOf } from './rule.ts';
import { textOf } from './source.ts';

const acquainted = (id: string, row: string, addressees: readonly string[], title: Norm['title'], remedy: NonNullable<Norm['remedy']>): Norm => normOf({
  id: `9.${id}`, rows: [row], cite: cite('9'), subject: 'place', bearer: 'prosecutor', title, remedy,
  rule: {
    type: 'deadline', opens: { fact: 'inspection.certificate-drawn' }, term: { param: `${act}.design.9.made-known`, unit: 'hour', mode: 'exact' },
    discharge: [{ fact: 'inspection.made-known', where: { all: [{ value: 'fact.addressee', in: addressees }, { value: 'fact.signed', is: true }] }, key: { inspection: 'inspection' } }],
    onMiss: 'breach',
  },
});

export const point9: Article = {
  act, number: '9', text: textOf('9'),
  title: { kk: 'Анықтамамен таныстыру', ru: 'Ознакомление со справкой', en: 'Acquaintance with the certificate' },
  norms: [
    acquainted('head', 'P9a', ['head-of-place', 'acting-head'],
      { kk: 'Анықтамамен тексерілген органның бірінші басшысы таныстырылады', ru: 'Со справкой ознакомлен первый руководитель проверяемого органа', en: 'The first head of the inspected body is acquainted with the certificate' },
      { kk: 'Бірінші басшыны немесе оның міндетін атқарушыны қол қойғызып таныстырыңыз.', ru: 'Ознакомьте под подпись первого руководителя или исполняющего его обязанности.', en: 'Acquaint the first head, or who acts for the head, against signature.' }),
    acquainted('prosecutor', 'P9b', ['supervising-prosecutor'],
      { kk: 'Анықтамамен осы органды қадағалайтын прокурор таныстырылады', ru: 'Со справкой ознакомлен прокурор, осуществляющий надзор за органом', en: 'The prosecutor who supervises the body is acquainted with the certificate' },
      { kk: 'Осы орынға жауапты прокурорды таныстырыңыз.', ru: 'Ознакомьте прокурора, ответственного за это место.', en: 'Acquaint the prosecutor who answers for this place.' }),
  ],
};
