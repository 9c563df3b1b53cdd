import { describe, expect, it } from 'vitest';
import { renderStatement } from './account-statement.ts';
import { renderReceipt } from './money-receipt.ts';
import { sumInWords } from './sum-in-words.ts';

const now = Date.parse('2026-11-21T07:00:00Z');
const at = { zone: 'Asia/Almaty', now, fictional: true, person: 'Әбілқасымов Ғабит Өмірұлы', birthDate: '1990-02-28' } as const;
const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('a sum in words', () => {
  it('is said in both languages with its tiyn in digits', () => {
    expect(sumInWords(1_234_567, 'ru')).toBe('Двенадцать тысяч триста сорок пять тенге 67 тиын');
    expect(sumInWords(1_234_567, 'kk')).toBe('Он екі мың үш жүз қырық бес теңге 67 тиын');
    expect(sumInWords(5, 'kk')).toBe('Нөл теңге 05 тиын');
    expect([1_00, 21_000_00, 2_000_00, 11_000_00, 1_000_000_00, 3_000_000_000_00].map((sum) => sumInWords(sum, 'ru'))).toEqual([
      'Один тенге 00 тиын', 'Двадцать одна тысяча тенге 00 тиын', 'Две тысячи тенге 00 тиын', 'Одиннадцать тысяч тенге 00 тиын', 'Один миллион тенге 00 тиын', 'Три миллиарда тенге 00 тиын',
    ]);
    expect(sumInWords(100_00, 'kk')).toBe('Жүз теңге 00 тиын');
  });
});

describe.each(['kk', 'ru'] as const)('papers on money (%s)', (lang) => {
  const statement = {
    ...at, lang, body: 'СИ', head: 'Омаров Е.', period: '01.11.2026 – 21.11.2026', remarks: [{ text: 'Ескерту', article: '24(2)', sum: 105 }],
    accounts: [{ title: 'Шот', place: 'СИ', opening: 0, debit: 123_456, credit: 500_000, closing: 376_544, rows: [{ at: '21.11.2026 12:00', what: 'ґ 囚', document: null, debit: 123_456, credit: 0, balance: 376_544 }] }],
  };
  it('are made, archival, the same for the same data, whatever letters a name has', () => {
    const pdf = renderStatement(statement);
    expect(text(pdf).slice(0, 5)).toBe('%PDF-');
    expect(text(pdf)).toContain('pdfaid');
    expect(Buffer.from(renderStatement(statement)).equals(Buffer.from(pdf))).toBe(true);
    expect(Buffer.from(renderStatement({ ...statement, period: 'x' })).equals(Buffer.from(pdf))).toBe(false);
    const receipt = renderReceipt({ ...at, lang, birthDate: '1990', body: { kk: 'ТИ', ru: 'СИ' }, number: '7', at: now, what: 'Ақша', account: 'kept', direction: 'in', sum: 1_234_567, balance: 0, official: null });
    expect(text(receipt).slice(0, 5)).toBe('%PDF-');
  });
});
