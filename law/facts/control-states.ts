/** States of a person under control: by the kind of control, and of the bracelet. None of them is deprivation of liberty. */
import type { I18n, On, StateSpec } from '../engine/norm.ts';
import { probationKinds, unitKinds } from './control.ts';
import { words } from './words.ts';

const ended: readonly On[] = [{ fact: ['control.removed', 'episode.ended'] }];

/** From the register until removal; put on another register for a change of residence, the person stays under control. */
const under = (id: string, kinds: readonly string[]): StateSpec => ({
  id, subject: 'episode',
  enter: [{ fact: 'control.registered', where: { value: 'fact.kind', in: kinds } }],
  leave: [{ fact: 'control.registered', where: { not: { value: 'fact.kind', in: kinds } } }, ...ended],
});

export const controlStates: readonly StateSpec[] = [
  under('on-probation', probationKinds),
  under('on-parole', [unitKinds[0]]),
  under('under-supervision', [unitKinds[1]]),
  {
    id: 'with-bracelet', subject: 'episode',
    enter: [{ fact: 'bracelet.attached' }],
    leave: [{ fact: 'bracelet.removed' }, ...ended],
  },
];

export const controlStateLabels: Readonly<Record<string, I18n>> = {
  'on-probation': words('пробация қызметінің есебінде', 'на учёте службы пробации', 'on the register of the probation service'),
  'on-parole': words('шартты түрде мерзімінен бұрын босатылған, бақылауда', 'освобождён условно-досрочно, под контролем', 'on parole, under control'),
  'under-supervision': words('әкімшілік қадағалауда', 'под административным надзором', 'under administrative supervision'),
  'with-bracelet': words('электрондық білезік тағылған', 'с электронным браслетом', 'with an electronic bracelet'),
};
