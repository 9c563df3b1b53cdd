/** What a notice says, in the three languages. Letters carry no name: post is no place for who is in custody. */
import type { Instant, Zone } from '@kepil/law/time/instant.ts';
import { civilOf, offsetAt } from '@kepil/law/time/zone.ts';
import type { Language } from '@kepil/platform/problem/problem.ts';
import type { I18n } from '../contract.ts';
import { normOf } from '../finding-view.ts';
import type { House } from '../house.ts';

export interface NoticeRecord { id: string; key: string; at: number; kind: string; episode: string; norm: string; due: number | null; payload: { place?: string | null; state?: string; from?: number }; received_at: number | null; email: 'none' | 'queued' | 'sent' | 'failed' }

export function noticeTitle(house: House, notice: NoticeRecord): I18n {
  const norm = normOf(house.ruleSet, notice.norm);
  if (notice.kind === 'expiry') return { kk: 'Ұстау мерзімі аяқталуға жақын', ru: 'Срок содержания истекает', en: 'The term of custody is about to end' };
  const title = norm?.title ?? { kk: notice.norm, ru: notice.norm, en: notice.norm };
  if (notice.kind === 'alarm') return { kk: 'Электрондық білезік дабылы', ru: 'Сигнал электронного браслета', en: 'Alarm of an electronic bracelet' };
  return { kk: `Бұзушылық: ${title.kk}`, ru: `Нарушение: ${title.ru}`, en: `Breach: ${title.en}` };
}

/** `22.11.2026 08:28 (UTC+5)`: as papers write it, with the offset that held there then. */
function momentText(instant: Instant, zone: Zone): string {
  const { year, month, day, hour, minute } = civilOf(instant, zone);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(day)}.${two(month)}.${year} ${two(hour)}:${two(minute)} (UTC+${offsetAt(instant, zone) / 60})`;
}

/** Where, by when, what to do. Times in the zone of the place. */
export function noticeText(house: House, notice: NoticeRecord): I18n {
  const place = notice.payload.place ? house.directory.place(notice.payload.place) : undefined;
  const zone = place?.zone ?? 'Asia/Almaty';
  const moment = notice.due ?? notice.payload.from ?? null;
  const time = moment === null ? '' : momentText(moment, zone);
  const remedy = normOf(house.ruleSet, notice.norm)?.remedy;
  const sentence = (where: string, when: string, what: string | undefined): string => [where, when, what].filter(Boolean).map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part}.`)).join(' ');
  const late = notice.kind !== 'expiry';
  return {
    kk: sentence(place?.name.kk ?? '', time && `${late ? 'Мерзімі' : 'Аяқталуы'}: ${time}`, remedy?.kk),
    ru: sentence(place?.name.ru ?? '', time && `${late ? 'Срок' : 'Истекает'}: ${time}`, remedy?.ru),
    en: sentence(place?.name.en ?? '', time && `${late ? 'Due' : 'Ends'}: ${time}`, remedy?.en),
  };
}

const letterWords: Readonly<Record<Language, { readonly open: string; readonly auto: string }>> = {
  kk: { open: 'Жазбаны жүйеде ашып, алғаныңызды растаңыз', auto: 'Хат автоматты түрде жіберілді; жеке деректер тек жүйеде көрсетіледі.' },
  ru: { open: 'Откройте запись в системе и подтвердите получение', auto: 'Письмо отправлено автоматически; персональные данные показываются только в системе.' },
  en: { open: 'Open the record in the system and confirm that you received this', auto: 'This letter was sent automatically; personal data are shown in the system only.' },
};

export function letterOf(house: House, notice: NoticeRecord, language: Language): { readonly subject: string; readonly text: string } {
  const address = house.config.publicUrl ?? `http://${house.config.host}:${house.config.port}`;
  const cite = normOf(house.ruleSet, notice.norm)?.cite;
  const article = cite ? house.ruleSet.acts.find(({ id }) => id === cite.act)?.short[language] : undefined;
  const title = noticeTitle(house, notice)[language];
  return {
    subject: `Kepil: ${title}`,
    text: [
      title, noticeText(house, notice)[language], cite && article ? `${article}, ${[cite.article, cite.part && `(${cite.part})`].filter(Boolean).join(' ')}` : '',
      '', `${letterWords[language].open}: ${address}/notices`, '', letterWords[language].auto,
    ].filter((line, i, all) => line !== '' || all[i - 1] !== '').join('\n'),
  };
}
