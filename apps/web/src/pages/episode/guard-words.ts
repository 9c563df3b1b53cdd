/**
 * A guard of a norm as a sentence. The engine writes guards in the notation of the vocabulary (`fact.topic = detention`); this reads
 * that notation and puts the vocabulary's own words in its place. What it cannot read it shows as it is, rather than guess.
 */
export interface GuardLookup {
  /** `topic` → «Тема»; with the type of the fact where it is known. */
  readonly field: (name: string) => string;
  /** Word of an option of a field. */
  readonly option: (field: string, value: string) => string;
  readonly factType: (type: string) => string;
  readonly state: (state: string) => string;
  readonly ground: (ground: string) => string;
  readonly say: (key: GuardKey, args?: Readonly<Record<string, string>>) => string;
}

export type GuardKey =
  | 'guard-and' | 'guard-or' | 'guard-not' | 'guard-isNot' | 'guard-stateNot' | 'guard-notRecorded' | 'guard-age' | 'guard-state' | 'guard-recorded' | 'guard-recordedWhere' | 'guard-notAfter' | 'guard-fields' | 'guard-is'
  | 'guard-includes' | 'guard-known' | 'guard-unknown' | 'guard-atLeast' | 'guard-atMost' | 'guard-yes' | 'guard-no' | 'guard-has' | 'guard-capacity' | 'guard-at' | 'guard-placeOf';

/** The sentence of a guard. */
export function guardWords(text: string, lookup: GuardLookup): string {
  return sentence(text, lookup, false);
}

/** Denials that have words of their own; any other is said by «не так: …». */
const denied: Partial<Record<GuardKey, GuardKey>> = {
  'guard-is': 'guard-isNot', 'guard-state': 'guard-stateNot', 'guard-recorded': 'guard-notRecorded', 'guard-yes': 'guard-no', 'guard-no': 'guard-yes',
  'guard-known': 'guard-unknown', 'guard-unknown': 'guard-known',
};

function sentence(text: string, lookup: GuardLookup, denies: boolean): string {
  const say: GuardLookup['say'] = (key, args) => {
    if (!denies || key === 'guard-or' || key === 'guard-and') return lookup.say(key, args);
    const own = denied[key];
    return own ? lookup.say(own, args) : lookup.say('guard-not', { what: lookup.say(key, args) });
  };
  const all = splitTop(text, ' ∧ ');
  const any = text.startsWith('(') && closes(text) === text.length - 1 ? splitTop(text.slice(1, -1), ' ∨ ') : [];
  const several = all.length > 1 ? all : any;
  if (several.length > 0) {
    const whole = several.map((part) => guardWords(part, lookup)).join(lookup.say(all.length > 1 ? 'guard-and' : 'guard-or'));
    return denies ? lookup.say('guard-not', { what: whole }) : whole;
  }
  if (text.startsWith('¬ ')) return sentence(text.slice(2), lookup, !denies);

  const read = <K extends string>(pattern: RegExp, make: (...groups: string[]) => K): K | null => {
    const match = pattern.exec(text);
    return match ? make(...match.slice(1).map((group) => group ?? '')) : null;
  };
  const what = (ref: string) => valueName(ref, lookup);
  const word = (ref: string, value: string) => valueWord(ref, value, lookup);
  return read(/^age < (.+)$/, (param) => say('guard-age', { param }))
    ?? read(/^state (\S+)$/, (state) => say('guard-state', { state: lookup.state(state) }))
    ?? read(/^recorded (.+?)(?: where (.+?))?(?: since (\S+))?$/, (types, where) => {
      const facts = types.split(' | ').map(lookup.factType).join(say('guard-or'));
      return where ? say('guard-recordedWhere', { facts, where: guardWords(where, lookup) }) : say('guard-recorded', { facts });
    })
    ?? read(/^fields (.+)$/, (names) => say('guard-fields', { fields: names.split(', ').map(lookup.field).join(', ') }))
    ?? read(/^(\S+) has one where (.+)$/, (ref, where) => say('guard-has', { what: what(ref), where: guardWords(where, lookup) }))
    ?? read(/^(\S+) = (.+)$/, (ref, value) => (value === 'true' || value === 'false' ? say(value === 'true' ? 'guard-yes' : 'guard-no', { what: what(ref) }) : say('guard-is', { what: what(ref), value: word(ref, value) })))
    ?? read(/^(\S+) ∈ \{(.+)\}$/, (ref, values) => say('guard-is', { what: what(ref), value: values.split(', ').map((value) => word(ref, value)).join(say('guard-or')) }))
    ?? read(/^(\S+) ∋ (.+)$/, (ref, values) => say('guard-includes', { what: what(ref), value: values.split(', ').map((value) => word(ref, value)).join(', ') }))
    ?? read(/^(\S+) is not recorded$/, (ref) => say('guard-unknown', { what: what(ref) }))
    ?? read(/^(\S+) is recorded$/, (ref) => say('guard-known', { what: what(ref) }))
    ?? read(/^(\S+) ≥ (.+)$/, (ref, value) => say('guard-atLeast', { what: what(ref), value }))
    ?? read(/^(\S+) ≤ (fact|opening|subject|clock|since)\.(\S+?)(?: \+ .+)?$/, (ref, kind, name) => say('guard-notAfter', { what: what(ref), from: what(`${kind}.${name}`) }))
    ?? read(/^(\S+) ≤ (.+)$/, (ref, value) => say('guard-atMost', { what: what(ref), value }))
    ?? (denies ? lookup.say('guard-not', { what: text }) : text);
}

/** `fact.topic` → «Тема»; `$at` and the like by their own words. */
function valueName(ref: string, lookup: GuardLookup): string {
  const name = ref.slice(ref.indexOf('.') + 1);
  if (name === '$capacity') return lookup.say('guard-capacity');
  if (name === '$at') return lookup.say('guard-at');
  if (name === '$place') return lookup.say('guard-placeOf');
  if (ref.startsWith('since.')) return lookup.state(name);
  return lookup.field(name);
}

function valueWord(ref: string, value: string, lookup: GuardLookup): string {
  const name = ref.slice(ref.indexOf('.') + 1);
  if (name === '$type') return lookup.factType(value);
  if (name.endsWith('.ground')) return lookup.ground(value);
  return lookup.option(name, value);
}

/** Splits at a separator that stands outside parentheses. */
export function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(start, i));
      start = i + separator.length;
      i = start - 1;
    }
  }
  return [...parts, text.slice(start)];
}

function closes(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return -1;
}
