import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Handing over the shift',
  back: 'Shift',
  loading: 'Loading…',
  notYours: 'The shift is taken over by the duty officer or the head of this place.',
  count: 'Head-count at the taking over',
  counted: '{when}: on record {registered}, present {present}, absent {absent}.',
  discrepancy: 'Discrepancy: {n}',
  notCounted: 'No head-count in the last two hours: people are taken over by a count, not by a list.',
  toCount: 'Make a head-count',
  notes: 'Notes that pass to the next shift',
  restored: 'Draft of {when}.',
  required: 'Fill in this field.',
  save: 'Record the taking over',
  done: 'The taking over is on record. Both sides sign the sheet below: first who handed over, then who took over.',
  print: 'Print the sheet',
};
