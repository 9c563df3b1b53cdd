/** What an account sees of itself. */
import type { Account } from '@kepil/platform/sign-in/accounts.ts';
import { actionsOf } from '@kepil/platform/access/may.ts';
import type { Me } from '../contract.ts';

/** `mustChangePassword`: of the session by which the account is asking. */
export function meOf(account: Account, mustChangePassword: boolean): Me {
  const { placeName, placeKind, territoryName } = account;
  const place = account.place !== null && placeName && placeKind ? { id: account.place, name: placeName, kind: placeKind } : null;
  return {
    id: account.account, login: account.login, name: account.name, role: account.role, capacity: account.capacity,
    // Those who serve in a place have it for their office.
    office: account.office !== null && account.officeName ? { id: account.office, name: account.officeName } : { id: account.place ?? account.territory, name: placeName ?? territoryName },
    territory: { id: account.territory, name: territoryName }, place,
    may: actionsOf(account), language: account.language, demo: account.demo,
    mfa: { totp: account.totp?.confirmed ?? false, passkeys: account.passkeys },
    mustChangePassword,
  };
}
