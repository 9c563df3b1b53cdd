/** The demonstration republic: real names of territories, fictional offices, officials and persons. Pure; the seed decides. */
import { accounts, type DemoAccount } from './accounts.ts';
import { offices, type DemoOffice } from './offices.ts';
import { places, type DemoPlace } from './places.ts';
import { territories, type DemoTerritory } from './territories.ts';

export { accounts, demoPassword, officialName, type DemoAccount } from './accounts.ts';
export { offices, type DemoOffice } from './offices.ts';
export { places, type DemoPlace } from './places.ts';
export { territories, type DemoTerritory } from './territories.ts';

export interface Republic {
  /** Shown on every screen: nothing that is told of persons and officials here happened. */
  readonly fictional: true;
  readonly seed: string;
  readonly territories: readonly DemoTerritory[];
  readonly places: readonly DemoPlace[];
  readonly offices: readonly DemoOffice[];
  readonly accounts: readonly DemoAccount[];
}

/** Territories, places, offices and accounts; the seed is kept for the histories that are made from it. */
export function buildRepublic(seed: string): Republic {
  return { fictional: true, seed, territories, places, offices, accounts };
}
