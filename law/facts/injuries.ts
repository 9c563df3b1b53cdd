/**
 * Injuries as an examination finds them: where on the body, of which kind, how large. Structured, so that two examinations can be
 * compared: what is new between admission and return is what a prosecutor looks for (Law on special institutions arts. 4, 23).
 */
import type { I18n } from '../engine/norm.ts';
import { words } from './words.ts';

export const bodyAspects = ['front', 'back'] as const;
export type BodyAspect = (typeof bodyAspects)[number];
/** Left and right are those of the person examined, not of who looks at the chart. */
export const bodySides = ['left', 'right', 'middle'] as const;
export type BodySide = (typeof bodySides)[number];

interface Region {
  readonly label: I18n;
  /** From where it is seen. */
  readonly aspects: readonly BodyAspect[];
  /** One of a pair, or on the line that halves the body. */
  readonly paired: boolean;
}

const both = ['front', 'back'] as const;

/** From head to foot. */
export const bodyRegions = {
  face: { label: words('бет', 'лицо', 'face'), aspects: ['front'], paired: false },
  scalp: { label: words('бастың шаш басқан бөлігі', 'волосистая часть головы', 'scalp'), aspects: both, paired: false },
  neck: { label: words('мойын', 'шея', 'neck'), aspects: both, paired: false },
  chest: { label: words('кеуде', 'грудь', 'chest'), aspects: ['front'], paired: false },
  abdomen: { label: words('іш', 'живот', 'abdomen'), aspects: ['front'], paired: false },
  groin: { label: words('шап аймағы', 'паховая область', 'groin'), aspects: ['front'], paired: false },
  'upper-back': { label: words('арқа', 'спина', 'upper back'), aspects: ['back'], paired: false },
  'lower-back': { label: words('бел', 'поясница', 'lower back'), aspects: ['back'], paired: false },
  buttock: { label: words('бөксе', 'ягодица', 'buttock'), aspects: ['back'], paired: true },
  shoulder: { label: words('иық буыны', 'плечевой сустав', 'shoulder'), aspects: both, paired: true },
  'upper-arm': { label: words('иық (шынтаққа дейін)', 'плечо (до локтя)', 'upper arm'), aspects: both, paired: true },
  elbow: { label: words('шынтақ', 'локоть', 'elbow'), aspects: both, paired: true },
  forearm: { label: words('білек', 'предплечье', 'forearm'), aspects: both, paired: true },
  hand: { label: words('қолдың басы', 'кисть', 'hand'), aspects: both, paired: true },
  thigh: { label: words('сан', 'бедро', 'thigh'), aspects: both, paired: true },
  knee: { label: words('тізе', 'колено', 'knee'), aspects: both, paired: true },
  'lower-leg': { label: words('балтыр', 'голень', 'lower leg'), aspects: both, paired: true },
  foot: { label: words('аяқтың басы', 'стопа', 'foot'), aspects: both, paired: true },
} as const satisfies Record<string, Region>;
export type BodyRegion = keyof typeof bodyRegions;
export const bodyRegionIds = Object.keys(bodyRegions) as [BodyRegion, ...BodyRegion[]];

export const injuryKindLabels = {
  abrasion: words('сыдырылған жер', 'ссадина', 'abrasion'),
  bruise: words('қанталау', 'кровоподтёк', 'bruise'),
  wound: words('жара', 'рана', 'wound'),
  fracture: words('сынық', 'перелом', 'fracture'),
  burn: words('күйік', 'ожог', 'burn'),
  other: words('өзге зақым', 'иное повреждение', 'other injury'),
} as const satisfies Record<string, I18n>;
export type InjuryKind = keyof typeof injuryKindLabels;
export const injuryKinds = Object.keys(injuryKindLabels) as [InjuryKind, ...InjuryKind[]];

export const aspectLabels = { front: words('алдыңғы жағынан', 'спереди', 'front'), back: words('артқы жағынан', 'сзади', 'back') } as const satisfies Record<BodyAspect, I18n>;
export const sideLabels = { left: words('сол жақ', 'левая сторона', 'left'), right: words('оң жақ', 'правая сторона', 'right'), middle: words('ортасы', 'посередине', 'middle') } as const satisfies Record<BodySide, I18n>;

/** `spot`: the point on the chart, in the units of its drawing (200 by 440 for each aspect); without it the region alone is known. */
export interface Injury {
  readonly region: BodyRegion;
  readonly aspect: BodyAspect;
  readonly side: BodySide;
  readonly kind: InjuryKind;
  readonly lengthMm?: number | undefined;
  readonly widthMm?: number | undefined;
  readonly description?: string | undefined;
  /** Number of the photograph that shows it. */
  readonly photo?: string | undefined;
  readonly spot?: readonly [number, number] | undefined;
}

/** As many as an examination can name. */
export const MOST_INJURIES = 60;

/** Whether the body has such a place: a face from behind and the middle of a hand it has not. */
export function isOnBody(region: BodyRegion, aspect: BodyAspect, side: BodySide): boolean {
  const { aspects, paired }: Region = bodyRegions[region];
  return aspects.includes(aspect) && !(paired && side === 'middle');
}

/** Left, right and, off the paired parts, the middle. */
export const sidesOf = (region: BodyRegion): readonly BodySide[] => (bodyRegions[region].paired ? ['left', 'right'] : bodySides);

/** `Предплечье, левая сторона, спереди: кровоподтёк 30×20 мм` in the language. */
export function injuryWords({ region, aspect, side, kind, lengthMm, widthMm }: Injury, language: keyof I18n): string {
  const size = [lengthMm, widthMm].filter((one) => one !== undefined).join('×');
  const unit = language === 'en' ? 'mm' : 'мм';
  return `${bodyRegions[region].label[language]}, ${sideLabels[side][language]}, ${aspectLabels[aspect][language]}: ${injuryKindLabels[kind][language]}${size === '' ? '' : ` ${size} ${unit}`}`;
}

export interface InjuryChange {
  /** Found now and not then. */
  readonly fresh: readonly Injury[];
  readonly still: readonly Injury[];
  /** Found then and not now. */
  readonly gone: readonly Injury[];
}

/**
 * What one examination found that an earlier one had not. An injury is the same where region, aspect, side and kind are; two bruises where
 * one was are one new. Sizes change while an injury heals and tell nothing here.
 */
export function injuryChange(before: readonly Injury[], after: readonly Injury[]): InjuryChange {
  const place = ({ region, aspect, side, kind }: Injury): string => `${region}/${aspect}/${side}/${kind}`;
  const unmatched = [...before];
  const fresh: Injury[] = [];
  const still: Injury[] = [];
  for (const injury of after) {
    const at = unmatched.findIndex((old) => place(old) === place(injury));
    if (at === -1) fresh.push(injury);
    else {
      still.push(injury);
      unmatched.splice(at, 1);
    }
  }
  return { fresh, still, gone: unmatched };
}

/** The injuries of a field as recorded; null where it holds something else (covered for this reader, or nothing on record). */
export function injuriesOf(value: unknown): readonly Injury[] | null {
  return Array.isArray(value) && value.every(isInjury) ? value : null;
}

function isInjury(value: unknown): value is Injury {
  if (typeof value !== 'object' || value === null || !('region' in value && 'aspect' in value && 'side' in value && 'kind' in value)) return false;
  const { region, aspect, side, kind } = value;
  return bodyRegionIds.some((one) => one === region && bodyAspects.some((seen) => seen === aspect && bodySides.some((half) => half === side && isOnBody(one, seen, half)))) && injuryKinds.some((one) => one === kind);
}
