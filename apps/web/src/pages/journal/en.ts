import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'The journal and its proofs',
  under: 'Every record stands in a tree of hashes. The signed checkpoint lets anybody verify that no record was changed, removed or slipped in.',
  size: 'Records',
  root: 'Root of the tree',
  origin: 'Journal',
  key: 'Verification key',
  at: 'Made at',
  checkpoint: 'Checkpoint',
  copy: 'Copy',
  copied: 'Copied',
  proof: 'Prove a record',
  proofWhat: 'Enter the number of a record (it can be copied on the page of the person): the path from it to the root is shown.',
  fact: 'Number of the record',
  show: 'Show the proof',
  seq: 'Position in the journal',
  leaf: 'Leaf',
  path: 'Path to the root',
  verify: 'To verify without the database: npm run kepil -- verify.',
};
