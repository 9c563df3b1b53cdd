import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { blankLabel, formKinds, forms, personPapers, renderDocument, requirements } from './render.ts';
import type { FormInput, FormKind } from './render.ts';
import { renderSignatureSheet } from './signature-sheet.ts';
import { sampleConclusions, sampleFacts, sampleInput, sampleInspection, sampleMatter, sampleRelease, sampleShift, sampleStay } from './sample.ts';

const kazakhLetters = 'ә ғ қ ң ө ұ ү һ і Ә Ғ Қ Ң Ө Ұ Ү Һ І';
const languages = ['kk', 'ru'] as const;
const input = (kind: FormKind): FormInput => ({ ...sampleInput, number: '12/3', facts: kind === 'inspection-certificate' ? sampleInspection : kind === 'special-message' || kind === 'response-act' ? sampleMatter : kind.endsWith('-conclusion') ? [...sampleFacts, ...sampleStay, ...sampleConclusions] : kind === 'shift-handover' ? sampleShift : kind === 'detention-protocol' || kind === 'expiry-warning' ? sampleFacts : [...sampleFacts, ...(kind.startsWith('release') ? sampleRelease : sampleStay)] });

/** The letters of the printed pages. Spaces are left out of every comparison: a PDF has none where a line or a run of glyphs ends. */
async function printed(pdf: Uint8Array): Promise<{ pages: string[]; all: string }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await (await document.getPage(page)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join('').replace(/\s+/g, ''));
  }
  await document.destroy();
  return { pages, all: pages.join('') };
}

const aboutPerson = (kind: FormKind): boolean => (personPapers as readonly FormKind[]).includes(kind) || kind.endsWith('-conclusion');
/** The field of the paper about a place into which a person types most. */
const typedInto: Partial<Record<FormKind, string>> = { 'shift-handover': 'remarks', 'special-message': 'circumstances', 'response-act': 'violations' };
const firstMissing: Partial<Record<FormKind, readonly string[]>> = { 'shift-handover': ['place', 'takenAt', 'counted'], 'special-message': ['place', 'happenedAt', 'circumstances', 'total', 'participants'], 'response-act': ['place', 'kind', 'addressee', 'demands'] };
const letters = (words: string): string => words.replace(/\s+/g, '');

