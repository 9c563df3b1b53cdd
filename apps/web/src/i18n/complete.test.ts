import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Message, Messages } from './words.ts';
import { sameInKazakhAndRussian } from './same.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = globSync('**/ru.ts', { cwd: source }).map((file) => dirname(file)).sort();

async function messagesOf(folder: string, language: string): Promise<Messages> {
  const file: { readonly messages: Messages } = await import(join(source, folder, `${language}.ts`));
  return file.messages;
}

const forms = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message) as string[]);
const places = (message: Message): string[] => [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('messages', () => {
  it('are found in every folder that has a page', () => {
    const pages = globSync('**/page.tsx', { cwd: source }).map((file) => relative('.', dirname(file)));
    expect(folders.length).toBeGreaterThan(8);
    expect(pages.filter((page) => !folders.includes(page))).toEqual([]);
  });

  describe.each(folders)('%s', (folder) => {
    it('have the same keys and places in Kazakh, Russian and English', async () => {
      const ru = await messagesOf(folder, 'ru');
      for (const language of ['kk', 'en']) {
        const other = await messagesOf(folder, language);
        expect(Object.keys(other).sort(), `${folder}/${language}.ts`).toEqual(Object.keys(ru).sort());
        for (const [key, message] of Object.entries(ru)) {
          expect(places(other[key] ?? ''), `${folder}/${language}.ts ${key}`).toEqual(places(message));
          expect(forms(other[key] ?? '').every((text) => text.trim() !== ''), `${folder}/${language}.ts ${key} is empty`).toBe(true);
        }
      }
    });

    it('have every Russian plural form', async () => {
      const wrong = Object.entries(await messagesOf(folder, 'ru'))
        .filter(([, message]) => typeof message !== 'string' && !(message.few && message.many)).map(([key]) => key);
      expect(wrong).toEqual([]);
    });

    it('do not leave Russian words in the Kazakh file', async () => {
      const ru = await messagesOf(folder, 'ru');
      const kk = await messagesOf(folder, 'kk');
      const same = Object.keys(ru).filter((key) => {
        const text = forms(ru[key] ?? '')[0] ?? '';
        return /[а-яё]/i.test(text) && text === forms(kk[key] ?? '')[0] && !sameInKazakhAndRussian.has(text);
      });
      expect(same, folder).toEqual([]);
    });

    it('have no Cyrillic in the English file and no Latin look-alikes of Kazakh letters', async () => {
      const en = Object.entries(await messagesOf(folder, 'en')).filter(([key, message]) => key !== 'demo' && forms(message).some((text) => /[а-яёәғқңөұүһі]/i.test(text)));
      expect(en.map(([key]) => key)).toEqual([]);
      const kk = Object.entries(await messagesOf(folder, 'kk')).filter(([, message]) => forms(message).some((text) => /[а-яё][ieacop]|[ieacop][а-яё]/i.test(text.replace(/\{\w+\}/g, ' '))));
      expect(kk.map(([key]) => key)).toEqual([]);
    });
  });
});
