/** The office: signing in, the own account, accounts of others, who looked at what, proofs of the journal. */
import type { Signer } from '@kepil/journal/note.ts';
import type { Http } from '@kepil/platform/http/server.ts';
import type { House } from '../house.ts';
import { journalRoutes } from './journal.ts';
import { ownAccountRoutes } from './own-account.ts';
import { readAuditRoutes } from './reads.ts';
import { referenceRoutes } from './reference.ts';
import { signInRoutes } from './sign-in.ts';
import { userRoutes } from './users.ts';

export function officeRoutes(app: Http, house: House, signer: Signer): void {
  signInRoutes(app, house);
  ownAccountRoutes(app, house);
  userRoutes(app, house);
  referenceRoutes(app, house);
  readAuditRoutes(app, house);
  journalRoutes(app, house, signer);
}
