import type { Article, Norm } from '../../engine/norm.ts';
import { priorityDirectionLabels } from '../../facts/supervision-office.ts';
import { act, cite } from './cite.ts';
import { normsOfEmergency } from './point-4-30.ts';
import { normOf, workingAs } from './rule.ts';
import { textOf } from './source.ts';

const directions = Object.entries(priorityDirectionLabels);

const zonal = (id: string, opens: { readonly enters: string } | { readonly fact: string }): Norm => normOf({
  id: `4.${id}`, rows: ['P4.17'], cite: cite('4', '17'), certainty: 'design', subject: 'office', bearer: 'department-head',
  title: { kk: 'Әр облыс прокуратурасына аймақтық қызметкер бекітіледі', ru: 'За каждой прокуратурой области закреплён зональный сотрудник', en: 'Each regional office has its zonal officer' },
  rule: {
    type: 'deadline', opens, term: { param: `${act}.design.17.zonal-officer`, unit: 'day', mode: 'exact' },
    discharge: [{ fact: 'office.zonal-officer-assigned' }], within: workingAs('region'), ...('enters' in opens ? { early: 'stream' } : {}), onMiss: 'breach',
  },
  remedy: { kk: 'Аймақтық қызметкерді бекітіңіз: онсыз төтенше оқиға туралы баяндайтын адам жоқ.', ru: 'Закрепите зонального сотрудника: без него некому докладывать о чрезвычайном происшествии.', en: 'Assign the zonal officer: without one there is nobody to report an emergency to.' },
});

const subjectOfficer = (direction: string, words: { kk: string; ru: string; en: string }, released: boolean): Norm => normOf({
  id: `4.direction-${direction}${released ? '-again' : ''}`, rows: ['P4.18a'], cite: cite('4', '18'), certainty: 'design', subject: 'office', bearer: 'department-head',
  title: { kk: `Бағыт Департамент қызметкеріне бекітілген: ${words.kk}`, ru: `Направление закреплено за сотрудником Департамента: ${words.ru}`, en: `The direction is assigned to an officer of the Department: ${words.en}` },
  rule: {
    type: 'deadline', opens: released ? { fact: 'office.subject-released', where: { value: 'fact.direction', is: direction } } : { enters: workingAs('department') },
    term: { param: `${act}.design.18.subject-officer`, unit: 'day', mode: 'exact' },
    discharge: [{ fact: 'office.subject-assigned', where: { value: 'fact.direction', is: direction } }], within: workingAs('department'), ...(released ? {} : { early: 'stream' }), onMiss: 'breach',
  },
  remedy: { kk: 'Осы бағытты Департамент қызметкеріне бекітіңіз.', ru: 'Закрепите это направление за сотрудником Департамента.', en: 'Assign this direction to an officer of the Department.' },
});

