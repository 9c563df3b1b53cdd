import type { NormCase } from '../../check/case.ts';
import { breach } from './happenings.cases.ts';
import { casesOf, specialCases, specialMeans } from './force-matrix.ts';
import { inRemand, man, minor, thePlace, used, usedInPlace, woman } from './force.cases.ts';

const at = '2024-02-11 09:00', when = '2024-02-10 12:00';
const caseRows = ['L44.1.1', 'L44.1.2', 'L44.1.3', 'L44.1.4', 'L44.1.5', 'L44.1.6', 'L44.1.7'] as const;
/** Art. 44(2) once more, written out by hand: the points of part 1 in which each means is forbidden. */
const denied: Readonly<Record<string, readonly number[]>> = {
  handcuffs: [1, 2, 4], 'improvised-binding': [1, 2, 4], 'rubber-truncheon': [], gas: [5], 'light-sound': [5, 7], 'opening-device': [1, 3, 5, 6, 7], 'water-cannon': [1, 3, 5, 6, 7], 'service-animal': [],
};
const meansRows: Readonly<Record<string, string>> = {
  handcuffs: 'L44.2.1a', 'improvised-binding': 'L44.2.1b', 'rubber-truncheon': 'L44.2.2', gas: 'L44.2.3', 'light-sound': 'L44.2.4', 'opening-device': 'L44.2.5', 'water-cannon': 'L44.2.6', 'service-animal': 'L44.2.7',
};
const byCode = (code: string) => specialMeans.filter((line) => line.code === code);

/** Each means in each of the seven cases: fifty-six pairs, and as many again for the two substances of one line. */
const matrix: NormCase[] = Object.entries(denied).flatMap(([code, points]) => byCode(code).flatMap(({ means }) => means.flatMap((one) => specialCases.map((specialCase, i): NormCase => ({
  name: `${one} in case ${i + 1}`, norm: `special-institutions.44.${code}`, rows: [meansRows[code] ?? '', caseRows[i] ?? '', 'L44.2'],
  facts: [man, inRemand, used(when, one, { specialCase })], at, expect: points.includes(i + 1) ? [breach] : [],
})))));

const protectedNorm = 'special-institutions.44.protected', listed = 'special-institutions.44.listed', placeCase = 'special-institutions.44.place-case', noHandcuffs = 'special-institutions.44.no-handcuffs';

export const cases44: NormCase[] = [
  ...matrix,
  ...['rubber-truncheon', 'service-animal'].map((code): NormCase => ({
    name: `${code} without a case of the article`, norm: `special-institutions.44.${code}`, rows: [meansRows[code] ?? '', 'L44.1'], facts: [man, inRemand, used(when, code, { specialCase: 'other' })], at, expect: [breach],
  })),
  ...specialCases.map((specialCase, i): NormCase => ({
    name: `handcuffs in case ${i + 1} of part 1`, norm: 'special-institutions.44.case', rows: ['L44.1', caseRows[i] ?? '', 'L42a'], facts: [man, inRemand, used(when, 'handcuffs', { specialCase })], at, expect: [],
  })),
  { name: 'gas in a case that the article does not know', norm: 'special-institutions.44.case', rows: ['L44.1'], facts: [man, inRemand, used(when, 'tear-substance', { specialCase: 'other' })], at, expect: [breach] },
  { name: 'no case is recorded', norm: 'special-institutions.44.case', rows: ['L44.1', 'L42a'], facts: [man, inRemand, used(when, 'handcuffs')], at, expect: [{ ...breach, evidence: 'not-recorded' }] },
  { name: 'a wrong case is not counted twice', norm: 'special-institutions.44.handcuffs', rows: ['L44.2.1a'], facts: [man, inRemand, used(when, 'handcuffs', { specialCase: 'other' })], at, expect: [] },

  { name: 'a truncheon is on the list', norm: listed, rows: ['L44.2'], facts: [man, inRemand, used(when, 'rubber-truncheon', { specialCase: 'attack' })], at, expect: [] },
  { name: 'an electric shocker is not', norm: listed, rows: ['L44.2'], facts: [man, inRemand, used(when, 'unlisted', { specialCase: 'attack' })], at, expect: [breach] },

  { name: 'bound with a belt, there were no handcuffs', norm: noHandcuffs, rows: ['L44.2.1b'], facts: [man, inRemand, used(when, 'improvised-binding', { specialCase: 'escape', noHandcuffs: true })], at, expect: [] },
  { name: 'bound with a belt, though there were handcuffs', norm: noHandcuffs, rows: ['L44.2.1b'], facts: [man, inRemand, used(when, 'improvised-binding', { specialCase: 'escape', noHandcuffs: false })], at, expect: [{ ...breach, evidence: 'recorded' }] },

  { name: 'handcuffs on a woman', norm: protectedNorm, rows: ['L44.3a'], facts: [woman, inRemand, used(when, 'handcuffs', { specialCase: 'escape', conduct: 'none' })], at, expect: [breach] },
  { name: 'a combat technique against a man with evident signs of disability', norm: protectedNorm, rows: ['L44.3a'], facts: [man, inRemand, used(when, 'combat-technique', { physicalPurpose: 'stop-offence', evidentDisability: true })], at, expect: [breach] },
  { name: 'plain physical force against a woman is not named', norm: protectedNorm, rows: ['L44.3a'], facts: [woman, inRemand, used(when, 'physical', { physicalPurpose: 'stop-offence' })], at, expect: [] },
  ...['life-threatening-attack', 'armed-attack', 'group-attack', 'armed-resistance'].map((conduct): NormCase => ({
    name: `handcuffs on a woman: ${conduct}`, norm: protectedNorm, rows: ['L44.3b'], facts: [woman, inRemand, used(when, 'handcuffs', { specialCase: 'harm', conduct })], at, expect: [],
  })),
  { name: 'seizing a vehicle does not lift this prohibition', norm: protectedNorm, rows: ['L44.3b'], facts: [woman, inRemand, used(when, 'handcuffs', { specialCase: 'escape', conduct: 'vehicle-seizure' })], at, expect: [breach] },
  { name: 'minors are not named here', norm: protectedNorm, rows: ['L44.3a'], facts: [minor, inRemand, used(when, 'handcuffs', { specialCase: 'escape' })], at, expect: [] },
  {
    name: 'the sex was recorded wrongly and corrected on the next day', norm: protectedNorm, rows: ['L44.3a'],
    facts: [{ ...man, id: 'p1' }, inRemand, used(when, 'handcuffs', { specialCase: 'escape' }), { ...woman, corrects: 'p1', recordedAt: '2024-02-11 08:00' }], at, expect: [breach],
  },

  ...specialMeans.flatMap((line) => [
    ...casesOf(line).slice(0, 1).map((specialCase): NormCase => ({
      name: `${line.code} of the place in a lawful case`, norm: placeCase, rows: ['L44.1', 'L44.2', 'L42a'], subject: 'place', facts: [thePlace(), usedInPlace(when, line.means[0] ?? '', { specialCase })], at, expect: [],
    })),
    ...specialCases.filter((one) => !casesOf(line).includes(one)).slice(0, 1).map((specialCase): NormCase => ({
      name: `${line.code} of the place in a case of others`, norm: placeCase, rows: ['L44.2'], subject: 'place', facts: [thePlace(), usedInPlace(when, line.means[0] ?? '', { specialCase })], at, expect: [breach],
    })),
  ]),
];
