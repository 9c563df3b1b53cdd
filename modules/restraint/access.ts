/** Who may record what: the capacity by the vocabulary (`recordedBy`), the reach by the matrix. */
import type { Fact, StreamRef } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { grantsFor, may, type Position } from '@kepil/platform/access/may.ts';
import { territoriesAbove, type Directory } from '@kepil/platform/places/directory.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import { mayAmend } from '../correction.ts';

/** Types that the account's capacity may record at all, of those that concern a subject of this kind. */
export function recordableTypes(who: Principal, kind: 'episode' | 'place' | 'office'): string[] {
  if (grantsFor(who, 'fact.record').length === 0) return [];
  return Object.values(factTypes).filter((spec) => spec.recordedBy.includes(who.capacity) && spec.streams[0] === kind).map(({ type }) => type);
}

/** Throws `forbidden` where the vocabulary does not give the type to this capacity. An unknown type is for validation to name. */
export function requireCapacity(who: Principal, type: string): void {
  const spec = factTypes[type];
  if (!spec || spec.recordedBy.includes(who.capacity)) return;
  throw new Problem('forbidden', {
    detail: {
      kk: `«${spec.title.kk}» жазбасын сіздің лауазымыңыз енгізбейді: құзыретті адамға жүгініңіз.`,
      ru: `Запись «${spec.title.ru}» вносит не ваша должность: обратитесь к компетентному лицу.`,
      en: `The record “${spec.title.en}” is not made in your capacity: turn to the official who is competent.`,
    },
  });
}

/** By which row of the matrix the account records here. Who has no records of persons may still have those of a place (public control). */
export function recordingAction(who: Principal, { kind }: StreamRef): 'fact.record' | 'place.record' {
  return kind === 'place' && grantsFor(who, 'fact.record').length === 0 ? 'place.record' : 'fact.record';
}

/**
 * Such an account records public control and nothing else: what speaks of a person stands on the person's record, and an inspection, though
 * the vocabulary knows its capacity, would meet the duties of those who supervise. Throws `forbidden`.
 */
export function requireOfPlace(who: Principal, { type, place }: { readonly type: string; readonly place: string | null }, subject: StreamRef): void {
  const spec = factTypes[type];
  if (recordingAction(who, subject) !== 'place.record' || (place === subject.id && (!spec || (type.startsWith('monitoring.') && spec.streams[0] === 'place')))) return;
  throw new Problem('forbidden', {
    detail: {
      kk: 'Сіз осы мекемеге барулар мен комиссия мәлімдемелерін ғана жазасыз: өзгесін мекеме әкімшілігі немесе прокурор енгізеді.',
      ru: 'Вы записываете посещения этого учреждения и заявления комиссии: остальное вносит администрация или прокурор.',
      en: 'You record visits to this place and statements of the commission: the rest is recorded by the administration or the prosecutor.',
    },
  });
}

/** Whether the account may be told that a record of this type was made of the subject meanwhile. */
export const hearsOf = (who: Principal, subject: StreamRef, type: string): boolean => recordingAction(who, subject) !== 'place.record' || type.startsWith('monitoring.');

/** Throws `forbidden` where he sees the subject but may not record, `not-found` where he may not even know of it. */
export function requireReach(who: Principal, action: 'fact.record' | 'place.record' | 'episode.create', where: Position): void {
  if (may(who, action, where)) return;
  throw new Problem(action === 'episode.create' || may(who, 'episode.read', where) ? 'forbidden' : 'not-found');
}

/** Who serves in one place records what happens there; what happens elsewhere is recorded by those who are there. */
export function requireOwnPlace(who: Principal, place: string | null): void {
  const grants = grantsFor(who, 'fact.record');
  if (grants.length === 0 || !grants.every(({ reach }) => reach === 'own-place') || place === who.place) return;
  throw new Problem('forbidden', {
    detail: {
      kk: 'Бұл оқиға басқа орынға қатысты: оны сол орынның қызметкері жазады.',
      ru: 'Это событие относится к другому месту: его записывает сотрудник того места.',
      en: 'This event belongs to another place: an officer of that place records it.',
    },
  });
}

/** An office's own work is recorded by its officials, or by those of an office of a territory above it. Throws `forbidden`. */
export function requireOwnOffice(who: Principal, office: string, directory: Directory): void {
  const territory = directory.office(office)?.territory;
  if (who.office === office || (territory !== undefined && territory !== who.territory && territoriesAbove(territory).includes(who.territory))) return;
  throw new Problem('forbidden', {
    detail: {
      kk: 'Бұл басқа прокуратураның жұмысы: оны сол прокуратура немесе жоғары тұрған прокуратура жазады.',
      ru: 'Это работа другой прокуратуры: её записывает она сама или вышестоящая прокуратура.',
      en: "This is the work of another prosecutor's office: that office or its superior records it.",
    },
  });
}

export function requireCorrection(who: Principal, target: Fact, where: Position): void {
  if (mayAmend(who, target, where)) return;
  throw new Problem('forbidden', {
    detail: {
      kk: 'Бөтен органның жазбасын түзетуге болмайды: түзетуді жазбаны енгізген орган жасайды.',
      ru: 'Запись другого органа исправить нельзя: её исправляет орган, который её внёс.',
      en: 'A record of another office cannot be corrected: the office that made it corrects it.',
    },
  });
}
