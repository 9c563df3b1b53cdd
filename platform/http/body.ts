/**
 * Bodies are JSON in UTF-8 and nothing else (RFC 8259). Bytes of another encoding are refused: decoded with replacement signs, a name in
 * Windows-1251 would go on record with its letters lost.
 */
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem/problem.ts';

export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const charset = /charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1]?.toLowerCase();
    if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') return done(new Problem('unsupported-media', { detail: onlyUtf8 }));
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      return done(new Problem('malformed-json', { detail: onlyUtf8 }));
    }
    return parse(request, text, done);
  });
}

const onlyUtf8 = {
  kk: 'Мәтін UTF-8 кодталуында жіберіледі: бағдарламаның кодталуын тексеріңіз.',
  ru: 'Текст передаётся в кодировке UTF-8: проверьте кодировку программы.',
  en: 'The text is sent in UTF-8: check the encoding of the program.',
};
