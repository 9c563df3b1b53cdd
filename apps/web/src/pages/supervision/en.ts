import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  rooms: 'Rooms of supervision',
  overview: 'Overview',
  inspections: 'Inspections',
  calendar: 'Calendar',
  heat: 'Map of the year',
  matters: 'Response',
  reports: 'Reports',
  monitoring: 'Public monitoring',
  control: 'Under control',
  bracelets: 'Bracelets',
  reconciliation: 'Reconciliation',
  registers: 'Registers',
  districts: 'Offices below',
  workPlan: 'Plan',
};
