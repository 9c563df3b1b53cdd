import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceFor } from './evidence.ts';
import { fatherOf, nameOf, skeleton } from './name.ts';
import { compared, readBirthDate, type Listed } from './person.ts';
import { planted, qualityOf } from './planted.testing.ts';
import { reconcile, thresholds } from './reconcile.ts';

const askar: Listed = { id: 'a1', fullName: 'Жақсыбеков Асқар Мұратұлы', birthDate: '07.03.1990', iin: '900307300123' };
const codes = (first: Listed, second: Listed): string[] => evidenceFor(compared(first), compared(second)).reasons.map(({ code }) => code);
const like = (over: Partial<Listed>): Listed => ({ ...askar, id: 'b1', ...over });

describe('a name in other alphabets', () => {
  it.each([
    ['Жақсыбеков', 'Жаксыбеков', 'ZHAKSYBEKOV', 'Jaqsybekov'], ['Шәріпов', 'Шарипов', 'Sharipov', 'Şärıpov'], ['Чернов', 'Chernov', 'Çernov', 'ЧЕРНОВ'], ['Хван', 'Khvan', 'Hvan', 'хван'],
    ['Юсупов', 'Yusupov', 'юсупов', 'YUSUPOV'], ['Алиев', 'Әлиев', 'Aliyev', 'ALIEV'], ['Фёдоров', 'Федоров', 'Fyodorov', 'Fedorov'], ['Щербаков', 'Shcherbakov', 'ЩЕРБАКОВ', 'щербаков'], ['Құлжанов', 'Кулжанов', 'Kulzhanov', 'Qūljanov'],
  ])('%s is the same', (...spellings) => expect(new Set(spellings.map(skeleton)).size).toBe(1));
  it('a Latin letter among Cyrillic ones is what it looks like', () => expect(skeleton('Aсқaр')).toBe(skeleton('Асқар')));
  it('and the patronymics of one father are the same in Kazakh and Russian', () => {
    for (const [kk, ru] of [['Мұратұлы', 'Муратович'], ['Мұратқызы', 'Муратовна'], ['Иванұлы', 'Иванович'], ['Ерланқызы', 'Ерлановна']] as const) expect(fatherOf(skeleton(kk))).toBe(fatherOf(skeleton(ru)));
    expect(nameOf('Жақсыбеков Асқар Мұрат ұлы')).toEqual(nameOf('Жаксыбеков А с к а р'.replace(/ (?=[скар])/g, '') + ' Муратович'));
  });
});

describe('a date of birth', () => {
  it.each([['07.03.1990', '1990-03-07'], ['7/3/1990', '1990-03-07'], ['1990-03-07T00:00', '1990-03-07'], ['03.25.1990', '1990-03-25'], ['29.02.1999', null], ['', null], ['около 1990', null]])('%s', (text, date) => expect(readBirthDate(text)).toBe(date));
});

describe('what speaks for one person', () => {
  it('is said with its reasons', () => {
    expect(codes(askar, like({ fullName: 'ZHAKSYBEKOV ASKAR' }))).toEqual(['iin-same', 'birth-same', 'surname-same', 'name-same', 'father-missing']);
    expect(codes(askar, like({ iin: '900307300173', birthDate: '03.07.1990' }))).toEqual(['iin-one-digit', 'birth-transposed', 'surname-same', 'name-same', 'father-same']);
    expect(codes(askar, like({ iin: '903007300123', birthDate: null, fullName: 'Асқар Жақсыбеков М.' }))).toEqual(['iin-swapped', 'birth-missing', 'surname-same', 'name-same', 'order-swapped', 'father-initial']);
    expect(codes(askar, like({ iin: null, birthDate: '17.03.1990', fullName: 'Жақсибеков А. М.' }))).toEqual(['birth-one-digit', 'surname-same', 'name-initial', 'father-initial']);
  });
  it('in three languages, Russian without Kazakh letters', () => {
    for (const { text } of evidenceFor(compared(askar), compared(like({ iin: '1', birthDate: '01.01.2000', fullName: 'Ким Олег Петрович' }))).reasons) {
      expect(text.kk).not.toBe(text.ru);
      expect(text.ru).not.toMatch(/[әғқңөұүһі]/iu);
      expect(text.en).not.toMatch(/[а-яё]/iu);
    }
  });
});

