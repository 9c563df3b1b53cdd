/** Report on the use of force, special means or weapons: Law 353-I arts. 42(4), 43–45. */
import type { Form } from './form.ts';
import { notApplicable } from './form.ts';
import { birthDate, body, fullName, placeOfCustody } from './person-blanks.ts';
import { choice, latest, maybeSaid, momentOf, said, written } from './place-blanks.ts';
import { text } from './recorded.ts';
import { isNamedBy, names } from './standing-fact.ts';
import { chosen } from './vocabulary-words.ts';

const report = latest('force.reported');
const force = latest('force.used');
const cases = ['physicalPurpose', 'specialCase', 'firearmCase'] as const;

export const forceReport: Form = {
  kind: 'force-report',
  title: { kk: 'Күш, арнаулы құрал немесе қару қолдану туралы баянат', ru: 'Рапорт о применении силы, специального средства или оружия', en: 'Report on the use of force, special means or a weapon' },
  basis: ['Law 353-I 42', 'Law 353-I 43', 'Law 353-I 44', 'Law 353-I 45'],
  // A report is on one use; before it is recorded, the use itself.
  standsOn: { types: ['force.reported', 'force.used'], ties: { 'force.used': isNamedBy('force'), 'force.reported': names('force') }, told: 'means' },
  signedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place'], signatories: [],
  blanks: {
    body, number: written({ kk: 'баянаттың нөмірі', ru: 'номер рапорта', en: 'number of the report' }, (sheet) => sheet.number ?? text(report(sheet), 'number')),
    to: said(report, 'to', 'кімге берілді', 'кому подан', 'handed to'),
    usedAt: momentOf(force, 'қолданылған уақыты', 'время применения', 'time of the use'), fullName, birthDate, placeOfCustody,
    where: said(force, 'where', 'қай жерде', 'где', 'where'),
    means: choice(force, 'means', 'не қолданылды', 'что применено', 'what was used'),
    occasion: written({ kk: 'қолдану жағдайы', ru: 'случай применения', en: 'case of use' }, (sheet) => cases.map((field) => chosen(force(sheet), field, sheet.lang)).find((words) => words !== null) ?? null),
    conduct: written({ kk: 'адамның әрекеті', ru: 'действия лица', en: 'conduct of the person' }, (sheet) => (force(sheet) === null ? null : (chosen(force(sheet), 'conduct', sheet.lang) ?? notApplicable))),
    circumstances: said(force, 'circumstances', 'мән-жайлар', 'обстоятельства', 'circumstances'),
    nonViolent: maybeSaid(force, 'nonViolent', 'күш қолданбайтын тәсілдер', 'ненасильственные способы', 'non-violent means'),
    consequences: choice(force, 'consequences', 'салдары', 'последствия', 'consequences'),
    officer: said(force, 'officer', 'қолданған қызметкер', 'применивший сотрудник', 'officer who used it'),
    content: said(report, 'content', 'баянаттың мазмұны', 'содержание рапорта', 'content of the report'),
    video: maybeSaid(report, 'video', 'бейнежазба', 'видеозапись', 'video recording'),
  },
};
