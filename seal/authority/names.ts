/** Distinguished names as the national authority writes them; the test authority's own say plainly that it is not real. */
import { element, oid, printable, sequence, set, utf8 } from '../der/write.ts';
import { OID } from '../oids.ts';

export interface Holder {
  readonly surname: string;
  readonly name: string;
  /** Absent where the person has none. */
  readonly patronymic?: string;
  /** Twelve digits. */
  readonly iin: string;
  /** Of an employee: where and as what. */
  readonly body?: { readonly name: string; readonly bin: string; readonly capacity?: Capacity };
}

export type Capacity = 'head' | 'mayActForBody' | 'financial' | 'personnel' | 'employee';

/** CN=ФАМИЛИЯ ИМЯ, SN, serialNumber=IIN…, C=KZ, GN=patronymic; an employee also O and OU=BIN…: the order seen in certificates of 2026. */
export function holderName({ surname, name, patronymic, iin, body }: Holder): Uint8Array {
  return rdns([
    [OID.commonName, `${surname} ${name}`.toLocaleUpperCase('ru')],
    [OID.surname, surname.toLocaleUpperCase('ru')],
    [OID.serialNumber, `IIN${iin}`],
    [OID.country, 'KZ'],
    ...(patronymic ? [[OID.givenName, patronymic.toLocaleUpperCase('ru')] as const] : []),
    ...(body ? [[OID.organisation, body.name] as const, [OID.organisationalUnit, `BIN${body.bin}`] as const] : []),
  ]);
}

const OF_AUTHORITY = {
  root: 'Кепіл: учебный корневой центр (не настоящий)',
  issuer: 'Тестовый удостоверяющий центр Кепіл (учебный)',
  timeStamp: 'Кепіл: учебная служба меток времени (не настоящая)',
  ocsp: 'Кепіл: учебный ответчик OCSP (не настоящий)',
} as const;
export type AuthorityRole = keyof typeof OF_AUTHORITY;

/** The name of one of the authority's own certificates. */
export const authorityName = (role: AuthorityRole): Uint8Array => rdns([[OID.commonName, OF_AUTHORITY[role]], [OID.country, 'KZ']]);

function rdns(parts: ReadonlyArray<readonly [type: string, value: string]>): Uint8Array {
  const asPrintable: readonly string[] = [OID.serialNumber, OID.country];
  return sequence(...parts.map(([type, value]) => set(sequence(oid(type), asPrintable.includes(type) ? printable(value) : utf8(value)))));
}

/** GeneralName directoryName around a name: [4] EXPLICIT. */
export const directoryName = (name: Uint8Array): Uint8Array => element(0xa4, name);
