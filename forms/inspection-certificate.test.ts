import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { MOST_PRINTED } from './inspection-answers.ts';
import { renderDocument } from './render.ts';
import { sampleInput, sampleInspection } from './sample.ts';
import type { FormInput } from './form.ts';

const letters = (words: string): string => words.replace(/\s+/g, '');

async function printed(lang: 'kk' | 'ru', facts = sampleInspection, more: Partial<FormInput> = {}): Promise<string> {
  const { pdf, missing } = await renderDocument('inspection-certificate', { ...sampleInput, facts, lang, number: '7', ...more });
  expect(missing).toEqual([]);
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => (await (await document.getPage(i + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')));
  await document.destroy();
  return letters(pages.join(''));
}

test.each([
  ['ru', ['В протоколе отражено разъяснение права на приглашение защитника', 'выявлено нарушение; в двух протоколах отметки нет', 'Температура воздуха', '14,5 °C', 'просит встречи с защитником; встреча назначена', 'задержанный', 'в ночное время', 'сделана, № 41', 'Омаров Е.', 'Разделы проверочного листа']],
  ['kk', ['Хаттамада қорғаушы шақыру құқығы түсіндірілгені көрсетілген', 'бұзушылық анықталды', 'Ауа температурасы', '14,5 °C', 'ұстап алынған', 'түнгі уақытта', 'жазылды, № 41', 'Омаров Е.', 'Тексеру парағының бөлімдері']],
] as const)('the certificate in %s brings the answers, values measured, persons received, photographs, the journal and the acquaintance', async (lang, said) => {
  const all = await printed(lang);
  for (const words of said) expect(all).toContain(letters(words));
  expect(all).toContain('ab'.repeat(32));
  // What nobody looked at has no line of its own.
  expect(all).not.toContain(letters('Право задержанного на приглашение защитника соблюдено'));
});

test('an inspection without a check-list has no empty tables', async () => {
  const plain = sampleInspection.map((fact) => (fact.type === 'place.inspected' ? { ...fact, data: { kind: 'daily', number: '7', order: '1', participants: 'x', findings: 'x', shortcomings: 'x', causes: 'x', proposals: 'x', remedies: 'x' } } : fact));
  expect(await printed('ru', plain)).not.toContain(letters('Ответы по пунктам'));
});

/** A picture of a single black point. */
const point = Uint8Array.from(Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIgAf//Z', 'base64'));
const picture = 'ab'.repeat(32);
const withFiles = (files: readonly string[]) => sampleInspection.map((fact) => (fact.type === 'place.inspected' ? { ...fact, data: { ...fact.data, answers: [{ item: 'P45.1b', value: 'no', files }] } } : fact));
/** How many pictures stand in the file. */
const pictures = (pdf: Uint8Array): number => Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1;

test('photographs are printed with caption, hour and digest; what has not arrived is said', async () => {
  const before = await printed('ru');
  expect(before).toContain(letters('Снимок ещё не поступил'));
  const { pdf } = await renderDocument('inspection-certificate', { ...sampleInput, facts: sampleInspection, photographs: new Map([[picture, point]]) });
  expect(pictures(pdf)).toBe(1);
  const after = await printed('ru', sampleInspection, { photographs: new Map([[picture, point]]) });
  expect(after).not.toContain(letters('Снимок ещё не поступил'));
  for (const words of ['Пункт 45.1b. хаттама, 2-бет', 'снято: 08.05.2026 08:10', picture]) expect(after).toContain(letters(words));
});

test('a file that begins like a picture and is none leaves its frame empty, and the others are printed', async () => {
  const other = 'cd'.repeat(32);
  const { pdf } = await renderDocument('inspection-certificate', { ...sampleInput, facts: withFiles([picture, other]), photographs: new Map([[picture, point], [other, Uint8Array.of(0xff, 0xd8, 0xff, 1, 2)]]) });
  expect(pictures(pdf)).toBe(1);
});

test('more photographs than a paper bears are named by their digests', async () => {
  const files = Array.from({ length: MOST_PRINTED + 2 }, (_, i) => i.toString(16).padStart(64, '0'));
  const all = await printed('ru', withFiles(files), { number: '7' });
  expect(all.split(letters(`печатается не более ${MOST_PRINTED}`)).length - 1).toBe(2);
  expect(all).toContain(files.at(-1));
});

test('beside each value stands what is lawful, on the day of the inspection', async () => {
  const limits = { temperature: { atLeast: 18, atMost: 26 } };
  expect(await printed('ru', sampleInspection, { limits })).toContain(letters('18–26 °C; вне нормы'));
  expect(await printed('kk', sampleInspection, { limits: { temperature: { atLeast: 10, atMost: null } } })).toContain(letters('кемінде 10 °C'));
  expect(await printed('ru')).toContain(letters('не установлено'));
});

test('it names the acts that answer the inspection or an item of it, everybody to whom it was made known, and no other act', async () => {
  const [, inspected] = sampleInspection;
  if (!inspected) throw new Error('no inspection');
  const also = (id: string, type: string, data: Readonly<Record<string, unknown>>) => ({ ...inspected, id, type, data });
  const facts = [
    ...sampleInspection, also('a1', 'response.issued', { kind: 'submission', number: '44', addressee: 'начальнику ИВС', about: 'p2' }), also('a2', 'response.issued', { kind: 'protest', number: '45', about: 'other' }),
    also('m1', 'inspection.made-known', { inspection: 'p2', addressee: 'supervising-prosecutor', name: 'Үлгі Н.', signed: true }), also('m2', 'inspection.made-known', { inspection: 'p2', addressee: 'head-of-place', name: 'Ізбасаров Е.', objections: 'сырость устраняется' }),
  ];
  const all = await printed('ru', facts);
  for (const words of ['начальнику ИВС', 'Үлгі Н.; прокурор, осуществляющий надзор за этим органом', 'подпись имеется', 'Ізбасаров Е.; первый руководитель', 'возражения: сырость устраняется']) expect(all).toContain(letters(words));
  expect(all).not.toContain(letters('протест'));
  expect(await printed('ru')).not.toContain(letters('Акты надзора, внесённые по проверке'));
});
