import { beforeAll, expect, test } from 'vitest';
import { firstDifference, readInventory, rootOf, writeInventory, type DocumentLine, type Inventory } from './inventory.ts';
import { makeReceipt, readReceipt, receiptProblems, writeReceipt } from './receipt.ts';
import { testAuthority, testCase, type Case } from './testing.ts';

let one: Case;
beforeAll(() => {
  const authority = testAuthority();
  const person = authority.person('ИВАНОВ', 'ИВАН', '900101300123');
  one = testCase(authority, { investigator: person, prosecutor: person });
});
const inventory = (change: (documents: DocumentLine[]) => DocumentLine[] = (documents) => documents, number = one.number): Inventory => {
  const { inventory: read } = readInventory(writeInventory({ case: number, at: '2026-11-21T09:30:00Z', signers: one.signers }, change([...one.documents])));
  if (read === null) throw new Error('not an inventory');
  return read;
};
const about = { at: '2026-11-21T12:00:00Z', by: 'Алматы қаласының № 2 соты', problems: [] };

test('a receipt says case, counts, root, when and by whom, and is read back as it was signed', () => {
  const received = inventory();
  const receipt = makeReceipt(received, { ...about, announced: received });
  expect(receipt).toMatchObject({ case: one.number, volumes: 2, documents: 5, sheets: 58, root: received.head.root, receivedAt: about.at, by: about.by, accepted: true, problems: [], difference: null });
  expect(readReceipt(writeReceipt(receipt))).toMatchObject(receipt);
  expect(receiptProblems(receipt, received)).toEqual([]);
});

test('where the inventory is not the one announced, the receipt names the first document that differs, and what', () => {
  const announced = inventory();
  const parted = (change: (documents: DocumentLine[]) => DocumentLine[]) => makeReceipt(inventory(change), { ...about, announced });
  const swapped = parted(([a, b, ...rest]) => (a && b ? [{ ...a, docId: b.docId }, { ...b, docId: a.docId }, ...rest] : []));
  expect(swapped).toMatchObject({ accepted: false, difference: { line: 2, seq: 1, field: 'docId', announced: 'doc-1', received: 'doc-2' } });
  expect(parted((all) => all.map((document) => (document.seq === 4 ? { ...document, sha256: '0'.repeat(64) } : document))).difference).toMatchObject({ line: 5, seq: 4, field: 'sha256', received: '0'.repeat(64) });
  expect(parted((all) => all.map((document) => (document.seq === 1 ? { ...document, sigs: [] } : document))).difference).toMatchObject({ seq: 1, field: 'sigs', received: '[]' });
  expect(parted((all) => all.slice(0, 4)).difference).toEqual({ line: 6, seq: 5, field: 'line', announced: 'doc-5', received: null });
  expect(firstDifference(announced, inventory((all) => all, '999'))).toEqual({ line: 1, seq: null, field: 'case', announced: one.number, received: '999' });
  expect(firstDifference(announced, inventory())).toBeNull();
  for (const receipt of [swapped, parted((all) => all.slice(0, 4))]) expect(readReceipt(writeReceipt(receipt))).toMatchObject(receipt);
});

test('the sender sees that a receipt is about something else, or that the package was refused', () => {
  const sent = inventory();
  const other = makeReceipt(inventory((all) => all.slice(0, 4)), about);
  expect(receiptProblems(other, sent).map(({ field }) => field)).toEqual(['documents', 'sheets', 'bytes', 'root', 'opis']);
  const refused = makeReceipt(sent, { ...about, problems: [{ code: 'content-differs', seq: 3 }, { code: 'content-differs', seq: 4 }] });
  expect(refused).toMatchObject({ accepted: false, problems: ['content-differs'] });
  expect(receiptProblems(refused, sent)).toEqual([{ code: 'receipt-refused' }]);
});

