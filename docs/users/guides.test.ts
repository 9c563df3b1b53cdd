import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms } from '@kepil/forms/render.ts';
import { receptionSteps } from '@kepil/law/acts/special-institutions/reception.ts';
import type { I18n } from '@kepil/law/engine/norm.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { accounts } from '@kepil/modules/demo/accounts.ts';
import { registers } from '@kepil/modules/registers/book/index.ts';
import { headOf } from '@kepil/modules/registers/register.ts';

const folder = import.meta.dirname;
const source = join(folder, '..', '..', 'apps', 'web', 'src');
const guides = globSync('*.{kk,ru}.md', { cwd: folder }).sort();
type Language = 'kk' | 'ru';
type Message = string | Readonly<Record<string, string>>;

/** Every text that the screen shows in the language; `{n}` of a message stands for anything. */
async function screen(language: Language): Promise<readonly RegExp[]> {
  const files = globSync(`**/${language}.ts`, { cwd: source });
  const messages = await Promise.all(files.map(async (file) => Object.values((await import(join(source, file)) as { messages: Record<string, Message> }).messages)));
  const own = messages.flat().flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)));
  const words: readonly I18n[] = [
    ...Object.values(factTypes).flatMap(({ title, fields }) => [title, ...Object.values(fields).flatMap(({ label, optionLabels }) => [label, ...Object.values(optionLabels ?? {})])]),
    ...Object.values(forms).map(({ title }) => title),
    ...receptionSteps.map(({ title }) => title), ...registers.flatMap((register) => [register.title, ...register.columns.map((column) => headOf(register, column))]),
  ];
  // A message of hardly anything but places (`{when}`) would agree with every word.
  const telling = (text: string): boolean => !/\{\w+\}/.test(text) || text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '').length >= 4;
  return [...own.filter(telling), ...words.map((word) => word[language])].map((text) => new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'));
}

const bold = (text: string): string[] => [...new Set([...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word))];

describe.each(['kk', 'ru'] as const)('the guides in %s', (language) => {
  const own = guides.filter((file) => file.endsWith(`.${language}.md`));

  it('are there for the five roles', () => {
    expect(own).toHaveLength(5);
  });

  it.each(own)('%s names in bold only what stands on the screen', async (file) => {
    const shown = await screen(language);
    const words = bold(readFileSync(join(folder, file), 'utf8'));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !shown.some((text) => text.test(word)))).toEqual([]);
  });
});

it('each guide has the same sections in both languages', () => {
  const headings = (file: string): number[] => [...readFileSync(join(folder, file), 'utf8').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
  for (const file of guides.filter((one) => one.endsWith('.ru.md'))) expect(headings(file.replace('.ru.', '.kk.')), file).toEqual(headings(file));
});

it('each account that a guide names exists in the demonstration', () => {
  const logins = new Set(accounts.map(({ login }) => login));
  const roles = /^(duty|head|medic|prosecutor|investigator|inquirer|judge|auditor|administrator|monitoring)(-[a-z]+)?$/;
  const named = ['README.md', ...guides].flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word)).filter((word) => roles.test(word));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((login) => !logins.has(login))).toEqual([]);
});
