/** Certificate of the medical examination with the body chart: Law 353-I art. 15(1)(13), 23(3), 46-1(5). */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { aspectLabels, bodyRegions, injuriesOf, injuryKindLabels, injuryWords, sideLabels } from '@kepil/law/facts/injuries.ts';
import { bodyChartSvg } from './body-chart.ts';
import { notApplicable } from './form.ts';
import type { Form, Sheet, Written } from './form.ts';
import { birthDate, body, fullName, iin, placeOfCustody } from './person-blanks.ts';
import { answer, choice, latest, maybeSaid, momentOf, said, written } from './place-blanks.ts';
import { flag } from './recorded.ts';

const examined = latest('medical.examined');

/** Nothing to chart where none were found; the words themselves where this reader may not see them. */
function ofInjuries(sheet: Sheet, write: (injuries: NonNullable<ReturnType<typeof injuriesOf>>) => Written): Written {
  const fact = examined(sheet);
  if (!fact || flag(fact, 'injuries') === null) return null;
  if (flag(fact, 'injuries') === false) return notApplicable;
  const value = fact.data['injuryChart'];
  const injuries = injuriesOf(value);
  if (injuries) return write(injuries);
  return typeof value === 'string' ? value : null;
}

const label: Readonly<Record<'chart' | 'injuryList', I18n>> = {
  chart: { kk: 'дене сызбасы', ru: 'схема тела', en: 'body chart' },
  injuryList: { kk: 'жарақаттар тізімі', ru: 'перечень повреждений', en: 'list of injuries' },
};

export const medicalCertificate: Form = {
  kind: 'medical-certificate',
  title: { kk: 'Медициналық қарап-тексеру туралы анықтама', ru: 'Справка о медицинском осмотре', en: 'Certificate of medical examination' },
  basis: ['Law 353-I 15(1)(13)', 'Law 353-I 23(3)', 'Law 353-I 46-1(5)', 'Law 353-I 46-6(2)'],
  standsOn: { types: ['medical.examined'], told: 'occasion' },
  signedBy: ['medical-officer'], acquainted: ['head-of-place', 'deputy-head-of-place'], signatories: ['held-person', 'interpreter'],
  blanks: {
    body, number: { label: { kk: 'анықтаманың нөмірі', ru: 'номер справки', en: 'number of the certificate' }, from: 'office', write: ({ number }) => number ?? null },
    examinedAt: momentOf(examined, 'қарап-тексеру уақыты', 'время осмотра', 'time of the examination'), fullName, birthDate, iin, placeOfCustody,
    occasion: choice(examined, 'occasion', 'себебі', 'повод', 'occasion'),
    complaints: maybeSaid(examined, 'complaints', 'шағымдары', 'жалобы', 'complaints'),
    injuries: answer(examined, 'injuries', 'дене жарақаттары бар', 'имеются телесные повреждения', 'injuries are present'),
    chart: written(label.chart, (sheet) => ofInjuries(sheet, (injuries) => ({
      svg: bodyChartSvg(injuries, { front: aspectLabels.front[sheet.lang], back: aspectLabels.back[sheet.lang] }),
      shows: [label.chart[sheet.lang], ...injuries.map((injury, i) => `${i + 1}. ${injuryWords(injury, sheet.lang)}`)].join('; '),
    }))),
    injuryList: written(label.injuryList, (sheet) => ofInjuries(sheet, (injuries) => ({
      lines: injuries.map(({ region, side, aspect, kind, lengthMm, widthMm, description, photo }) => [
        `${bodyRegions[region].label[sheet.lang]}, ${sideLabels[side][sheet.lang]}, ${aspectLabels[aspect][sheet.lang]}`,
        injuryKindLabels[kind][sheet.lang], [lengthMm, widthMm].filter((one) => one !== undefined).join('×') || '—', description ?? '—', photo ?? '—',
      ]),
    }))),
    injuryCause: written({ kk: 'жарақаттың шығуы (адамның айтуынша)', ru: 'происхождение повреждений (со слов лица)', en: 'how the injuries came about (as the person says)' }, (sheet) => {
      const fact = examined(sheet);
      return fact && flag(fact, 'injuries') === false ? notApplicable : (typeof fact?.data['injuryCause'] === 'string' ? fact.data['injuryCause'] : null);
    }),
    conclusion: said(examined, 'conclusion', 'қорытынды', 'заключение', 'conclusion'),
    examinedBy: said(examined, 'by', 'кім қарады', 'кем проведён осмотр', 'examined by'),
  },
};