test('what is no receipt in its one form is not read', () => {
  const text = Buffer.from(writeReceipt(makeReceipt(inventory(), about))).toString();
  for (const bytes of ['', '{}\n', 'null\n', text.trimEnd(), `${text}\n`, text.replace('"case"', '"CASE"'), text.replace('"documents":5', '"documents":5,"documents":5'), text.replace('"accepted":true', '"accepted":1'), text.replace('"difference":null', '"difference":{"line":1}')]) expect(readReceipt(Buffer.from(bytes))).toBeNull();
  expect(readReceipt(Buffer.from([0xff, 0xfe, 0x0a]))).toBeNull();
});

test('the root of a volume is the RFC 6962 root over its lines alone, and of all lines that of the head', () => {
  const { bytes, head, documents } = inventory();
  const lines = Buffer.from(bytes).toString().trimEnd().split('\n').slice(1).map((line) => Buffer.from(line));
  expect(rootOf(lines)).toBe(head.root);
  expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(rootOf(lines.slice(0, documents.filter(({ vol }) => vol === 1).length))).not.toBe(head.root);
  // RFC 6962, 2.1.3 with one leaf: the leaf hash itself, here of the empty line.
  expect(rootOf([Buffer.alloc(0)])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test.each([
  ['a gap in the numbers', (all: DocumentLine[]) => all.map((d) => (d.seq > 2 ? { ...d, seq: d.seq + 1 } : d)), ['seq-gap']],
  ['a volume left out', (all: DocumentLine[]) => all.map((d) => (d.vol === 2 ? { ...d, vol: 3, path: d.path.replace('002', '003'), sigs: [] } : d)), ['volume-order', 'position-gap', 'sheet-gap']],
  ['a volume that comes back', (all: DocumentLine[]) => all.map((d) => (d.seq === 5 ? { ...d, vol: 1, path: 'data/tom-001/0002.pdf' } : d)), ['volume-order']],
  ['volumes from 0', (all: DocumentLine[]) => all.map((d) => ({ ...d, vol: d.vol - 1, path: d.path.replace(`tom-00${d.vol}`, `tom-00${d.vol - 1}`), sigs: [] })), ['volume-order', 'volume-order', 'volume-order']],
  ['a position twice', (all: DocumentLine[]) => all.map((d) => (d.seq === 3 ? { ...d, pos: 2, path: 'data/tom-001/0002.pdf' } : d)), ['position-gap']],
  ['a sheet left out', (all: DocumentLine[]) => all.map((d) => (d.seq === 2 ? { ...d, sheetFrom: 5, sheetTo: 5 } : d)), ['sheet-gap', 'sheet-gap']],
  ['sheets that overlap', (all: DocumentLine[]) => all.map((d) => (d.seq === 3 ? { ...d, sheetFrom: 4 } : d)), ['sheet-gap']],
  ['sheets backwards', (all: DocumentLine[]) => all.map((d) => (d.seq === 5 ? { ...d, sheetTo: 2 } : d)), ['sheet-range']],
  ['a name of another place', (all: DocumentLine[]) => all.map((d) => (d.seq === 2 ? { ...d, path: 'data/tom-002/0002.pdf' } : d)), ['path-form']],
  ['a name that leads out', (all: DocumentLine[]) => all.map((d) => (d.seq === 2 ? { ...d, path: '../../etc/passwd' } : d)), ['path-form']],
  ['a signature under another name', (all: DocumentLine[]) => all.map((d) => (d.seq === 1 ? { ...d, sigs: d.sigs.map((s, i) => ({ ...s, path: `${d.path}.${i + 2}.p7s` })) } : d)), ['path-form', 'path-form']],
  ['a document twice', (all: DocumentLine[]) => all.map((d) => (d.seq === 5 ? { ...d, docId: 'doc-1' } : d)), ['document-repeated']],
])('%s in the inventory is named by document and line', (_, change, codes) => {
  const { problems } = readInventory(writeInventory({ case: '1', at: '2026-11-21T09:30:00Z', signers: [{ role: 'investigator' }] }, change([...one.documents])));
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(problems.every(({ seq, line }) => seq !== undefined && line !== undefined)).toBe(true);
});
