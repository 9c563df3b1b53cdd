import { describe, expect, it } from 'vitest';
import { changed, isFiltered, readBoardSearch } from './search.ts';

describe('the address of the board', () => {
  it('keeps what it understands and leaves out the rest', () => {
    expect(readBoardSearch({ q: ' ', flag: 'breach', sort: 'name', dir: 'down', ground: 'custody', x: 1 })).toEqual({ flag: 'breach', sort: 'name', ground: 'custody' });
  });
  it('takes a number that the address parser made of a search text', () => {
    expect(readBoardSearch({ q: 900101350123 })).toEqual({ q: '900101350123' });
  });
  it('is short: the usual order is not written', () => {
    expect(changed({ sort: 'name', dir: 'desc', q: 'а' }, { sort: 'next', dir: undefined, q: undefined })).toEqual({});
  });
  it('knows an order from a filter', () => {
    expect(isFiltered({ sort: 'name' })).toBe(false);
    expect(isFiltered({ place: 'x' })).toBe(true);
  });
});
