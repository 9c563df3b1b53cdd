/** An invented episode for trying the forms: nobody's data. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { FormInput } from './form.ts';

const at = (local: string): number => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').epochMilliseconds;

/** Detained 10 March, custody for two months sanctioned 11 March, released by the head on 10 May 2026. */
export const sampleFacts: readonly Fact[] = [
  fact('f1', 'person.described', '2026-03-10T10:05', { surname: 'Әліқұлов', name: 'Өмірғазы', patronymic: 'Һәкімұлы', birthDate: '1987-02-03', sex: 'male', citizenship: 'citizen', iin: '870203300012', residence: 'Қызылорда қ., Ұлы Жібек жолы к-сі, 7' }),
  fact('f2', 'detention.actual', '2026-03-10T10:05', { basis: 'suspicion', where: 'Алматы қ., Төле би көшесі, 12', detainedBy: 'аға лейтенант Іңкәрбек Ғ.', grounds: 'caught-in-act' }),
  fact('f3', 'detention.delivered', '2026-03-10T10:40', { to: 'ovd-1' }),
  fact('f4', 'detention.protocol', '2026-03-10T12:20', { number: '17', authorRole: 'investigator', rightsExplained: true, searchResult: 'телефон, бумажник', health: 'жалоб нет', drawnUpWhere: 'Алматы қ., Алмалы АПБ', termHours: 48, medicalConclusion: true, motives: 'пресечь преступную деятельность', articles: '188 ч. 2' }),
  fact('f5', 'detention.rights-explained', '2026-03-10T12:25', { language: 'қазақ тілі', inWriting: true }),
  fact('f6', 'custody.admitted', '2026-03-10T13:30', { place: 'ivs-1', placeKind: 'ivs', reason: 'first-placement', basis: [] }),
  fact('f7', 'custody.sanctioned', '2026-03-11T16:00', { court: 'Алматы қ. мамандандырылған тергеу соты', judge: 'Үсенова А.', number: '2-311', ground: 'sanction', termMonths: 2 }),
];

export const sampleRelease: readonly Fact[] = [
  fact('f8', 'release.ordered', '2026-05-10T00:00', { ground: 'head-expiry', number: '41', byRole: 'head-of-place' }),
  fact('f9', 'release.executed', '2026-05-10T00:10', { ground: 'head-expiry', byRole: 'head-of-place' }),
  fact('f10', 'property.returned', '2026-05-10T00:20', { signed: true }),
  fact('f11', 'release.provision-assessed', '2026-05-10T00:20', { needed: true, travel: 'rail', food: true, clothing: true }),
  fact('f12', 'release.certificate-issued', '2026-05-10T00:30', { number: '55' }),
];

export const sampleInspection: readonly Fact[] = [
  { ...fact('p1', 'place.described', '2026-01-01T00:00', { name: 'ИВС № 1', kind: 'ivs' }), place: 'ivs-1' },
  {
    ...fact('p2', 'place.inspected', '2026-05-08T09:30', {
      kind: 'monthly', number: '7', order: '№ 12 от 7 мая 2026 года', participants: 'дәрігер Әбенова Ұ.', findings: 'В камере № 3 на человека приходится менее 2,5 м².', shortcomings: 'Журнал прогулок ведётся не полностью.',
      causes: 'Нехватка помещений.', proposals: 'Внести представление.', remedies: 'Перевести двоих в камеру № 5.',
    }), place: 'ivs-1',
  },
];

export const sampleInput = {
  facts: sampleFacts,
  lang: 'kk',
  zone: 'Asia/Almaty',
  now: at('2026-05-08T20:15'),
  expiry: at('2026-05-10T00:00'),
  body: { kk: 'Алматы қаласының № 1 уақытша ұстау изоляторы', ru: 'Изолятор временного содержания № 1 города Алматы' },
  places: { 'ivs-1': { kk: 'Алматы қаласының № 1 уақытша ұстау изоляторы', ru: 'ИВС № 1 города Алматы' }, 'ovd-1': { kk: 'Алмалы аудандық полиция басқармасы', ru: 'Алмалинское районное управление полиции' } },
  officials: {
    head: { name: 'Жүсіпов Ы. Қ.', post: { kk: 'басшы', ru: 'начальник' } },
    officer: { name: 'Ғабитова Һ. Ң.', post: { kk: 'тергеуші', ru: 'следователь' } },
    caseHolder: { name: 'Ғабитова Һ. Ң.', post: { kk: 'тергеуші', ru: 'следователь' } },
    prosecutor: { name: 'Өтегенов Ұ. І.', post: { kk: 'прокурор', ru: 'прокурор' }, body: { kk: 'Алмалы ауданының прокуратурасы', ru: 'Прокуратура Алмалинского района' } },
    inspector: { name: 'Өтегенов Ұ. І.', post: { kk: 'прокурор', ru: 'прокурор' } },
    defender: { name: 'Ізбасаров Ә.', body: { kk: 'Алматы қалалық адвокаттар алқасы', ru: 'Алматинская городская коллегия адвокатов' } },
  },
  fictional: true,
} satisfies FormInput;

function fact(id: string, type: string, local: string, data: Record<string, unknown>): Fact {
  return {
    id, type, at: at(local), recordedAt: at(local), zone: 'Asia/Almaty', streams: [{ kind: 'episode', id: 'e1' }], place: null,
    actor: { id: 'sample', capacity: 'duty-officer', office: null }, data,
  };
}
