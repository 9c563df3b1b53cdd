/**
 * Records of delimited text (RFC 4180) from a stream. Why not a library: none that we know goes on after a quote that is never
 * closed or a line of two gigabytes, they swallow the rest of the file or hold it all. Here such a record is refused with its line,
 * and reading resumes on the line after the one it began on. `csv-parse` is the oracle in the tests.
 */
export interface Limits { readonly maxLine: number; readonly maxLinesOfRecord: number }
export const defaultLimits: Limits = { maxLine: 1 << 20, maxLinesOfRecord: 1000 };

export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly error: 'line-too-long'; readonly length: number }
  | { readonly line: number; readonly error: 'quote-not-closed' };

export async function* csvRecords(text: AsyncIterable<string>, delimiter: string, limits: Limits = defaultLimits): AsyncGenerator<CsvRecord> {
  // Lines of a record whose quote is still open; read again one by one if it is never closed.
  let held: { line: number; text: string }[] = [];
  let heldLength = 0;
  let last = 0;
  function* take(line: number, content: string): Generator<CsvRecord> {
    const queue = [{ line, text: content }];
    for (let next = queue.shift(); next; next = queue.shift()) {
      const whole = held.length === 0 ? next.text : `${held.map(({ text: part }) => part).join('\n')}\n${next.text}`;
      const fields = splitRecord(whole, delimiter);
      if (fields) {
        const begun = held[0]?.line ?? next.line;
        held = [];
        heldLength = 0;
        if (!(fields.length === 1 && fields[0] === '')) yield { line: begun, fields };
        continue;
      }
      held.push(next);
      heldLength += next.text.length;
      if (held.length <= limits.maxLinesOfRecord && heldLength <= limits.maxLine) continue;
      const [first, ...rest] = held;
      held = [];
      heldLength = 0;
      yield { line: first?.line ?? next.line, error: 'quote-not-closed' };
      queue.unshift(...rest);
    }
  }
  for await (const one of lines(text, limits.maxLine)) {
    last = one.line;
    if ('length' in one) { yield { line: one.line, error: 'line-too-long', length: one.length }; continue; }
    yield* take(one.line, one.text);
  }
  while (held.length > 0) {
    const [first, ...rest] = held;
    held = [];
    heldLength = 0;
    yield { line: first?.line ?? last, error: 'quote-not-closed' };
    for (const { line, text: content } of rest) yield* take(line, content);
  }
}

export type Line = { readonly line: number; readonly text: string } | { readonly line: number; readonly length: number };

/** Lines ended by LF, CRLF or CR LF in any mix, numbered from 1. A line over the limit is counted to its end and never held. */
export async function* lines(text: AsyncIterable<string>, maxLine: number): AsyncGenerator<Line> {
  let pending = '';
  let skipped = 0;
  let line = 1;
  for await (const chunk of text) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      const length = skipped + pending.length + end - start;
      if (skipped > 0 || length > maxLine) yield { line, length };
      else yield { line, text: withoutReturn(pending + chunk.slice(start, end)) };
      pending = '';
      skipped = 0;
      line++;
      start = end + 1;
    }
    if (skipped > 0) skipped += chunk.length - start;
    else if (pending.length + chunk.length - start > maxLine) { skipped = pending.length + chunk.length - start; pending = ''; }
    else pending += chunk.slice(start);
  }
  if (skipped > 0) yield { line, length: skipped };
  else if (pending !== '') yield { line, text: withoutReturn(pending) };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Fields of a record, or null while a quote is open. A quote inside an unquoted field is a letter like any other. */
function splitRecord(record: string, delimiter: string): string[] | null {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  while (true) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      if (end < 0) { fields.push(record.slice(at)); return fields; }
      fields.push(record.slice(at, end));
      at = end + delimiter.length;
      continue;
    }
    let field = '';
    let from = at + 1;
    for (;;) {
      const quote = record.indexOf('"', from);
      if (quote < 0) return null;
      field += record.slice(from, quote);
      if (record[quote + 1] !== '"') { from = quote + 1; break; }
      field += '"';
      from = quote + 2;
    }
    const end = record.indexOf(delimiter, from);
    fields.push(field + record.slice(from, end < 0 ? undefined : end));
    if (end < 0) return fields;
    at = end + delimiter.length;
  }
}

/** The separator that the header line uses: the one that is most frequent outside quotes. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((delimiter) => ({ delimiter, count: bare.split(delimiter).length - 1 }));
  counted.sort((a, b) => b.count - a.count);
  return counted[0]?.count ? counted[0].delimiter : ',';
}
