import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Gateways of bracelets',
  under: 'Programs of operators that send positions. A gateway reads nothing; its key is shown once.',
  loading: 'Loading…',
  name: 'Name of the gateway',
  territory: 'Territory',
  clear: 'Clear',
  issue: 'Issue a key',
  needed: 'Give a name and a territory.',
  token: 'Key of the gateway “{name}”',
  once: 'Hand it to the operator and keep it: it will not be shown again.',
  hide: 'Hide',
  none: 'There are no gateways yet.',
  issued: 'Issued',
  lastAt: 'Last sent',
  never: 'nothing yet',
  today: 'Today (UTC)',
  counts: 'taken {accepted}, repeated {repeated}, refused {refused}',
  state: 'State',
  active: 'in force',
  revokedAt: 'revoked {when}',
  revoke: 'Revoke the key',
  sure: 'Revoke the key of the gateway “{name}”? It can send no more from then on.',
};
