/** Art. 151(1)–(5): what custody before trial covers, and how far it may be extended. Built from the ladder. */
import type { Guard, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { SINCE, cite } from './source.ts';
import { beforeExpiry } from './custody-terms.ts';
import { capParam, ladder, type LadderStep } from './ladder.ts';

const monthsFromDetention = (id: LadderStep['id']) => ({ param: capParam(id), unit: 'month', mode: 'liberty' }) as const;

/** The end named in the ruling is not later than so many months from the detention, read in the way that allows most. */
const endsWithin = (id: LadderStep['id']): Guard => ({ of: 'fact.endsAt', notAfter: { from: 'since.deprived', term: monthsFromDetention(id), reading: 'latest' } });

const notForeign: Guard = { not: { value: 'subject.basis', is: 'search-foreign' } };
const investigation: Guard = { all: [{ value: 'fact.stage', is: 'investigation' }, notForeign] };

/** What an extension that this prosecutor agreed must show. */
const capOf = ({ id, row, part, level, title, agrees }: LadderStep): Norm => ({
  id: `criminal-procedure.151.${part}.${id}`, rows: [row, ...(id === 'general' ? ['M1.41'] : [])], cite: cite('151', part), certainty: 'F',
  title: words(`Ұзарту шегі – ${title.kk} (${agrees.kk})`, `Предел продления – ${title.ru} (${agrees.ru})`, `Limit of extension – ${title.en} (${agrees.en})`),
  force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge', where: { state: 'deprived' },
  rule: {
    type: 'check', on: { fact: 'custody.extended', where: { all: [investigation, { value: 'fact.prosecutorLevel', is: level ?? '' }, underStep[id]] } },
    require: mayReach[id],
  },
  remedy: words('Мерзім осы деңгейдің шегінен асады немесе шарты жоқ: адам шек біткенде босатылады.', 'Срок выше предела этого уровня или нет условия: по достижении предела лицо освобождается.', 'Beyond the limit of this level, or a condition is missing: at the limit the person goes free.'),
});

const conditionsOf = (id: LadderStep['id']): Guard => ({ all: ladder.filter((step) => step.id === id).flatMap(({ conditions }) => conditions.map((field): Guard => ({ value: `fact.${field}`, is: true }))) });

/** An oblast prosecutor agrees up to nine months; where the case is specially complex and of a listed category, up to twelve. */
const underStep: Record<LadderStep['id'], Guard> = {
  basic: { all: [] }, district: { all: [] }, oblast: { not: conditionsOf('complex') }, complex: conditionsOf('complex'), general: { all: [] },
};

/** The Prosecutor General may agree what a lower prosecutor may, under the same conditions. */
const mayReach: Record<LadderStep['id'], Guard> = {
  basic: endsWithin('basic'), district: endsWithin('district'), oblast: endsWithin('oblast'), complex: endsWithin('complex'),
  general: { any: [endsWithin('oblast'), { all: [endsWithin('complex'), conditionsOf('complex')] }, { all: [endsWithin('general'), conditionsOf('general')] }] },
};

export const custodyGroundsOf151: readonly Norm[] = [
  {
    id: 'criminal-procedure.151.1.custody', rows: ['D16', 'M1.47'], cite: cite('151', '1'), certainty: 'F',
    title: words('Сотқа дейін күзетпен ұстау: негізгі мерзім екі ай', 'Содержание под стражей до суда: основной срок два месяца', 'Custody before trial: the basic term of two months'),
    force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
    rule: {
      type: 'ground', ground: 'custody', opens: { fact: 'custody.sanctioned', where: { all: [{ value: 'fact.ground', is: 'sanction' }, notForeign] } },
      term: { value: 'fact.termMonths', unit: 'month', mode: 'liberty' }, termFrom: 'since.deprived', asWritten: 'fact.endsAt',
    },
    exceptions: [{
      id: 'basic-term', cite: cite('151', '1'), certainty: 'F',
      title: words('Қаулыда ай көрсетілмеген немесе екі айдан асады: екі ай', 'В постановлении месяцы не указаны или их больше двух: два месяца', 'The ruling names no months or more than two: two months'),
      when: { not: { value: 'fact.termMonths', atMost: { param: capParam('basic') } } },
      then: { term: monthsFromDetention('basic') },
    }],
    openPoint: words(
      'Айлар екі түрлі оқылады (48-бап 4 және 5-бөліктер): сол күн немесе бірінші күн қоса. Қаулыда жазылған күн, екі оқу да көрсетіледі; дабыл ең ертесінен. Мерзім ұстап алудан бастап саналады (152-бап 6-бөлік); бұрынғы эпизодтағы уақыт (152-бап 9-бөлік) қаулыдан алынады.',
      'Месяцы читаются двояко (ч. 4 и 5 ст. 48): то же число или с включением первого дня. Показываются дата постановления и оба чтения; тревога – по раннему. Срок считается с задержания (ч. 6 ст. 152); время прежнего эпизода (ч. 9 ст. 152) берётся из постановления.',
      'Months can be read in two ways (art. 48(4) and (5)): same date, or first day included. The written end and both readings are shown; the alarm uses the earliest. The term runs from the detention (art. 152(6)); time of an earlier episode (art. 152(9)) is taken from the ruling.',
    ),
  },
  {
    id: 'criminal-procedure.151.2.extension', rows: ['D18', 'D19', 'D20', 'D21', 'M1.41'], cite: cite('151', '2'), certainty: 'F',
    title: words('Сотқа дейін күзетпен ұстау мерзімі ұзартылған', 'Срок содержания под стражей до суда продлён', 'Custody before trial extended'),
    force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
    rule: {
      type: 'ground', ground: 'custody', opens: { fact: 'custody.extended', where: { all: [investigation, beforeExpiry] } },
      term: { value: 'fact.totalMonths', unit: 'month', mode: 'liberty' }, termFrom: 'since.deprived', asWritten: 'fact.endsAt',
    },
    exceptions: [{
      id: 'maximum', cite: cite('151', '5'), certainty: 'F',
      title: words('Он сегіз айдан әрі ұзартылмайды', 'Свыше восемнадцати месяцев не продлевается', 'No extension beyond eighteen months'),
      when: { not: { value: 'fact.totalMonths', atMost: { param: capParam('general') } } },
      then: { term: monthsFromDetention('general') },
    }],
  },
  {
    id: 'criminal-procedure.151.1.basic-limit', rows: ['D16'], cite: cite('151', '1'), certainty: 'F',
    title: words('Санкция бойынша мерзім екі айдан аспайды', 'Срок по санкции не превышает двух месяцев', 'The sanctioned term is at most two months'),
    force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge', where: { state: 'deprived' },
    rule: {
      type: 'check', on: { fact: 'custody.sanctioned', where: { all: [{ value: 'fact.ground', is: 'sanction' }, notForeign, { any: [{ value: 'fact.endsAt', known: true }, { value: 'fact.termMonths', known: true }] }] } },
      require: {
        all: [
          { any: [{ value: 'fact.termMonths', known: false }, { value: 'fact.termMonths', atMost: { param: capParam('basic') } }] },
          { any: [{ value: 'fact.endsAt', known: false }, endsWithin('basic')] },
        ],
      },
    },
    remedy: words('Мерзім ұстап алудан бастап екі аймен шектеледі.', 'Срок ограничен двумя месяцами с задержания.', 'The term is limited to two months from the detention.'),
  },
  ...ladder.filter(({ level }) => level !== null).map(capOf),
  {
    id: 'criminal-procedure.151.5.maximum', rows: ['D21'], cite: cite('151', '5'), certainty: 'F',
    title: words('Он сегіз айдан асатын ұзартуға жол берілмейді', 'Продление свыше восемнадцати месяцев не допускается', 'No extension beyond eighteen months'),
    force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge', where: { state: 'deprived' },
    rule: { type: 'check', on: { fact: 'custody.extended', where: investigation }, require: endsWithin('general') },
    remedy: words('Адам дереу босатылуға жатады.', 'Лицо подлежит немедленному освобождению.', 'The person must be released at once.'),
  },
  {
    id: 'criminal-procedure.151.2.level', rows: ['D18', 'D19', 'D20', 'D21'], cite: cite('151', '2'), certainty: 'F',
    title: words('Ұзартуға келіскен прокуратураның деңгейі тіркелген', 'Записан уровень прокуратуры, согласовавшей продление', 'The level of the agreeing prosecutor is recorded'),
    force: { from: SINCE }, subject: 'episode', bearer: 'investigating-judge',
    rule: { type: 'check', severity: 'warning', on: { fact: 'custody.extended', where: investigation }, require: { fields: ['prosecutorLevel'] } },
    remedy: words('Келісім берген прокуратураны көрсетіңіз.', 'Укажите согласовавшую прокуратуру.', "Name the prosecutor's office that agreed."),
  },
];
