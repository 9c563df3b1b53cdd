/** The prosecutor's matters (Instruction No. 7, points 12, 17, 19, 20, 23, 25, 32, 34, 38), in the order in which the page offers them. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { Known, MatterKind, MatterKindId, MatterStep } from './matter.ts';

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
const tiedBy = (...tie: readonly string[]) => (type: string, prefill: Readonly<Record<string, Known>> = {}, more: Pick<MatterStep, 'once' | 'ifNeeded'> = {}): MatterStep => ({ type, tie, prefill, ...more });

const ofAct = tiedBy('actId');
const ofEmergency = tiedBy('emergency');
const ofSignal = tiedBy('about');
const ofAppeal = tiedBy('appealId');
const once = { once: true } as const;
const ifNeeded = { once: true, ifNeeded: true } as const;
const level: Known = { own: 'level' };

/** A signal of torture: its check, and the register of crimes where the check finds an occasion (points 19, 20, 32). */
const checkOfSignal = [
  ofSignal('supervision.check-started', { by: { is: 'self' } }, once),
  ofSignal('supervision.check-finished', {}, once),
  ofSignal('supervision.crime-registered', {}, ifNeeded),
  ofSignal('supervision.materials-sent-to-court', {}, ifNeeded),
  ofSignal('supervision.response-declined', {}, ifNeeded),
] as const;

/** A year and what a check of it takes: there are very many of them, and each is about one person. */
const SHOWN_DAYS = 400;

export const matterKinds: readonly MatterKind[] = [
  {
    id: 'response', title: words('Қадағалау актілері', 'Акты надзора', 'Acts of supervision'),
    opens: { 'response.issued': { key: 'actId' } },
    steps: [
      ofAct('response.reported-up', { toLevel: { own: 'next-level' }, number: { opening: 'number' } }, ifNeeded), ofAct('response.delivered', { to: { opening: 'addressee' } }, once),
      ofAct('response.answered', { result: { is: 'granted' } }, once), ofAct('response.reminded', {}, { ifNeeded: true }), ofAct('response.escalated', {}, ifNeeded),
      ofAct('response.elimination-checked', { eliminated: { is: 'yes' } }), ofAct('response.withdrawn', {}, ifNeeded),
    ],
    closes: { 'response.elimination-checked': { field: 'eliminated', is: 'yes' }, 'response.withdrawn': null },
    columns: ['kind', 'number', 'addressee', 'answerBy'], norms: ['prosecutorial-supervision.12.'], shownDays: null, starts: { type: 'response.issued', subject: 'place' },
  },
  {
    id: 'emergency', title: words('Төтенше оқиғалар', 'Чрезвычайные происшествия', 'Emergencies'),
    opens: { 'emergency.happened': { key: null } },
    steps: [
      ofEmergency('emergency.learned', { level, channel: { is: 'telephone' } }),
      ofEmergency('emergency.reported', { fromLevel: level, addressee: { own: 'told' }, channel: { is: 'telephone' }, caller: { own: 'name' } }),
      ofEmergency('emergency.report-acknowledged', { report: { last: 'emergency.reported' } }),
      ofEmergency('emergency.participant-listed'),
      ofEmergency('emergency.special-message-sent', { channel: { is: 'electronic' }, happenedAt: { opening: '$at' }, where: { opening: 'where' }, circumstances: { opening: 'circumstances' }, participantsTotal: { opening: 'participants' }, signer: { own: 'name' } }, once),
      ofEmergency('emergency.visit-assigned', {}, ifNeeded), ofEmergency('emergency.visited', { level }),
      ...checkOfSignal.map((step): MatterStep => ({ ...step, ifNeeded: true })),
      ofEmergency('emergency.measures-taken'), ofEmergency('emergency.eliminated', {}, once),
    ],
    closes: { 'emergency.eliminated': null },
    columns: ['kind', 'participants', 'victims', 'where'],
    norms: ['prosecutorial-supervision.4.', 'prosecutorial-supervision.15.', 'prosecutorial-supervision.16.', 'prosecutorial-supervision.17.', 'prosecutorial-supervision.20.', 'prosecutorial-supervision.23.', 'prosecutorial-supervision.38.', 'prosecutorial-supervision.58.', 'special-institutions.46'],
    shownDays: null, starts: { type: 'emergency.happened', subject: 'place' },
  },
  {
    id: 'appeal', title: words('Өтініштер', 'Обращения', 'Applications'),
    opens: { 'appeal.registered': { key: 'appealId' } },
    steps: [
      ...checkOfSignal.map((step): MatterStep => ({ ...step, ifNeeded: true })),
      ofSignal('response.issued', { issuerLevel: level }, ifNeeded), ofAppeal('appeal.forwarded', {}, ifNeeded), ofAppeal('appeal.extended', {}, { ifNeeded: true }), ofAppeal('appeal.answered', { inWriting: { is: true } }, once),
    ],
    closes: { 'appeal.answered': null, 'appeal.forwarded': null },
    columns: ['appealId', 'about', 'source', 'applicant'],
    norms: ['prosecutorial-supervision.19.', 'prosecutorial-supervision.20.', 'prosecutorial-supervision.32.'], shownDays: null, starts: { type: 'appeal.registered', subject: 'place' },
  },
  {
    id: 'punishment', title: words('Тәртіптік үй-жайлар', 'Штрафные помещения', 'Punishment premises'),
    opens: {
      'punishment.resolved': { key: null },
      'penalty.imposed': { key: 'penaltyId', where: { field: 'kind', in: ['kartser', 'single-cell'] } },
      'custody.cell-assigned': { key: null, where: { field: 'cellKind', in: ['single'] } },
    },
    steps: [ofSignal('punishment.resolution-delivered', {}, once), tiedBy('about', 'penaltyId')('punishment.check-concluded', { penaltyId: { opening: 'penaltyId' } }, once)],
    closes: { 'punishment.check-concluded': null },
    columns: ['premises', 'kind', 'number', 'days', 'cell'], norms: ['prosecutorial-supervision.25.', 'prosecutorial-supervision.34.'], shownDays: SHOWN_DAYS, starts: { type: 'punishment.resolved', subject: 'episode' },
  },
  {
    id: 'force', title: words('Күш пен арнаулы құралдар', 'Сила и специальные средства', 'Force and special means'),
    opens: { 'force.used': { key: null } },
    steps: [
      ofSignal('emergency.involved', {}, ifNeeded), ofSignal('force.checked', { level, onSite: { is: true } }, once),
      ofSignal('force.conclusion-drawn', { level, usedAt: { opening: '$at' }, staff: { opening: 'officer' }, author: { own: 'name' } }, once),
      ofSignal('force.conclusion-approved', { conclusion: { last: 'force.conclusion-drawn' }, level }, once),
    ],
    closes: { 'force.conclusion-approved': null },
    columns: ['means', 'officer'], norms: ['prosecutorial-supervision.20.', 'prosecutorial-supervision.23.', 'prosecutorial-supervision.32.'], shownDays: SHOWN_DAYS, starts: null,
  },
];

export const kindOf = (id: MatterKindId): MatterKind => {
  const kind = matterKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`no matters of kind ${id}`);
  return kind;
};

export const isClock = ({ norms }: MatterKind, norm: string): boolean => norms.some((beginning) => norm.startsWith(beginning));
