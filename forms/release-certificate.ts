/** Certificate handed to the person at release: Law 353-I art. 48(5), CPC 133(4). */
import { notApplicable } from './form.ts';
import type { Form } from './form.ts';
import { measureAt, measurePlace, sanctionedBy } from './measure-blanks.ts';
import { actualAt, birthDate, body, deliveredAt, detainedBy, detentionPlace, fullName, grounds, iin, moment, official, placeOfCustody, yesNo } from './person-blanks.ts';
import { flag, text } from './recorded.ts';
import { inWords, releaseGrounds, travels } from './words.ts';

export const releaseCertificate: Form = {
  kind: 'release-certificate',
  title: { kk: 'Күзеттен босатылғаны туралы анықтама', ru: 'Справка об освобождении из-под стражи', en: 'Certificate of release' },
  basis: ['Law 353-I 48(5)', 'CPC 133(4)'],
  signedBy: ['head-of-place', 'deputy-head-of-place'],
  signatories: ['held-person'],
  blanks: {
    body, fullName, birthDate, iin, placeOfCustody, detainedBy, actualAt, detentionPlace, grounds, deliveredAt, sanctionedBy, measureAt, measurePlace,
    number: { label: { kk: 'анықтаманың нөмірі', ru: 'номер справки', en: 'number of the certificate' }, from: 'journal', write: ({ number: given, recorded }) => given ?? text(recorded.last('release.certificate-issued'), 'number') },
    issuedAt: { label: { kk: 'анықтама берілген уақыт', ru: 'время выдачи справки', en: 'time of issue' }, from: 'office', write: (sheet) => moment(sheet, sheet.recorded.last('release.certificate-issued')?.at ?? sheet.now) },
    releaseGround: {
      label: { kk: 'босату негізі', ru: 'основание освобождения', en: 'ground of release' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const ordered = recorded.last('release.ordered');
        const ground = inWords(releaseGrounds, text(recorded.last('release.executed'), 'ground') ?? text(ordered, 'ground'), lang);
        const number = text(ordered, 'number');
        return ground === null ? null : number === null ? ground : `${ground}, № ${number}`;
      },
    },
    releaseAt: { label: { kk: 'босатылған уақыт', ru: 'время освобождения', en: 'time of release' }, from: 'journal', write: (sheet) => moment(sheet, sheet.recorded.last('release.executed')?.at ?? null) },
    propertyReturned: {
      label: { kk: 'құжаттардың, заттар мен ақшаның қайтарылғаны', ru: 'выдача документов, вещей и денег', en: 'return of documents, belongings and money' },
      from: 'journal',
      write: (sheet) => yesNo(sheet, sheet.recorded.last('property.returned') ? true : null),
    },
    /** Travel, food and clothing only in case of need: without an assessment on record the line stays open. */
    provision: {
      label: { kk: 'жол жүрумен, тамақпен, киіммен қамтамасыз ету', ru: 'обеспечение проездом, питанием, одеждой', en: 'travel, food and clothing' },
      from: 'journal',
      write: ({ recorded, lang }) => {
        const assessed = recorded.last('release.provision-assessed');
        if (!assessed) return null;
        if (flag(assessed, 'needed') === false) return notApplicable;
        const words = { food: { kk: 'тамақ', ru: 'питание' }, clothing: { kk: 'маусымдық киім', ru: 'одежда по сезону' }, dryRations: { kk: 'құрғақ азық', ru: 'сухой паек' } } as const;
        const given = (['food', 'clothing', 'dryRations'] as const).filter((field) => flag(assessed, field)).map((field) => words[field][lang]);
        return [inWords(travels, text(assessed, 'travel'), lang), ...given].filter((part) => part !== null).join(', ') || null;
      },
    },
    head: official('head', { kk: 'ұстау орны әкімшілігінің басшысы', ru: 'руководитель администрации места содержания под стражей', en: 'head of the place of custody' }),
  },
};
