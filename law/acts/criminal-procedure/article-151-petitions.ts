/** Art. 151(2), (6)–(8), (10)–(13): when petitions must lie with prosecutor and court, and how fast the prosecutor decides. */
import type { Guard, Norm, Opening } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { SINCE, cite } from './source.ts';
import { before, filedBefore, freed, petitionFor, toJudge } from './custody-terms.ts';
import { capParam, petitionParam, petitionSteps, type PetitionStep } from './ladder.ts';

const local = (param: string): string => param.replace('criminal-procedure.', '');
const kind = (is: string): Guard => ({ value: 'fact.kind', is });
const toProsecutor: Guard = { value: 'fact.to', is: 'prosecutor' };
const groundOfExpiry = (is: string): Guard => ({ value: 'clock.expiry.ground', is });

/** Months already granted in all, by the ruling that set the present end: the sanction names `termMonths`, an extension `totalMonths`. */
const reached = ({ from, below }: PetitionStep): Guard => ({
  all: [
    from === null ? { all: [] } : { value: 'fact.totalMonths', atLeast: { param: capParam(from) } },
    below === null ? { all: [] } : { not: { value: 'fact.totalMonths', atLeast: { param: capParam(below) } } },
  ],
});

interface Petition {
  readonly id: string; readonly row: string; readonly part: string; readonly param: string; readonly kind: string;
  readonly to: 'prosecutor' | 'court'; readonly bearer: string; readonly opens: Opening; readonly level: Guard; readonly from?: string;
  readonly ru: string; readonly kk: string; readonly en: string;
}

/** The last moment for a petition (an option that lapses) and the check that a petition was not filed after it. */
function petition({ id, row, part, param, kind: what, to, bearer, opens, level, from = SINCE, kk, ru, en }: Petition): Norm[] {
  const addressed = to === 'prosecutor' ? toProsecutor : toJudge;
  return [
    {
      id: `criminal-procedure.151.${part}.${id}`, rows: [row], cite: cite('151', part), certainty: 'F',
      title: words(kk, ru, en), force: { from }, subject: 'episode', bearer,
      rule: {
        type: 'deadline', opens, base: 'clock.expiry', term: before(param, 'day'),
        discharge: [{ fact: 'petition.filed', where: { all: [kind(what), addressed] } }], voids: freed, within: 'in-custody', onMiss: 'lapse',
      },
      remedy: words('Өтінішхатты мерзімінде беріңіз; кешіксе, босатуды дайындаңыз.', 'Подайте ходатайство в срок; при опоздании готовьте освобождение.', 'File the petition in time; if late, prepare the release.'),
    },
    {
      id: `criminal-procedure.151.${part}.${id}-late`, rows: [row], cite: cite('151', part), certainty: 'F',
      title: words(`Кеш берілген: ${kk}`, `Подано поздно: ${ru}`, `Filed late: ${en}`), force: { from }, subject: 'episode', bearer,
      where: { state: 'in-custody' },
      rule: { type: 'check', on: { fact: 'petition.filed', where: { all: [kind(what), addressed, level] } }, require: filedBefore(param, 'day') },
      remedy: words('Мерзім бітсе, адам босатылады.', 'По истечении срока лицо освобождается.', 'At the end of the term the person goes free.'),
    },
  ];
}

const extensionPetitions: readonly Norm[] = petitionSteps.flatMap((step) => {
  const { id, level, title } = step;
  const opens: Opening = { clock: 'expiry', where: { all: [groundOfExpiry('custody'), reached(step)] } };
  // A petition without a level is judged by the shortest term: nothing recorded shows that more is asked.
  const ofLevel: Guard = level === 'district' ? { not: { value: 'fact.level', in: ['oblast', 'general'] } } : { value: 'fact.level', is: level };
  const common = { kind: 'extension', bearer: 'investigator', opens, level: ofLevel } as const;
  const days = (to: 'prosecutor' | 'court') => ({ prosecutor: step.toProsecutor, court: step.toCourt })[to];
  return [
    ...petition({ ...common, id: `petition-${id}`, row: 'D23', part: step.part, to: 'prosecutor', param: local(petitionParam(id, 'prosecutor')),
      kk: `Прокурорға өтінішхат мерзім бітуіне ${days('prosecutor')} тәулік қалғанға дейін: ${title.kk}`, ru: `Ходатайство прокурору не позднее ${days('prosecutor')} суток до истечения: ${title.ru}`, en: `Petition to the prosecutor at least ${days('prosecutor')} days before the end: ${title.en}` }),
    ...petition({ ...common, id: `court-${id}`, row: 'D25', part: '10', to: 'court', param: local(petitionParam(id, 'court')), bearer: 'procedural-prosecutor',
      kk: `Сотқа өтінішхат мерзім бітуіне ${days('court')} тәулік қалғанға дейін: ${title.kk}`, ru: `Ходатайство в суд не позднее ${days('court')} суток до истечения: ${title.ru}`, en: `Petition to the court at least ${days('court')} days before the end: ${title.en}` }),
  ];
});

const everyLevel: Guard = { all: [] };
const finished: Opening = { fact: 'investigation.finished', where: { state: 'in-custody' } };

