/** A real SMTP server that keeps the letters it is given, and a page that lists them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}

export async function openPostOffice(): Promise<{ readonly url: string; readonly page: string; close(): Promise<void> }> {
  const letters: Letter[] = [];
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  const page = createServer((_request, response) => { response.setHeader('content-type', 'application/json').end(JSON.stringify(letters)); });
  await Promise.all([new Promise<void>((done) => { smtp.listen(0, '127.0.0.1', done); }), new Promise<void>((done) => { page.listen(0, '127.0.0.1', done); })]);
  const portOf = (address: AddressInfo | string | null): number => (address as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${portOf(smtp.server.address())}`,
    page: `http://127.0.0.1:${portOf(page.address())}`,
    async close() {
      page.closeAllConnections();
      await Promise.all([new Promise<void>((done) => { smtp.close(done); }), new Promise<void>((done) => { page.close(() => done()); })]);
    },
  };
}
