/** The report as one HTML file: nothing is loaded from anywhere, prints well, can be filtered, reads with a screen reader and with scripts off. */
import { figure } from '../language.ts';
import { evidenceWords, heading, stateWords, weightWords } from './report.ts';
import type { Report } from './report.ts';
import { arithmetic, citation, moment, verdict } from './sentences.ts';

/** Rows of one table: browsers lay out what is on the screen only, so that a hundred thousand findings stay readable. */
const ROWS_OF_TABLE = 500;

export async function* writeHtml(report: Report): AsyncGenerator<string> {
  const { language, zone, at, ruleSet } = report;
  const say = (key: keyof typeof heading): string => escape(heading[key][language]);
  const script = filterScript;
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${say('title')}: ${escape(report.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${say('title')}</h1>
<p class="what">${escape(report.title)}</p>
${report.foreign ? `<p class="alert" role="note">${say('whatIf')}</p>` : ''}
${report.cancelled ? `<p class="alert" role="note">${say(report.cancelled === 'reading' ? 'cancelledReading' : 'cancelledJudging')}</p>` : ''}
<dl>
<div><dt>${say('law')}</dt><dd>${escape(ruleSet.title[language])} <small>${escape(ruleSet.id)} ${report.ruleSetHash.slice(0, 12)}</small></dd></div>
<div><dt>${say('at')}</dt><dd>${moment(at, zone)} ${escape(zone)}</dd></div>
${report.files.map((file) => `<div><dt>${say('file')}</dt><dd>${escape(file.name)} <small>${figure(file.bytes)} B, ${file.encoding}</small></dd></div>`).join('\n')}
<div><dt>${say('rows')}</dt><dd>${figure(report.rows)}</dd></div>
<div><dt>${say('episodes')}</dt><dd>${figure(report.episodes)}</dd></div>
<div><dt>${say('findings')}</dt><dd><strong>${figure(report.findings)}</strong></dd></div>
${report.warnings ? `<div><dt>${say('warnings')}</dt><dd>${figure(report.warnings)}</dd></div>` : ''}
${report.provisional ? `<div><dt>${say('provisional')}</dt><dd>${figure(report.provisional)}</dd></div>` : ''}
</dl>
</header>
<main>
${report.byNorm.length === 0 ? `<p>${say('none')}</p>` : `<h2>${say('byNorm')}</h2>
${table(say('byNorm'), [say('article'), say('norm'), say('count')], report.byNorm.map((norm) => [escape(norm.cite), escape(norm.title[language]), figure(norm.count + norm.provisional)]), 'figures')}`}
<h2>${say('findings')}</h2>
<form class="filter" role="search" hidden><label for="words">${say('filter')}</label> <input id="words" type="search" autocomplete="off"> <label for="norm">${say('norm')}</label> <select id="norm"><option value="">${say('all')}</option>${report.byNorm.map(({ norm, cite, title }) => `<option value="${escape(norm)}">${escape(`${cite}: ${title[language]}`)}</option>`).join('')}</select> <output for="words norm" aria-live="polite"><span id="count"></span> ${say('shown')}</output></form>
`;
  const head = `<thead><tr>${(['row', 'person', 'article', 'what', 'counting', 'remedy'] as const).map((key) => `<th scope="col">${say(key)}</th>`).join('')}</tr></thead>`;
  let shown = 0;
  for await (const finding of report.eachFinding()) {
    if (shown % ROWS_OF_TABLE === 0) yield `${shown > 0 ? '</tbody></table></section>\n' : ''}<section class="page"><table class="findings"><caption>${say('findings')} ${figure(shown + 1)}…</caption>${head}<tbody>\n`;
    shown++;
    const counted = arithmetic(finding, zone, language);
    yield `<tr data-norm="${escape(finding.norm)}"${finding.provisional ? ' class="provisional"' : finding.kind === 'warning' ? ' class="warning"' : ''}><td>${finding.rows.join(', ')}</td><th scope="row">${escape(finding.person)}${finding.person === finding.episode ? '' : `<br><small>${escape(finding.episode)}</small>`}</th><td>${escape(citation(finding.cite, ruleSet.acts, language))}<br><small>${escape(finding.title[language])}</small></td><td>${escape(verdict(finding, at, zone, language))}<br><small>${escape(stateWords[finding.state]?.[language] ?? finding.state)}, ${escape(evidenceWords[finding.evidence][language])}${finding.provisional ? `, ${say('provisional')}` : ''}</small></td><td>${counted.length === 0 ? '' : `<ol>${counted.map((step) => `<li>${escape(step)}</li>`).join('')}</ol>`}</td><td>${escape(finding.remedy?.[language] ?? '')}</td></tr>\n`;
  }
  if (shown > 0) yield '</tbody></table></section>\n';
  yield `${report.unjudged.length === 0 ? '' : `<h2>${say('unjudged')}</h2>
${table(say('unjudged'), [say('article'), say('norm'), say('count')], report.unjudged.map((norm) => [escape(norm.cite), escape(norm.title[language]), figure(norm.count)]), 'figures')}`}\n`;

  if (report.problems.length > 0) {
    yield `<h2>${say('problems')}</h2>\n${table(say('problems'), [say('code'), say('state'), say('count')], report.problems.map(({ code, weight, count }) => [escape(code), escape(weightWords[weight][language]), figure(count)]), 'figures')}\n`;
    let listed = 0;
    for await (const { file, row, column, value, weight, message } of report.eachProblem()) {
      if (listed % ROWS_OF_TABLE === 0) yield `${listed > 0 ? '</tbody></table></section>\n' : ''}<section class="page"><table><caption>${say('problems')} ${figure(listed + 1)}…</caption><thead><tr>${(['file', 'row', 'column', 'value', 'state', 'remedy'] as const).map((key) => `<th scope="col">${say(key)}</th>`).join('')}</tr></thead><tbody>\n`;
      listed++;
      yield `<tr><td>${escape(file)}</td><th scope="row">${row}</th><td>${escape(column ?? '')}</td><td>${escape(value ?? '')}</td><td>${escape(weightWords[weight][language])}</td><td>${escape(message[language])}</td></tr>\n`;
    }
    if (listed > 0) yield '</tbody></table></section>\n';
  }
  yield `</main>\n<script>${script}</script>\n</body>\n</html>\n`;
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[], kind: string): string {
  return `<table class="${kind}"><caption class="unseen">${caption}</caption><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>\n${rows.map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style = `
:root{color-scheme:light;font:16px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1b1d22;background:#fff}
body{max-width:100rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.2rem;margin:2rem 0 .6rem}
.what{margin:0 0 1rem;color:#45494f}
.alert{border-left:.4rem solid #b3261e;background:#fdecea;padding:.7rem 1rem;font-weight:600}
dl{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:0}dl div{display:flex;gap:.5rem}dt{color:#45494f}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{border:1px solid #c9ccd1;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{background:#eef0f3;font-weight:600}
.figures{width:auto}.figures td:last-child{text-align:right;font-variant-numeric:tabular-nums}
small{color:#45494f}
ol{margin:0;padding-left:1.2rem}
tr.provisional td,tr.provisional th{background:#fff6dd}tr.warning td,tr.warning th{background:#f2f6fb}
.page{content-visibility:auto;contain-intrinsic-size:auto 40rem}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:0 0 .8rem}.filter[hidden]{display:none}
.filter input,.filter select{font:inherit;padding:.35rem .5rem;border:1px solid #6c7178;border-radius:.25rem;max-width:30rem}
:focus-visible{outline:3px solid #0b57d0;outline-offset:2px}
@media print{body{padding:0;max-width:none;font-size:10pt}.filter{display:none}.page{content-visibility:visible}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit}@page{size:A4 landscape;margin:12mm}}
`;

/** Typed words must all occur in the row; counts what is left. */
const filterScript = `
(()=>{const form=document.querySelector('.filter'),words=document.getElementById('words'),norm=document.getElementById('norm'),count=document.getElementById('count');
const rows=[...document.querySelectorAll('.findings tbody tr')].map(row=>({row,text:null}));form.hidden=false;
const show=()=>{const wanted=words.value.toLocaleLowerCase().split(/\\s+/).filter(Boolean);let left=0;
for(const one of rows){one.text??=one.row.textContent.toLocaleLowerCase();const keep=(!norm.value||one.row.dataset.norm===norm.value)&&wanted.every(word=>one.text.includes(word));one.row.hidden=!keep;if(keep)left++}
for(const page of document.querySelectorAll('section.page')){if(page.querySelector('.findings'))page.hidden=!page.querySelector('tbody tr:not([hidden])')}
count.textContent=left};
let wait;words.addEventListener('input',()=>{clearTimeout(wait);wait=setTimeout(show,120)});norm.addEventListener('change',show);form.addEventListener('submit',event=>event.preventDefault());count.textContent=rows.length})();
`;
