/** Stays of one person that overlap: one of the two must be wrong, or the person was recorded twice. */
import type { Instant } from '@kepil/law/time/instant.ts';
import { words } from '../language.ts';
import type { RowProblem } from '@kepil/platform/tables/row.ts';

interface Span { readonly file: string; readonly row: number; readonly from: Instant; readonly to: Instant }

/** Holds two instants and a row for each stay: about 100 bytes. */
export class Overlaps {
  readonly #spans = new Map<string, Span[]>();

  add(person: string, span: Span): void {
    if (person === '') return;
    const known = this.#spans.get(person);
    if (known) known.push(span);
    else this.#spans.set(person, [span]);
  }

  *problems(): Generator<RowProblem> {
    for (const [person, spans] of this.#spans) {
      if (spans.length < 2) continue;
      spans.sort((a, b) => a.from - b.from || a.row - b.row);
      let latest = spans[0];
      for (const span of spans.slice(1)) {
        if (latest && span.from <= latest.to) yield { file: span.file, row: span.row, column: null, code: 'overlapping-stays', weight: 'note', value: person, message: words(
          `Осы адамның ${latest.row}-жолдағы болуымен қабаттасады: екеуінің бірі қате.`, `Пересекается с пребыванием того же лица в строке ${latest.row}: одно из двух ошибочно.`, `Overlaps the stay of the same person in row ${latest.row}: one of the two is wrong.`) };
        if (!latest || span.to > latest.to) latest = span;
      }
    }
  }
}
