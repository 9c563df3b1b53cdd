import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { renderDocument } from './render.ts';
import { sampleInput, sampleInspection } from './sample.ts';

const letters = (words: string): string => words.replace(/\s+/g, '');

async function printed(lang: 'kk' | 'ru', facts = sampleInspection): Promise<string> {
  const { pdf, missing } = await renderDocument('inspection-certificate', { ...sampleInput, facts, lang, number: '7' });
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
