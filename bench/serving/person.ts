/** One signed-in person at one kept-alive connection: one request at a time, as a browser's tab waits for its answer. */
import { Client } from 'undici';

export interface Answer { readonly status: number; readonly text: string }

export class Person {
  readonly #client: Client;
  readonly #cookie: string;

  private constructor(client: Client, cookie: string) {
    this.#client = client;
    this.#cookie = cookie;
  }

  /** Throws with the server's words where the sign-in is refused. */
  static async signIn(address: string, login: string, password: string): Promise<Person> {
    const client = new Client(address, { pipelining: 1, keepAliveTimeout: 60_000 });
    const { statusCode, headers, body } = await client.request({ method: 'POST', path: '/api/sign-in', headers: { 'content-type': 'application/json', 'x-kepil-client': 'bench' }, body: JSON.stringify({ login, password }) });
    const said = await body.text();
    if (statusCode !== 200) throw new Error(`${login} cannot sign in: ${said}`);
    const cookie = [headers['set-cookie'] ?? []].flat()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`${login} got no session`);
    return new Person(client, cookie);
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
    const answer = await this.#client.request({ method, path, headers: { cookie: this.#cookie, 'x-kepil-client': 'bench', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body }) });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}
