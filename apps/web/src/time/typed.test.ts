import { describe, expect, it } from 'vitest';
import { formatLocal } from '@kepil/law/time/zone.ts';
import { isRealDate, readDate, readMoment, writeMoment } from './typed.ts';

const zone = 'Asia/Almaty';
const read = (text: string, offset?: string) => {
  const result = readMoment(text, zone, offset);
  return 'instant' in result ? formatLocal(result.instant, zone) : result;
};

describe('a typed moment', () => {
  it.each(['21.11.2026 14:25', '21.11.26 14:25', '211126 1425', '2111261425', '21112026 1425', '2026-11-21 14:25', '21/11/2026 14.25', '21.11.2026, 14:25'])('%s', (text) => {
    expect(read(text)).toBe('2026-11-21 14:25 +05:00');
  });

  it('asks which hour is meant where the hour occurred twice, and takes the answer', () => {
    expect(read('29.02.2024 23:30')).toEqual({ problem: 'doubled', offsets: ['+06:00', '+05:00'] });
    expect(read('29.02.2024 23:30', '+06:00')).toBe('2024-02-29 23:30 +06:00');
    expect(read('29.02.2024 23:30', '+05:00')).toBe('2024-02-29 23:30 +05:00');
  });

  it('does not keep an answer that belonged to another moment', () => {
    expect(read('21.11.2026 14:25', '+06:00')).toBe('2026-11-21 14:25 +05:00');
  });

  it('says what is wrong with the rest', () => {
    expect(read('31.02.2026 10:00')).toMatchObject({ problem: 'no-such-date' });
    expect(read('21.11.2026 25:10')).toMatchObject({ problem: 'no-such-time' });
    expect(read('вчера')).toMatchObject({ problem: 'format' });
    expect(read('')).toMatchObject({ problem: 'format' });
  });

  it('is written as it is read', () => {
    const at = Date.UTC(2026, 10, 21, 9, 5);
    expect(writeMoment(at, zone)).toBe('21.11.2026 14:05');
    expect(readMoment(writeMoment(at, zone), zone)).toEqual({ instant: at });
  });
});

describe('a typed date', () => {
  it('of a birth may have two digits of the year', () => {
    expect(readDate('01.05.90')).toBe('1990-05-01');
    expect(readDate('1.5.09')).toBe('2009-05-01');
    expect(readDate('010590')).toBe('1990-05-01');
  });
  it('must exist', () => {
    expect(isRealDate('2024-02-29')).toBe(true);
    expect(isRealDate('2026-02-29')).toBe(false);
    expect(isRealDate('2026-13-01')).toBe(false);
  });
});