describe.each(formKinds)('%s', (kind) => {
  test.each(languages)('is printed whole in %s, with every page numbered, timed and marked as invented', async (lang) => {
    const { pdf, missing } = await renderDocument(kind, { ...input(kind), lang });
    expect(missing).toEqual([]);
    const { pages, all } = await printed(pdf);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(letters('ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР / ВЫМЫШЛЕННЫЕ ДАННЫЕ'));
      expect(page).toContain(letters(lang === 'kk' ? `${index + 1}-бет, барлығы ${pages.length} бет` : `Страница ${index + 1} из ${pages.length}`));
      expect(page).toContain(letters(lang === 'kk' ? '2026 жылғы 8 мамыр, сағат 20:15 (UTC+05:00)' : '8 мая 2026 года, 20:15 (UTC+05:00)'));
      expect(page).toContain(letters('Asia/Almaty'));
    }
    if (aboutPerson(kind)) expect(all).toContain(letters('Әліқұлов Өмірғазы Һәкімұлы'));
    expect(all).toContain(letters(lang === 'kk' ? 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫ' : 'РЕСПУБЛИКА КАЗАХСТАН'));
    expect(all).toContain(letters('12/3'));
  });

  test.each(languages)('keeps every Kazakh letter of what a person typed, in %s', async (lang) => {
    const typed = aboutPerson(kind) ? { person: { name: kazakhLetters } } : { facts: input(kind).facts.map((fact) => ({ ...fact, data: { ...fact.data, [typedInto[kind] ?? 'findings']: kazakhLetters } })) };
    const { pdf } = await renderDocument(kind, { ...input(kind), lang, ...typed });
    expect((await printed(pdf)).all).toContain(letters(kazakhLetters));
  });

  test.each(languages)('is printed in %s with lines to write on where nothing is recorded, and says what is missing', async (lang) => {
    const { pdf, missing } = await renderDocument(kind, { facts: [], lang, zone: 'Asia/Almaty', now: sampleInput.now, expiry: null, fictional: false });
    for (const name of aboutPerson(kind) ? ['fullName', ...('actualAt' in forms[kind].blanks ? ['actualAt'] : [])] : (firstMissing[kind] ?? ['place', 'inspectedAt', 'findings'])) expect(missing).toContain(name);
    expect(missing.length).toBeGreaterThan(5);
    expect((await printed(pdf)).all).not.toContain(letters('ВЫМЫШЛЕННЫЕ'));
    for (const name of missing) expect(blankLabel(kind, name)[lang]).not.toBe('');
  });

  test('has a template that draws every blank of its table, in both languages', async () => {
    const template = await readFile(new URL(`./templates/${kind}.typ`, import.meta.url), 'utf8');
    for (const name of Object.keys(forms[kind].blanks)) {
      const uses = template.split(`"${name}"`).length - 1;
      const byPaper = ['body', 'number'].includes(name) || template.includes(`moment: "${name}"`);
      if (!byPaper) expect(uses, name).toBeGreaterThanOrEqual(kind === 'expiry-warning' && /caseHolder|prosecutor/.test(name) ? 1 : 2);
    }
  });

  test('gives the same bytes for the same facts', async () => {
    const first = await renderDocument(kind, input(kind));
    const second = await renderDocument(kind, input(kind));
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
  });

  test('declares PDF/A-2a and is tagged', async () => {
    const { pdf } = await renderDocument(kind, input(kind));
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(bytes).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(bytes).toMatch(/\/Marked true/);
  });
});

test('what a person typed is set as text, never read as markup of the template', async () => {
  const typed = '#panic("x") *жирно* $1+1$ @ссылка \\ [скобка] <метка>';
  const { pdf } = await renderDocument('expiry-warning', { ...sampleInput, person: { name: typed } });
  expect((await printed(pdf)).all).toContain(letters(typed));
});

test('a detention that no court has confirmed is released by CPC 133(2), custody by CPC 152(4)', async () => {
  const detention = sampleFacts.filter(({ type }) => type !== 'custody.sanctioned');
  const order = async (facts: FormInput['facts']) => (await printed((await renderDocument('release-order-expiry', { ...sampleInput, lang: 'ru', facts })).pdf)).all;
  expect(await order(detention)).toContain(letters('частью 2 статьи 133'));
  expect(await order(detention)).not.toContain(letters('статьи 152'));
  expect(await order(sampleFacts)).toContain(letters('частью 4 статьи 152'));
});

test('the ground of 72 hours is asked for only where more than 48 hours are claimed', () => {
  const claim = (termHours: number) => sampleFacts.map((fact) => (fact.type === 'detention.protocol' ? { ...fact, data: { ...fact.data, termHours } } : fact));
  expect(requirements('detention-protocol', claim(48)).missing).not.toContain('extendedGround');
  expect(requirements('detention-protocol', claim(72)).missing).toContain('extendedGround');
});

test('injuries are charted and listed with their sizes; covered words stay covered, and where none were found there is nothing to fill in', async () => {
  const stay = (change: (data: Readonly<Record<string, unknown>>) => Record<string, unknown>) => [...sampleFacts, ...sampleStay.map((fact) => (fact.type === 'medical.examined' ? { ...fact, data: change(fact.data) } : fact))];
  const print = async (facts: FormInput['facts']) => (await printed((await renderDocument('medical-certificate', { ...sampleInput, lang: 'kk', facts })).pdf)).all;
  const seen = await print(stay((data) => ({ ...data })));
  for (const words of ['білек, сол жақ, артқы жағынан', 'қанталау', '40×25', 'көгілдір-күлгін']) expect(seen).toContain(letters(words));
  const covered = await print(stay((data) => ({ ...data, injuryChart: '•••', injuryCause: '•••', conclusion: '•••' })));
  expect(covered).toContain('•••');
  expect(covered).not.toContain(letters('қанталау'));
  const healthy = stay(({ injuryChart: _chart, injuryCause: _cause, ...data }) => ({ ...data, injuries: false }));
  expect(requirements('medical-certificate', healthy).missing).toEqual([]);
  expect(requirements('medical-certificate', stay(({ injuryChart: _chart, ...data }) => data)).missing).toEqual(['chart', 'injuryList']);
});

test('a list of property is printed line by line with its sum, and a penalty with the violation that it is for', async () => {
  const print = async (kind: FormKind) => (await printed((await renderDocument(kind, { ...input(kind), lang: 'ru' })).pdf)).all;
  const list = await print('property-list');
  for (const words of ['сағат «Өркен»', 'сдано на хранение', '12 500,00', 'оставлено при лице']) expect(list).toContain(letters(words));
  const order = await print('penalty-order');
  for (const words of ['участие в азартных играх', 'водворение в карцер, 3 суток', 'от объяснения отказался, акт № 9']) expect(order).toContain(letters(words));
});

test('a corrected fact is printed as corrected', async () => {
  const wrong = sampleFacts.find(({ type }) => type === 'custody.sanctioned');
  if (!wrong) throw new Error('the sample has a sanction');
  const corrected = { ...wrong, id: 'f99', corrects: wrong.id, recordedAt: wrong.recordedAt + 60_000, data: { ...wrong.data, number: '2-999' } };
  const { pdf } = await renderDocument('expiry-warning', { ...sampleInput, facts: [...sampleFacts, corrected] });
  const { all } = await printed(pdf);
  expect(all).toContain(letters('2-999'));
  expect(all).not.toContain(letters('2-311'));
});

test('a foreigner without an IIN gets a dash and not a blank that somebody could fill', () => {
  const foreign = sampleFacts.map((fact) => {
    if (fact.type !== 'person.described') return fact;
    const { iin: _none, ...data } = fact.data;
    return { ...fact, data: { ...data, citizenship: 'foreigner', country: 'KG' } };
  });
  expect(requirements('expiry-warning', foreign).missing).not.toContain('iin');
  const citizen = foreign.map((fact) => (fact.type === 'person.described' ? { ...fact, data: { ...fact.data, citizenship: 'citizen' } } : fact));
  expect(requirements('expiry-warning', citizen).missing).toContain('iin');
});

test('the night of the zone change in Almaty is printed with the offset of each moment', async () => {
  const expiry = Temporal.Instant.from('2024-02-29T18:30:00Z').epochMilliseconds;
  const print = async (moment: number) => (await printed((await renderDocument('expiry-warning', { ...sampleInput, lang: 'ru', expiry: moment })).pdf)).all;
  expect(await print(expiry - 3_600_000)).toContain(letters('29 февраля 2024 года, 23:30 (UTC+06:00)'));
  expect(await print(expiry)).toContain(letters('29 февраля 2024 года, 23:30 (UTC+05:00)'));
});

test('a name in a script that no font here has is printed as boxes to write in, and the blank is named', async () => {
  const named = (surname: string) => sampleFacts.map((fact) => (fact.type === 'person.described' ? { ...fact, data: { ...fact.data, surname } } : fact));
  for (const surname of ['李', 'สมชาย', 'Ли\u0001']) {
    const { pdf, missing } = await renderDocument('release-certificate', { ...sampleInput, facts: named(surname) });
    expect((await printed(pdf)).all).toContain('□');
    expect(missing.length).toBeGreaterThan((await renderDocument('release-certificate', sampleInput)).missing.length);
  }
  const { pdf } = await renderDocument('release-certificate', { ...sampleInput, facts: named('Әбдіқұлұлы-Ñandú Ђ') });
  expect((await printed(pdf)).all).toContain(letters('Әбдіқұлұлы-Ñandú Ђ'));
});

test.each(languages)('the sheet of signatures names who signed what, in %s, and draws a participant’s own hand', async (lang) => {
  const sheet = { lang, zone: 'Asia/Almaty', now: sampleInput.now, fictional: true, paper: forms['release-order-expiry'].title, sha256: 'ab'.repeat(32), size: 12_345, signatures: [
    { name: 'ЖҮСІПОВ ЫБЫРАЙ', part: { kk: 'бастық', ru: 'начальник', en: 'head' }, office: { kk: 'УҰИ', ru: 'ИВС' }, at: sampleInput.now, refused: false, drawing: null, electronic: { algorithm: 'GOST 34.10-2015 512', serial: '7f01', judgedAt: sampleInput.now, timeStamped: true } },
    { name: 'Әліқұлов Ө.', part: { kk: 'ұсталған адам', ru: 'содержащееся лицо', en: 'person held' }, office: null, at: sampleInput.now, refused: false, electronic: null, drawing: { path: 'M4 4L60 30L20 10', width: 70, height: 40 } },
    { name: 'Іңкәрбек Ғ.', part: { kk: 'қорғаушы', ru: 'защитник', en: 'defender' }, office: null, at: sampleInput.now, refused: true, electronic: null, drawing: null },
  ] } as const;
  const pdf = renderSignatureSheet(sheet);
  const { all } = await printed(pdf);
  for (const words of ['ЖҮСІПОВ ЫБЫРАЙ', 'ab'.repeat(16), 'GOST 34.10-2015 512', 'Іңкәрбек Ғ.', lang === 'kk' ? 'Қол қоюдан бас тартты' : 'От подписи отказался']) expect(all).toContain(letters(words));
  expect(Buffer.from(pdf).equals(Buffer.from(renderSignatureSheet(sheet)))).toBe(true);
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
});