const otherPetitions: readonly Norm[] = [
  ...petition({ id: 'short-to-full', row: 'D17', part: '2', kind: 'custody-short-to-full', to: 'court', bearer: 'procedural-prosecutor', param: 'petition.short', level: everyLevel,
    opens: { clock: 'expiry', where: groundOfExpiry('short-custody') },
    kk: 'Қысқа мерзімнен екі айға дейін ұзарту туралы өтінішхат бітуіне бір тәулік қалғанда', ru: 'Ходатайство о продлении краткого срока до двух месяцев – за сутки до истечения', en: 'Petition to prolong the short term up to two months: a day before its end' }),
  ...petition({ id: 'file-reading-prosecutor', row: 'D27', part: '11', kind: 'file-reading', to: 'prosecutor', bearer: 'investigator', param: 'petition.file-reading.prosecutor', level: everyLevel, opens: finished,
    kk: 'Іспен танысу кезеңі туралы өтінішхат прокурорға бес тәулік бұрын', ru: 'Ходатайство на период ознакомления – прокурору за пять суток', en: 'Petition for the reading of the file: to the prosecutor five days before' }),
  ...petition({ id: 'file-reading-court', row: 'D27', part: '12', kind: 'file-reading', to: 'court', bearer: 'procedural-prosecutor', param: 'petition.file-reading.judge', level: everyLevel, opens: finished,
    kk: 'Іспен танысу кезеңі туралы өтінішхат судьяға үш тәулік бұрын', ru: 'Ходатайство на период ознакомления – судье за трое суток', en: 'Petition for the reading of the file: to the judge three days before' }),
  ...petition({ id: 'prosecutor-study', row: 'D28', part: '13', kind: 'prosecutor-study', to: 'court', bearer: 'procedural-prosecutor', param: 'petition.prosecutor-study', level: everyLevel, from: '2022-01-01',
    opens: { clock: 'expiry', where: groundOfExpiry('file-reading') },
    kk: 'Істі зерделеу кезеңі туралы өтінішхат судьяға үш тәулік бұрын', ru: 'Ходатайство на период изучения дела – судье за трое суток', en: 'Petition for the study of the file: to the judge three days before' }),
];

const prosecutorDecides: readonly Norm[] = [
  {
    id: 'criminal-procedure.151.6.decision', rows: ['D24'], cite: cite('151', '6'), certainty: 'F',
    title: words('Прокурор ұзарту туралы өтінішхатты үш тәулік ішінде қарайды', 'Прокурор рассматривает ходатайство о продлении в течение трёх суток', 'The prosecutor decides the extension petition within three days'),
    force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor',
    rule: {
      type: 'deadline', opens: { fact: 'petition.received', where: { all: [{ value: 'fact.by', is: 'prosecutor' }, petitionFor('extension')] } },
      term: { param: petitionParam('to-3', 'decision'), unit: 'day', mode: 'ordinary' },
      discharge: [{ fact: 'petition.decided', where: { value: 'fact.by', is: 'prosecutor' }, key: { petition: 'petition' } }], voids: freed, onMiss: 'breach',
    },
    exceptions: (['over-3', 'over-12'] as const).map((id) => ({
      id, cite: cite('151', id === 'over-3' ? '7' : '8'), certainty: 'F' as const,
      title: id === 'over-3' ? words('Үш айдан астам: бес тәулік', 'Свыше трёх месяцев: пять суток', 'Over three months: five days') : words('Он екі айдан астам: бес тәулік', 'Свыше двенадцати месяцев: пять суток', 'Over twelve months: five days'),
      when: { recorded: { fact: 'petition.filed', where: { value: 'fact.level' as const, is: id === 'over-3' ? 'oblast' : 'general' }, key: { $id: 'petition' } } },
      then: { term: { param: petitionParam(id, 'decision'), unit: 'day' as const, mode: 'ordinary' as const } },
    })),
    remedy: words('Келісіп, сотқа жіберіңіз немесе дәлелді бас тартыңыз.', 'Согласуйте и направьте в суд либо мотивированно откажите.', 'Agree and send to the court, or refuse with reasons.'),
  },
  {
    id: 'criminal-procedure.151.11.decision', rows: ['D27'], cite: cite('151', '11'), certainty: 'F',
    title: words('Прокурор іспен танысу кезеңі туралы өтінішхатты бір тәулік ішінде қарайды', 'Прокурор рассматривает ходатайство на период ознакомления не более суток', 'The prosecutor decides on the reading of the file within a day'),
    force: { from: SINCE }, subject: 'episode', bearer: 'prosecutor',
    rule: {
      type: 'deadline', opens: { fact: 'petition.received', where: { all: [{ value: 'fact.by', is: 'prosecutor' }, petitionFor('file-reading')] } },
      term: { param: 'criminal-procedure.decision.file-reading.prosecutor', unit: 'day', mode: 'ordinary' },
      discharge: [{ fact: 'petition.decided', where: { value: 'fact.by', is: 'prosecutor' }, key: { petition: 'petition' } }], voids: freed, onMiss: 'breach',
    },
    remedy: words('Бір тәулік ішінде шешіңіз.', 'Примите решение в течение суток.', 'Decide within a day.'),
  },
];

export const petitionsOf151: readonly Norm[] = [...extensionPetitions, ...otherPetitions, ...prosecutorDecides];
