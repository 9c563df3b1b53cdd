/** Puts charts into a document or a workbook that its library has written without them (neither can draw one): parts, relations, types. */
import JSZip from 'jszip';
import { chartXml, escapeXml, type Chart } from './chart-xml.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
type Lang = 'kk' | 'ru';

/** What stands in the text of a document where its n-th chart shall stand, alone in a run of its own. */
export const chartMark = (n: number): string => `⟦chart ${n}⟧`;
const EMU_PER_MM = 36_000;

/** `charts` in the order of their marks. Throws where a mark is not in the document. */
export async function chartsIntoDocument(docx: Buffer, charts: readonly Chart[], lang: Lang): Promise<Buffer> {
  const zip = await JSZip.loadAsync(docx);
  let document = await text(zip, 'word/document.xml');
  charts.forEach((chart, n) => {
    zip.file(`word/charts/chart${n + 1}.xml`, chartXml(chart, lang));
    const run = new RegExp(`<w:r>(?:(?!</w:r>).)*${chartMark(n)}(?:(?!</w:r>).)*</w:r>`, 's');
    if (!run.test(document)) throw new Error(`No mark of chart ${n} in the document`);
    document = document.replace(run, () => `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${160 * EMU_PER_MM}" cy="${heightOf(chart) * EMU_PER_MM}"/><wp:docPr id="${1000 + n}" name="Chart ${n + 1}" descr="${escapeXml(chart.title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rIdChart${n + 1}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`);
  });
  zip.file('word/document.xml', document);
  const relations = await text(zip, 'word/_rels/document.xml.rels');
  zip.file('word/_rels/document.xml.rels', relations.replace('</Relationships>', `${charts.map((_, n) => `<Relationship Id="rIdChart${n + 1}" Type="${RELATIONS}/chart" Target="charts/chart${n + 1}.xml"/>`).join('')}</Relationships>`));
  await declare(zip, charts.map((_, n) => [`/word/charts/chart${n + 1}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml']));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Below each other on the sheet of this number (from 1), which must have no drawing of its own. */
export async function chartsIntoWorkbook(xlsx: Buffer, sheet: number, charts: readonly Chart[], lang: Lang): Promise<Buffer> {
  const zip = await JSZip.loadAsync(xlsx);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  zip.file(path, (await text(zip, path)).replace('</worksheet>', `<drawing xmlns:r="${RELATIONS}" r:id="rIdDrawing"/></worksheet>`));
  zip.file(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"><Relationship Id="rIdDrawing" Type="${RELATIONS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`);
  let row = 0;
  const frames = charts.map((chart, n) => {
    const from = row, rows = Math.round(heightOf(chart) / 5);
    row += rows + 1;
    zip.file(`xl/charts/chart${n + 1}.xml`, chartXml(chart, lang));
    return `<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from + rows}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${n + 2}" name="Chart ${n + 1}" descr="${escapeXml(chart.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId${n + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  zip.file('xl/drawings/drawing1.xml', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING}">${frames.join('')}</xdr:wsDr>`);
  zip.file('xl/drawings/_rels/drawing1.xml.rels', `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${charts.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/chart" Target="../charts/chart${n + 1}.xml"/>`).join('')}</Relationships>`);
  await declare(zip, [['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'], ...charts.map((_, n): [string, string] => [`/xl/charts/chart${n + 1}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'])]);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Millimetres: a line for each category and series, and the frame. */
const heightOf = ({ kind, categories, series }: Chart): number => (kind === 'line' ? 60 : 30 + categories.length * (4 + 3 * series.length));

async function text(zip: JSZip, path: string): Promise<string> {
  const file = zip.file(path);
  if (!file) throw new Error(`${path} is not in the file`);
  return file.async('string');
}

async function declare(zip: JSZip, parts: readonly (readonly [string, string])[]): Promise<void> {
  const types = await text(zip, '[Content_Types].xml');
  zip.file('[Content_Types].xml', types.replace('</Types>', `${parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`));
}
