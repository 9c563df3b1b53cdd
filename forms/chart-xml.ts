/** A chart as office programs draw it themselves (DrawingML, ECMA-376 part 1, 21.2): the same part stands in a document and in a workbook. */

export interface Chart {
  readonly kind: 'bars' | 'line';
  readonly title: string;
  readonly categories: readonly string[];
  /** Null: no number for this category. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** Where the numbers stand in the workbook: the cells of the categories, and of each series; a document carries them itself. */
  readonly cells?: { readonly categories: string; readonly series: readonly { readonly name: string; readonly values: string }[] };
}

const COLOURS = ['1F4E79', '8FAADC', 'BFBFBF', '7F7F7F'];
// oxlint-disable-next-line no-control-regex
export const escapeXml = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '□').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function chartXml(chart: Chart, lang: 'kk' | 'ru'): string {
  const { kind, title, series } = chart;
  const drawn = series.map((_, i) => seriesOf(chart, i)).join('');
  const axes = '<c:axId val="111"/><c:axId val="222"/>';
  const plot = kind === 'bars'
    ? `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="60"/>${axes}</c:barChart>`
    : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
  const small = '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>';
  // Bars are read from the top down, as the table is.
  const [categories, values] = kind === 'bars' ? ['l', 't'] : ['b', 'l'];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="1"/></a:pPr><a:r><a:rPr lang="${lang === 'kk' ? 'kk-KZ' : 'ru-RU'}" sz="1000" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="${kind === 'bars' ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${small}<c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${small}<c:crossAx val="111"/><c:crosses val="${kind === 'bars' ? 'max' : 'autoZero'}"/></c:valAx></c:plotArea>${series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${small}</c:legend>` : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function seriesOf({ kind, categories, series, cells }: Chart, i: number): string {
  const { name, values } = series[i] ?? { name: '', values: [] };
  const colour = `<a:solidFill><a:srgbClr val="${COLOURS[i] ?? '000000'}"/></a:solidFill>`;
  const own = cells?.series[i];
  const texts = points(categories);
  const numbers = points(values);
  const shown = kind === 'bars' ? `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>` : `<c:spPr><a:ln w="22225">${colour}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${colour}</c:spPr></c:marker>`;
  const labels = i === 0 ? '<c:dLbls><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' : '';
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${own ? `<c:strRef><c:f>${escapeXml(own.name)}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef>` : `<c:v>${escapeXml(name)}</c:v>`}</c:tx>${shown}${labels}<c:cat>${cells ? `<c:strRef><c:f>${escapeXml(cells.categories)}</c:f><c:strCache>${texts}</c:strCache></c:strRef>` : `<c:strLit>${texts}</c:strLit>`}</c:cat><c:val>${own ? `<c:numRef><c:f>${escapeXml(own.values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${numbers}</c:numCache></c:numRef>` : `<c:numLit><c:formatCode>General</c:formatCode>${numbers}</c:numLit>`}</c:val>${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

const points = (values: readonly (string | number | null)[]): string => `<c:ptCount val="${values.length}"/>${values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`)).join('')}`;
