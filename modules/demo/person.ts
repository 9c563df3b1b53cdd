/** Who is held: a fictional person with the attributes that the law asks about. */
import { civilDate } from '@kepil/law/time/zone.ts';
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { DAY } from '@kepil/law/time/instant.ts';
import { fictionalIin } from './fictional-iin.ts';
import { countryOf, fullName, type FullName, type Origin, type Sex } from './names.ts';
import type { Random } from './random.ts';

export interface Person extends FullName {
  readonly sex: Sex;
  readonly birthDate: string;
  readonly iin: string | null;
  readonly citizenship: 'citizen' | 'foreigner' | 'stateless' | 'unknown';
  readonly country: string | null;
  readonly language: 'kk' | 'ru';
  readonly minor: boolean;
  readonly pregnant: boolean;
  readonly withChildren: boolean;
  readonly serviceman: boolean;
  readonly convict: boolean;
  readonly formerOfficial: boolean;
}

export interface PersonWish {
  readonly minor?: boolean;
  readonly foreigner?: boolean;
  readonly serviceman?: boolean;
  readonly convict?: boolean;
  readonly sex?: Sex;
  readonly withoutDocuments?: boolean;
}

const foreignOrigins: readonly Exclude<Origin, 'kazakh'>[] = ['uzbek', 'uzbek', 'uzbek', 'kyrgyz', 'kyrgyz', 'russian', 'russian', 'russian', 'tajik', 'turkish', 'chinese', 'german'];

/** A person as of `at`; what the wish leaves open is drawn as it is in places of custody: mostly men of 20 to 50. */
export function makePerson(random: Random, at: Instant, zone: Zone, wish: PersonWish = {}): Person {
  const foreigner = wish.foreigner ?? random.chance(0.045);
  const minor = wish.minor ?? (!foreigner && random.chance(0.012));
  const sex: Sex = wish.sex ?? (wish.serviceman === true || random.chance(0.915) ? 'male' : 'female');
  const origin: Origin = foreigner ? random.pick(foreignOrigins) : random.chance(0.74) ? 'kazakh' : 'russian';
  // Years by thirds: few are old.
  const age = minor ? 15 + random.unit() * 2.6 : 18.2 + random.unit() * 18 + random.unit() * 16 + (random.chance(0.1) ? random.unit() * 16 : 0);
  const birthDate = civilDate(at - Math.floor(age * 365.2425) * DAY, zone);
  const stateless = !foreigner && random.chance(0.006);
  const woman = sex === 'female' && !minor;
  const pregnant = woman && wish.convict !== true && random.chance(0.04);
  return {
    ...fullName(random, origin, sex),
    sex, birthDate,
    iin: foreigner || wish.withoutDocuments === true ? null : fictionalIin(random, birthDate, sex),
    citizenship: foreigner ? 'foreigner' : stateless ? 'stateless' : wish.withoutDocuments === true && random.chance(0.3) ? 'unknown' : 'citizen',
    country: foreigner && origin !== 'kazakh' ? countryOf(origin) : null,
    language: origin === 'kazakh' ? (random.chance(0.8) ? 'kk' : 'ru') : 'ru',
    minor, pregnant,
    withChildren: woman && !pregnant && random.chance(0.04),
    serviceman: wish.serviceman ?? false,
    convict: wish.convict ?? false,
    formerOfficial: !minor && wish.serviceman !== true && random.chance(0.008),
  };
}

/** The data of `person.described`: nothing is said that is not known. */
export function personData(person: Person): Readonly<Record<string, unknown>> {
  const { surname, name, patronymic, birthDate, sex, iin, citizenship, country, language, pregnant, withChildren, serviceman, convict, formerOfficial } = person;
  const data: Record<string, unknown> = { surname, name, sex, citizenship, birthDate, language: language === 'kk' ? 'қазақ тілі' : 'русский язык' };
  if (patronymic !== null) data['patronymic'] = patronymic;
  if (iin !== null) data['iin'] = iin;
  if (country !== null) data['country'] = country;
  if (pregnant) data['pregnant'] = true;
  if (withChildren) data['withChildren'] = true;
  if (serviceman) data['serviceman'] = true;
  if (convict) data['convict'] = true;
  if (formerOfficial) data['formerOfficial'] = true;
  return data;
}

export function nameInFull({ surname, name, patronymic }: FullName): string {
  return patronymic === null ? `${surname} ${name}` : `${surname} ${name} ${patronymic}`;
}
