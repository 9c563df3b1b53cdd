import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  respond: 'Respond',
  title: 'Act of supervision',
  loading: 'Loading…',
  findings: 'What the act answers',
  nothing: 'No violation is named that the act would answer.',
  before: 'An act on this violation has been issued',
  notYours: 'Acts of supervision are issued by the prosecutor who supervises this institution.',
  competent: 'The Instruction lays the supervision of this institution on the level: {level}. The act is issued by your level: {own}.',
  proposed: 'Kind and addressee are proposed from the violation and can be changed. You give the number and the time for consideration.',
  since: 'since {when}',
  due: 'the term was over on {when}',
  issued: 'issued',
  answered: 'answered',
  eliminated: 'violation eliminated',
  withdrawn: 'recalled',
  late: 'not considered in time',
  headOf: 'To the head of: {place}',
  inRespectOf: 'in respect of: {name}',
  broken: 'Not observed: {what}',
  demand: 'Eliminate the violation: {what}',
  release: 'Release at once: {name}',
  toInspection: 'To the institution',
};
