/** Configuration: environment only, read once, checked by one schema. A wrong value stops the start with the variable's name. */
import { COSIGNATURE, parseVerifierKey } from '@kepil/journal/note.ts';
import { z } from 'zod';

const flag = z.enum(['yes', 'no']);
const minutes = (otherwise: number) => z.coerce.number().int().min(1).max(60 * 24 * 30).default(otherwise);
const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

/** `KEY URL; KEY URL`: the witnesses of the journal. Throws for what is none, each name once. */
function readWitnesses(text: string): { readonly key: string; readonly url: string }[] {
  const found = text.split(/[;\n]/).map((one) => one.trim()).filter((one) => one !== '').map((one) => {
    const [key = '', url = '', ...more] = one.split(/\s+/);
    parseVerifierKey(key, COSIGNATURE);
    if (more.length > 0 || !z.url({ protocol: /^https?$/ }).safeParse(url).success) throw new Error(`not KEY URL: ${one}`);
    return { key, url };
  });
  if (new Set(found.map(({ key }) => key.split('+')[0])).size !== found.length) throw new Error('two witnesses of one name');
  return found;
}

const witnesses = z.string().default('').transform((text, context) => {
  try {
    return readWitnesses(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'KEY URL; KEY URL' });
    return z.NEVER;
  }
});

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Loopback unless somebody decides otherwise: a machine of an office is not a server to the town by accident. */
  HOST: z.string().default('127.0.0.1'),
  /** Absent: the embedded PostgreSQL under KEPIL_HOME. */
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'postgres://…')),
  KEPIL_HOME: z.string().default('.kepil'),
  /** The address that people type; decides the origin, `secure` cookies and the passkeys' relying party. */
  KEPIL_PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  KEPIL_TRUST_PROXY: flag.default('no'),
  KEPIL_DEMO: z.enum(['auto', 'yes', 'no']).default('auto'),
  KEPIL_DEMO_HELD: z.coerce.number().int().min(0).max(200_000).default(9000),
  KEPIL_WORKER: flag.default('yes'),
  KEPIL_SESSION_IDLE_MINUTES: minutes(30),
  KEPIL_SESSION_MAX_MINUTES: minutes(12 * 60),
  /** 32 bytes in base64 that seal second-factor secrets at rest; absent: made once and kept in KEPIL_HOME with mode 0600. */
  KEPIL_SECRET_KEY: optional(z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, '32 bytes in base64')),
  KEPIL_RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1200),
  /** Attempts to sign in by one address: an office behind one address at the change of shift is not an attack. */
  KEPIL_SIGN_IN_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(60),
  /** Those who cosign the journal's checkpoints, the court's and the prosecutor's side: `KEY URL; KEY URL` (`kepil witness --make`). */
  KEPIL_WITNESSES: witnesses,
  /** Where a time-stamp authority takes requests (RFC 3161); the newest checkpoint is stamped once a day. */
  KEPIL_TSA_URL: optional(z.url({ protocol: /^https?$/ })),
  /** Folder of further trusted root certificates (PEM or DER), e.g. of the authority of state bodies. */
  KEPIL_TRUST: optional(z.string().min(1)),
  /** Responder that is asked about certificates, and whether a signature holds without its answer. */
  KEPIL_OCSP_URL: optional(z.url({ protocol: /^https?$/ })),
  KEPIL_REVOCATION: z.enum(['required', 'when-given']).default('when-given'),
  /** NCANode server for a second opinion beside our verdict. */
  KEPIL_NCANODE_URL: optional(z.url({ protocol: /^https?$/ })),
  /** How long lists brought for a reconciliation are kept at most, where its result is not recorded before. */
  KEPIL_RECONCILIATION_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  KEPIL_METRICS_TOKEN: optional(z.string().min(16)),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  SMTP_FROM: optional(z.string().min(3).max(200)),
  OIDC_ISSUER: optional(z.url({ protocol: /^https?$/ })),
  OIDC_CLIENT_ID: optional(z.string().min(1)),
  OIDC_CLIENT_SECRET: optional(z.string().min(1)),
  /** The claim that holds the account's login. `email` counts only where the provider has verified it. */
  OIDC_LOGIN_CLAIM: z.string().default('email'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | null;
  readonly home: string;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly demo: 'auto' | 'yes' | 'no';
  readonly demoHeld: number;
  readonly worker: boolean;
  readonly session: { readonly idleMs: number; readonly maxMs: number };
  readonly secretKey: Uint8Array | null;
  readonly rateLimitPerMinute: number;
  readonly signInLimitPerMinute: number;
  readonly witnesses: readonly { readonly key: string; readonly url: string }[];
  readonly timeStampUrl: string | null;
  readonly signatures: { readonly trustFolder: string | null; readonly ocspUrl: string | null; readonly revocation: 'required' | 'when-given'; readonly ncanodeUrl: string | null };
  readonly reconciliationDays: number;
  readonly metricsToken: string | null;
  readonly logLevel: string;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string; readonly loginClaim: string } | null;
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** The configuration of a process. Throws ConfigError that names every wrong variable and what is expected of it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigError(`configuration is wrong:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  if (e.SMTP_URL && !e.SMTP_FROM) throw new ConfigError('configuration is wrong:\n  SMTP_FROM: needed where SMTP_URL is given');
  if (e.OIDC_ISSUER && !(e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET)) {
    throw new ConfigError('configuration is wrong:\n  OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: needed where OIDC_ISSUER is given');
  }
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL ?? null,
    home: e.KEPIL_HOME,
    publicUrl: e.KEPIL_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: e.KEPIL_TRUST_PROXY === 'yes',
    demo: e.KEPIL_DEMO,
    demoHeld: e.KEPIL_DEMO_HELD,
    worker: e.KEPIL_WORKER === 'yes',
    session: { idleMs: e.KEPIL_SESSION_IDLE_MINUTES * 60_000, maxMs: e.KEPIL_SESSION_MAX_MINUTES * 60_000 },
    secretKey: e.KEPIL_SECRET_KEY ? Buffer.from(e.KEPIL_SECRET_KEY, 'base64') : null,
    rateLimitPerMinute: e.KEPIL_RATE_LIMIT_PER_MINUTE,
    signInLimitPerMinute: e.KEPIL_SIGN_IN_LIMIT_PER_MINUTE,
    witnesses: e.KEPIL_WITNESSES,
    timeStampUrl: e.KEPIL_TSA_URL ?? null,
    signatures: { trustFolder: e.KEPIL_TRUST ?? null, ocspUrl: e.KEPIL_OCSP_URL ?? null, revocation: e.KEPIL_REVOCATION, ncanodeUrl: e.KEPIL_NCANODE_URL ?? null },
    reconciliationDays: e.KEPIL_RECONCILIATION_DAYS,
    metricsToken: e.KEPIL_METRICS_TOKEN ?? null,
    logLevel: e.LOG_LEVEL,
    smtp: e.SMTP_URL && e.SMTP_FROM ? { url: e.SMTP_URL, from: e.SMTP_FROM } : null,
    oidc: e.OIDC_ISSUER && e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET
      ? { issuer: e.OIDC_ISSUER, clientId: e.OIDC_CLIENT_ID, clientSecret: e.OIDC_CLIENT_SECRET, loginClaim: e.OIDC_LOGIN_CLAIM }
      : null,
  };
}