export const point4: Article = {
  act, number: '4', text: textOf('4'),
  title: { kk: 'Негізгі ұғымдар мен шартты белгілер', ru: 'Основные понятия и условные обозначения', en: 'Definitions' },
  features: {
    'P4.1': 'law/facts/person-status.ts accused', 'P4.1a': 'law/facts/person-status.ts indictment.approved', 'P4.1b': 'law/facts/person-status.ts misdemeanour-protocol.approved', 'P4.1c': 'law/facts/person-status.ts procedural-agreement.concluded',
    'P4.2': 'special-institutions.5.special-receiver: who may be held in a special receiver (sp)', 'P4.3': 'law/acts/prosecutorial-supervision/supervised.ts specialInstitutions',
    'P4.5': 'law/facts/punishment-check.ts punishment.resolved premises: dizo, ok', 'P4.6a': 'law/facts/prosecutor-reception.ts the mailbox with its number', 'P4.6b': 'law/facts/prosecutor-reception.ts applications from the mailbox',
    'P4.7': 'law/facts/person-status.ts administrative-arrest', 'P4.8': 'law/facts/supervision-posts.ts supervisionPostLabels directorate-head, deputy-directorate-head, senior-directorate-prosecutor, directorate-prosecutor, assigned-prosecutor',
    'P4.9': 'law/facts/supervision-states.ts office-of-department: the top of the reports', 'P4.10': 'law/facts/supervision-posts.ts supervisionPostLabels department-officer', 'P4.11': 'law/facts/person-status.ts on-probation',
    'P4.12': 'law/facts/emergency.ts staffOf enbek', 'P4.23': 'law/facts/inspection.ts specialists', 'P4.26b': 'law/facts/control.ts control.aid-given',
    'P4.13': 'law/facts/place.ts place.inspected kind comprehensive', 'P4.14': 'law/facts/fact.ts placeKinds public-security-unit', 'P4.15': 'law/facts/person-status.ts suspect', 'P4.15a': 'law/facts/person-status.ts suspect.recognised',
    'P4.15b': 'law/facts/person-status.ts detention.protocol', 'P4.15c': 'law/facts/person-status.ts qualification.ruled', 'P4.15d': 'law/facts/person-status.ts interrogation.held',
    'P4.16': 'law/facts/supervision-posts.ts supervisionPostLabels district-prosecutor, deputy-district-prosecutor, senior-prosecutor, branch-prosecutor: of each branch, prosecutorBranchLabels military, transport',
    'P4.19': 'law/facts/emergency.ts staffOf: uis, ovd, knb', 'P4.20': 'law/facts/fact.ts placeKinds uis, apart from si', 'P4.21': 'law/facts/person-status.ts under-supervision', 'P4.22': 'law/facts/person-status.ts parolee',
    'P4.24': 'law/facts/supervision-states.ts office-of-region: every branch of that level, so points 65–67 bind the Chief Military and the Chief Transport prosecutor', 'P4.25': 'law/facts/supervision-posts.ts supervisionPostLabels regional-assistant, senior-regional-assistant',
    'P4.26a': 'law/facts/fact.ts placeKinds probation-service', 'P4.27': 'law/facts/person-status.ts convicted', 'P4.28': 'law/facts/person-status.ts in-custody',
    'P4.29a': 'special-institutions.5.remand-prison: a judge’s sanction', 'P4.29b': 'special-institutions.2.remand-prison-convict: purpose household-work', 'P4.29c': 'special-institutions.2.remand-prison-convict: purpose law-and-order', 'P4.29d': 'prosecutorial-supervision.4.remand-prison-convict: the order of a transfer under article 88 of the Penal Execution Code',
    'P4.31a': 'special-institutions.2.temporary-isolator: detained on suspicion', 'P4.31b': 'special-institutions.12.basis: the order of a transfer, and special-institutions.5.temporary-isolator-condition', 'P4.32b': 'prosecutorial-supervision.50.bracelet-status: who may wear it',
  },
  norms: [
    normOf({
      id: '4.remand-prison-convict', rows: ['P4.29b', 'P4.29c', 'P4.29d'], cite: cite('4', '29'), subject: 'episode', bearer: 'head-of-place', where: { value: 'subject.convict', is: true },
      title: { kk: 'Сотталған адам тергеу изоляторында тек үш санаттың бірі бойынша ұсталады', ru: 'Осуждённый содержится в следственном изоляторе только по одной из трёх категорий', en: 'A convicted person is held in a remand prison only in one of three categories' },
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [{ value: 'fact.placeKind', is: 'si' }, { value: 'fact.reason', in: ['first-placement', 'transfer'] }] } },
        require: { any: [
          { value: 'fact.purpose', in: ['household-work', 'law-and-order'] }, { state: 'in-custody' },
          { value: 'fact.basis', some: { all: [{ value: 'fact.kind', is: 'convict-transfer-order' }, { value: 'fact.present', is: true }] } },
        ] },
      },
      remedy: { kk: 'Негізін көрсетіңіз: шаруашылық жұмыс, құқықтық тәртіп немесе ҚАК 88-бабы бойынша ауыстыру; болмаса, мекемеге жіберіңіз.', ru: 'Укажите основание: хозяйственные работы, обеспечение правопорядка или перевод по ст. 88 УИК; иначе направьте в учреждение.', en: 'State the ground: household work, law and order, or a transfer under article 88; otherwise send the person to the institution.' },
    }),
    zonal('zonal-officer', { enters: workingAs('region') }), zonal('zonal-officer-again', { fact: 'office.zonal-officer-released' }),
    ...directions.map(([direction, words]) => subjectOfficer(direction, words, false)), ...directions.map(([direction, words]) => subjectOfficer(direction, words, true)),
    ...normsOfEmergency,
  ],
};
