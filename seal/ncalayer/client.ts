/**
 * Signing by NCALayer (or KAZTOKEN desktop) on the person's own computer, over its local web socket; or by the training key of a
 * demonstration, which speaks the same protocol at an address of our server. Isomorphic: the socket is given.
 */
import type { Availability, SigningMeans, SigningOutcome, ToSign } from '../signing/means.ts';
import { toBase64, withoutArmour } from '../signing/base64.ts';
import { glance } from '../signing/glance.ts';
import { createConnection, openWebSocket, type OpenSocket } from './connection.ts';
import { commonUtils, KEY_USAGE, kaztokenVersion, moduleIsMissing, NCALAYER_URL, sign, STORAGES, type Answer, type Call } from './protocol.ts';

export interface NcalayerOptions {
  readonly kind?: 'ncalayer' | 'training';
  readonly url?: string;
  readonly open?: OpenSocket;
  readonly greetingMs?: number;
  /** How long a person may take to choose a key and type the password. */
  readonly signingMs?: number;
  /** Characters of one message. What the program itself bears is not published; a PDF of a case is far below. */
  readonly maxMessage?: number;
  /** Certificates of any authority: for test keys of the national authority, and for training. */
  readonly anyAuthority?: boolean;
}

export interface Ncalayer extends SigningMeans {
  /** Any call of the protocol; the answer as the program meant it. */
  call<T>(call: Call<T>, signal?: AbortSignal): Promise<Answer<T>>;
  /** What runs: NCALayer, or KAZTOKEN desktop with its own version. */
  program(): Promise<{ readonly name: string; readonly version: string } | null>;
  close(): void;
}

export function createNcalayer(options: NcalayerOptions = {}): Ncalayer {
  const {
    kind = 'ncalayer', url = NCALAYER_URL, open = openWebSocket, greetingMs = 5_000, signingMs = 180_000, maxMessage = 32 << 20, anyAuthority = kind === 'training',
  } = options;
  const connection = createConnection({ url, open, greetingMs, maxMessage });
  /** Learnt at the first refusal; an installation does not change while the page is open. */
  let withoutBasics = false;

  async function call<T>({ request, read }: Call<T>, signal?: AbortSignal): Promise<Answer<T>> {
    const reply = await connection.ask(request, signingMs, signal);
    if ('answer' in reply) return read(reply.answer);
    return 'problem' in reply ? { problem: reply.problem, said: reply.said ?? '' } : reply;
  }

  async function signByBasics(document: ToSign, signal?: AbortSignal): Promise<Answer<string> | 'no-basics'> {
    const { request, read } = sign({
      allowedStorages: null,
      format: 'cms',
      data: toBase64(document.data ?? document.digest),
      signingParams: { decode: true, encapsulate: false, digested: document.digest !== undefined, tsaProfile: document.timeStamp ? {} : null },
      signerParams: {
        extKeyUsageOids: [KEY_USAGE[document.purpose]],
        ...(document.iin ? { iin: document.iin } : {}),
        ...(document.bin ? { bin: document.bin } : {}),
        ...(anyAuthority ? { chain: [] } : {}),
      },
      locale: document.locale,
    });
    const reply = await connection.ask(request, signingMs, signal);
    if (!('answer' in reply)) return 'problem' in reply ? { problem: reply.problem, said: reply.said ?? '' } : reply;
    if (moduleIsMissing(reply.answer)) return 'no-basics';
    const answer = read(reply.answer);
    if (!('value' in answer)) return answer;
    const [only, ...more] = answer.value.signatures;
    return only !== undefined && more.length === 0 ? { value: only } : { problem: 'answer-not-understood', said: `${answer.value.signatures.length} signatures` };
  }

  /** The older module asks for one storage: a token that is plugged in, else a key file. */
  async function signByCommonUtils(document: ToSign, signal?: AbortSignal): Promise<Answer<string>> {
    const tokens = await call(commonUtils.getActiveTokens(), signal);
    if (!('value' in tokens)) return tokens;
    const storage = tokens.value[0] ?? STORAGES.file;
    const keyType = document.purpose === 'signing' ? 'SIGNATURE' : 'AUTHENTICATION';
    // Only whole data can be stamped here; a digest is signed without.
    if (document.digest) return call(commonUtils.createCAdESFromBase64Hash(storage, keyType, toBase64(document.digest)), signal);
    const method = document.timeStamp ? commonUtils.createCMSSignatureFromBase64 : commonUtils.createCAdESFromBase64;
    return call(method(storage, keyType, toBase64(document.data), false), signal);
  }

  return {
    kind,
    call,
    close: () => connection.close(),
    async available(): Promise<Availability> {
      const greeting = await connection.greet();
      return 'version' in greeting ? { ready: true, version: greeting.version } : greeting;
    },
    async program() {
      const greeting = await connection.greet();
      if ('problem' in greeting) return null;
      const answer = await call(kaztokenVersion());
      return 'value' in answer ? answer.value : { name: 'NCALayer', version: greeting.version };
    },
    async sign(document, signal): Promise<SigningOutcome> {
      let answer = withoutBasics ? 'no-basics' as const : await signByBasics(document, signal);
      if (answer === 'no-basics') {
        withoutBasics = true;
        answer = await signByCommonUtils(document, signal);
      }
      if (!('value' in answer)) return answer;
      const cms = withoutArmour(answer.value);
      if (!cms) return { problem: 'answer-not-understood', said: 'no base64' };
      const problem = glance(cms, document);
      return problem ? { problem } : { cms };
    },
  };
}
