/** Papers of the law printed from what is recorded. */
import { readsOtherwise, renderDocument, type FormKind, type Official, type PaperName } from '@kepil/forms/render.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { may, type Principal } from '@kepil/platform/access/may.ts';
import type { House } from '../house.ts';
import { openSecrets } from '../secret-fields.ts';
import { namesOfOfficials } from '../names-of-officials.ts';
import { authorOfMatterPaper } from '../papers-of-facts.ts';
import type { EpisodeRecord } from '../record-of-episode.ts';

/** The paper as PDF, and what on it is left to be written by hand. */
export async function printDocument(house: House, who: Principal, record: EpisodeRecord, kind: FormKind, lang: 'kk' | 'ru', about: string | null): Promise<{ pdf: Uint8Array; missing: string[] }> {
  const sees = seesSecrets(who, record);
  const facts = record.facts.map((fact) => ({ ...fact, data: openSecrets(house.key, fact.type, fact.id, fact.data, sees(fact)) }));
  const place = record.position.place === null ? undefined : house.directory.place(record.position.place);
  const expiry = record.evaluation.clocks['expiry'];
  const { body = place?.name, officials } = await authorOfMatterPaper(house, who, kind, facts, about);
  return renderDocument(kind, {
    facts, about, lang, zone: place?.zone ?? record.effective.at(-1)?.zone ?? 'Asia/Almaty', now: house.now(), expiry: expiry?.at ?? null,
    ...(body ? { body } : {}),
    places: Object.fromEntries(house.directory.places.map(({ id, name }): [string, PaperName] => [id, name])),
    officials: { ...(await officialsOf(house, record, place?.head ?? null)), ...officials },
    fictional: house.demoPassword !== null,
  });
}

/** Whether a paper drawn from the first `version` facts holds secret words that the reader may not see. */
export function covers(house: House, who: Principal, record: EpisodeRecord, kind: FormKind, about: string | null, version: number): boolean {
  if (may(who, 'secret.read', record.position)) return false;
  const sees = seesSecrets(who, record);
  const facts = record.facts.slice(0, version);
  return readsOtherwise(kind, facts, facts.map((fact) => (sees(fact) ? fact : { ...fact, data: openSecrets(house.key, fact.type, fact.id, fact.data, false) })), about);
}

/** Whoever has the right to them; and who wrote the words himself, so that an officer can sign the protocol that he drew up. */
function seesSecrets(who: Principal, record: EpisodeRecord): (fact: Fact) => boolean {
  const all = may(who, 'secret.read', record.position);
  return ({ actor }) => all || actor.id === who.account;
}

/** The officials of the paper: the head of the place, and those who acted last in each capacity. */
async function officialsOf(house: House, { effective }: EpisodeRecord, head: string | null): Promise<Partial<Record<'head' | 'officer' | 'caseHolder' | 'prosecutor', Official>>> {
  const names = await namesOfOfficials(house, effective.map(({ actor }) => actor.id));
  const last = (...capacities: readonly string[]): Official | null => {
    const fact = effective.findLast(({ actor }) => capacities.includes(actor.capacity));
    return fact ? officialOf(house, fact, names.get(fact.actor.id) ?? house.officialName(fact.actor.id)) : null;
  };
  const found = {
    head: head === null ? null : { name: head },
    officer: last('detaining-officer', 'duty-officer'),
    caseHolder: last('investigator', 'inquirer', 'head-of-investigation'),
    prosecutor: last('procedural-prosecutor', 'custody-prosecutor', 'prosecutor'),
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, Official] => entry[1] !== null));
}

function officialOf(house: House, { actor }: Fact, name: string | null): Official | null {
  if (name === null) return null;
  const body = actor.office === null ? undefined : (house.directory.office(actor.office) ?? house.directory.place(actor.office))?.name;
  return { name, ...(body ? { body } : {}) };
}
