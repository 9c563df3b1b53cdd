import { describe, expect, it } from 'vitest';
import { cellsOfCsv } from './cells-csv.ts';

const faults = (text: string): string[] => cellsOfCsv(text).faults.map(({ line, column }) => `${line} ${column}`);

describe('a table of cells', () => {
  it('is read in each of the three languages, with comma, semicolon or tab, with a byte order mark or without', () => {
    const expected = [{ id: '1', block: 'А', beds: 4, area: 12.5, kind: 'single', only: 'female' }];
    expect(cellsOfCsv('\uFEFFКамера;Блок;Мест;Площадь;Вид;Пол\r\n1;А;4;12,5;одиночная;женский\r\n').cells).toEqual(expected);
    expect(cellsOfCsv('Камера\tБлок\tОрын\tАлаң\tТүрі\tЖынысы\n1\tА\t4\t12.5\tбір кісілік\tәйел').cells).toEqual(expected);
    expect(cellsOfCsv('cell,block,beds,area,kind,sex\n1,А,4,"12,5",single,female').cells).toEqual(expected);
  });
  it('is general and for everybody where nothing else is said; columns in any order, others passed over', () => {
    expect(cellsOfCsv('Площадь;Примечание;Мест;Блок;Камера\n9;окно;2;Б;17')).toEqual({ cells: [{ id: '17', block: 'Б', beds: 2, area: 9, kind: 'general', only: null }], faults: [] });
  });
  it('has its wrong lines named, and the right ones read', () => {
    const { cells } = cellsOfCsv('Камера;Блок;Мест;Площадь;Вид\n1;А;4;12;\n;А;4;12;\n2;А;4,5;12;\n3;А;0;-1;\n4;А;2;6;подвал\n1;А;2;6;\n\n5;Б;2;6;карцер');
    expect(cells.map(({ id }) => id)).toEqual(['1', '5']);
    expect(faults('Камера;Блок;Мест;Площадь;Вид\n1;А;4;12;\n;А;4;12;\n2;А;4,5;12;\n3;А;0;-1;\n4;А;2;6;подвал\n1;А;2;6;')).toEqual(['3 id', '4 beds', '5 beds', '5 area', '6 kind', '7 id']);
    expect(faults('Камера;Блок;Мест;Площадь\n1;А\n2;А;;9')).toEqual(['2 beds', '2 area', '3 beds']);
  });
  it('without a heading that is needed, or that is no table, says so and reads nothing', () => {
    expect(faults('Камера;Блок\n1;А')).toEqual(['1 beds', '1 area']);
    expect(faults('')).toEqual(['1 id', '1 block', '1 beds', '1 area']);
    expect(faults('Камера;Блок;Мест;Площадь\n"1;А;2;6')).toEqual(['1 ']);
  });
  it('says what is wrong in three languages', () => {
    for (const { message } of cellsOfCsv('Камера;Блок;Мест;Площадь\n1;А;сто;6').faults) expect([message.kk, message.ru, message.en].every((text) => text.includes('сто'))).toBe(true);
  });
});
