/**
 * One kept-alive connection to the server under measurement, with as little around it as HTTP/1.1 allows: the program that asks shares the
 * machine with the one that answers, and what it costs itself must not be measured. One request at a time; answers of a stated length only.
 */
import { connect, type Socket } from 'node:net';

export interface WireAnswer { readonly status: number; readonly head: string; readonly body: Buffer }

interface Waiting { readonly done: (answer: WireAnswer) => void; readonly fail: (error: Error) => void }

export class Wire {
  readonly #host: string;
  readonly #socket: Socket;
  #came: Buffer = Buffer.alloc(0);
  #waiting: Waiting | null = null;

  private constructor(host: string, socket: Socket) {
    this.#host = host;
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (piece) => { this.#take(typeof piece === 'string' ? Buffer.from(piece) : piece); });
    socket.on('error', (error) => { this.#fail(error); });
    socket.on('close', () => { this.#fail(new Error('the server closed the connection')); });
  }

  static open(address: string): Promise<Wire> {
    const { hostname, port, host } = new URL(address);
    return new Promise((done, fail) => {
      const socket = connect(Number(port), hostname);
      socket.once('error', fail);
      socket.once('connect', () => { socket.off('error', fail); done(new Wire(host, socket)); });
    });
  }

  /** `headers`: whole lines, each with its end. */
  send(method: string, path: string, headers: string, body = ''): Promise<WireAnswer> {
    if (this.#waiting !== null) throw new Error('one request at a time');
    return new Promise((done, fail) => {
      this.#waiting = { done, fail };
      this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\n${headers}${body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`}\r\n${body}`);
    });
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #take(piece: Buffer): void {
    this.#came = this.#came.length === 0 ? piece : Buffer.concat([this.#came, piece]);
    const end = this.#came.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#came.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) { this.#fail(new Error(`an answer without a length:\n${head}`)); return; }
    if (this.#came.length < end + 4 + length) return;
    const answer = { status: Number(head.slice(9, 12)), head, body: this.#came.subarray(end + 4, end + 4 + length) };
    this.#came = this.#came.subarray(end + 4 + length);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.done(answer);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.fail(error);
  }
}
