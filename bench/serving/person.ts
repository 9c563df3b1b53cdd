/** One signed-in person at one kept-alive connection: one request at a time, as a browser's tab waits for its answer. */
import { Wire } from './wire.ts';

export interface Answer { readonly status: number; readonly text: string }

const JSON_BODY = 'x-kepil-client: bench\r\ncontent-type: application/json\r\n';

export class Person {
  readonly #wire: Wire;
  readonly #cookie: string;

  private constructor(wire: Wire, cookie: string) {
    this.#wire = wire;
    this.#cookie = cookie;
  }

  /** Throws with the server's words where the sign-in is refused. */
  static async signIn(address: string, login: string, password: string): Promise<Person> {
    const wire = await Wire.open(address);
    const { status, head, body } = await wire.send('POST', '/api/sign-in', JSON_BODY, JSON.stringify({ login, password }));
    if (status !== 200) throw new Error(`${login} cannot sign in: ${body.toString()}`);
    const cookie = /\r\nset-cookie: ([^;\r]+)/i.exec(head)?.[1];
    if (cookie === undefined) throw new Error(`${login} got no session`);
    return new Person(wire, cookie);
  }

  /** The session alone, for who sends by means of his own. */
  static async cookieOf(address: string, login: string, password: string): Promise<string> {
    const person = await Person.signIn(address, login, password);
    await person.close();
    return person.#cookie;
  }

  get(path: string): Promise<Answer> {
    return this.#send('GET', path);
  }

  post(path: string, value: unknown): Promise<Answer> {
    return this.#send('POST', path, JSON.stringify(value));
  }

  async #send(method: 'GET' | 'POST', path: string, body?: string): Promise<Answer> {
    const answer = await this.#wire.send(method, path, `cookie: ${this.#cookie}\r\n${body === undefined ? 'x-kepil-client: bench\r\n' : JSON_BODY}`, body);
    return { status: answer.status, text: answer.body.toString() };
  }

  close(): Promise<void> {
    this.#wire.close();
    return Promise.resolve();
  }
}
