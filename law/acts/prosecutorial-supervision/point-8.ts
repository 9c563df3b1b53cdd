import type { Article } from '../../engine/norm.ts';
import { act, cite } from './cite.ts';
import { byProsecutor, normOf, underSupervision } from './rule.ts';
import { textOf } from './source.ts';

/** In temporary isolators and special receivers the certificate is drawn where violations are found; elsewhere always (question 9). */
const hasCertificate = { any: [{ value: 'fact.violationsFound', is: true }, ...['si', 'uis', 'probation', 'pob', 'guardhouse'].map((kind) => ({ state: `supervised-${kind}` }))] } as const;
/** Point 8, third paragraph, in its order: place and time, who checked, what was found, why, what is proposed. */
export const certificateFields = ['where', 'startedAt', 'inspectorPost', 'inspectorName', 'findings', 'shortcomings', 'causes', 'proposals', 'remedies'] as const;

export const point8: Article = {
  act, number: '8', text: textOf('8'),
  title: { kk: 'Тәуліктің кез келген уақытында тексеру және анықтама', ru: 'Проверка в любое время суток и справка', en: 'A check at any time of day or night, and its certificate' },
  features: { 'P8.2': 'law/facts/inspection.ts specialists: who was engaged and with what conclusion' },
  norms: [
    normOf({
      id: '8.access', rows: ['P8.1a'], cite: cite('8', undefined, '1'), subject: 'place', bearer: 'head-of-place',
      title: { kk: 'Прокурор тәуліктің кез келген уақытында кіргізіледі', ru: 'Прокурора допускают в любое время суток', en: 'The prosecutor is let in at any time of day or night' },
      rule: { type: 'check', on: { fact: 'inspection.access' }, require: { value: 'fact.refused', is: false } },
      remedy: { kk: 'Прокурорды дереу кіргізіңіз; бас тарту жоғары тұрған прокурорға хабарланады.', ru: 'Немедленно допустите прокурора; об отказе сообщается вышестоящему прокурору.', en: 'Let the prosecutor in at once; a refusal is reported to the superior prosecutor.' },
    }),
    normOf({
      id: '8.certificate', rows: ['P8.3'], cite: cite('8', undefined, '3'), subject: 'place', bearer: 'prosecutor', where: { all: [underSupervision, byProsecutor] },
      title: { kk: 'Анықтамада тексерудің орны мен уақыты, тексеруші, бұзушылықтар, себептер мен ұсыныстар көрсетіледі', ru: 'В справке отражены место и время, проверяющий, нарушения, недостатки, причины и предложения', en: 'The certificate states place and time, who checked, violations, shortcomings, causes and proposals' },
      rule: { type: 'check', on: { fact: 'place.inspected', where: hasCertificate }, require: { fields: certificateFields } },
      remedy: { kk: 'Анықтаманың жетіспейтін бөліктерін толтырыңыз; бұзушылық болмаса, соны жазыңыз.', ru: 'Заполните недостающие разделы справки; если нарушений нет, укажите это.', en: 'Fill in what the certificate lacks; where there are no violations, say so.' },
    }),
  ],
};