describe('a reconciliation', () => {
  const court: Listed[] = [askar, { id: 'a2', fullName: 'Ким Олег', birthDate: '01.02.1980' }, { id: 'a3', fullName: 'Әлиев Нұрлан Самат ұлы', birthDate: '05.06.1999' }];
  const probation: Listed[] = [{ id: 'b1', fullName: 'Алиев Нурлан', birthDate: '06.05.1999' }, { id: 'b2', fullName: 'Жаксыбеков Аскар Муратович', birthDate: '07.03.1990' }];
  it('proposes pairs and names who is in one list only; nothing is matched by itself', () => {
    const found = reconcile(court, probation);
    expect(found.proposals.map(({ first, second, strength, best, rivals }) => [first, second, strength, best, rivals])).toEqual([['a1', 'b2', 'strong', true, 0], ['a3', 'b1', 'likely', true, 0]]);
    expect(found).toMatchObject({ onlyFirst: ['a2'], onlySecond: [], undecided: ['a1', 'a3', 'b1', 'b2'] });
  });
  it('after the decisions of a person: matched are gone, refused are missing from the other list', () => {
    const found = reconcile(court, probation, [{ first: 'a1', second: 'b2', same: true }, { first: 'a3', second: 'b1', same: false }]);
    expect(found).toMatchObject({ onlyFirst: ['a2', 'a3'], onlySecond: ['b1'], undecided: [] });
  });
  it('twins and namesakes are shown as rivals or not at all', () => {
    const found = reconcile([askar], [like({ id: 'x', fullName: 'Жақсыбеков Айдос Мұратұлы', iin: null }), like({ id: 'y', iin: null }), like({ id: 'z', iin: null })]);
    expect(found.proposals.filter(({ best }) => best).map(({ second, rivals }) => [second, rivals])).toEqual([['y', 1], ['z', 1]]);
  });
});

const anyone = fc.record({ fullName: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('Ким Олег', 'Kim Oleg', 'Әлиев Н. С.', '')), birthDate: fc.option(fc.constantFrom('01.02.1980', '02.01.1980', 'жоқ')), iin: fc.option(fc.constantFrom('800102300001', '800102300002', '12')) });
const anyList = (side: string) => fc.array(anyone, { maxLength: 30 }).map((list) => list.map((one, i): Listed => ({ ...one, id: `${side} ${i}` })));

describe('for any two lists', () => {
  it('each line is either proposed and undecided or missing from the other list, once', () => {
    fc.assert(fc.property(anyList('a'), anyList('b'), (first, second) => {
      const { onlyFirst, onlySecond, undecided } = reconcile(first, second);
      expect([...onlyFirst, ...onlySecond, ...undecided].sort()).toEqual([...first, ...second].map(({ id }) => id).sort());
    }));
  });
  it('the points do not depend on which list comes first, nor on the order of its lines', () => {
    fc.assert(fc.property(anyList('a'), anyList('b'), (first, second) => {
      const straight = reconcile(first, second).proposals.map(({ first: a, second: b, score, best }) => [a, b, score, best]);
      expect(reconcile(first.toReversed(), second.toReversed()).proposals.map(({ first: a, second: b, score, best }) => [a, b, score, best])).toEqual(straight);
      for (const a of first) for (const b of second) expect(evidenceFor(compared(a), compared(b)).score).toBe(evidenceFor(compared(b), compared(a)).score);
    }), { numRuns: 60 });
  });
  it('a proposal has its reasons, and their points make its score', () => {
    fc.assert(fc.property(anyList('a'), anyList('b'), (first, second) => {
      for (const { score, reasons } of reconcile(first, second).proposals) {
        expect(score).toBeGreaterThanOrEqual(thresholds.possible);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      }
    }));
  });
});

describe('on lists with planted damage, namesakes and twins', () => {
  it.each([1, 2, 3])('finds nearly all and invents nearly nobody (seed %i)', (seed) => {
    const { precision, recall, byDamage } = qualityOf(planted(3000, seed));
    console.info(`reconciliation, 3,000 persons, seed ${seed}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, least ${JSON.stringify(Object.entries(byDamage).toSorted((a, b) => a[1] - b[1])[0])}`);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.98);
    for (const [damage, share] of Object.entries(byDamage)) expect(share, damage).toBeGreaterThan(0.9);
  });
  it('compares a few dozen pairs for each line, not the whole other list', () => {
    const { compared: pairs } = qualityOf(planted(8000, 5));
    expect(pairs / 8000).toBeLessThan(60);
  });
});
