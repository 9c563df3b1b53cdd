/** What a form of the next step is filled with before anybody types: by data of the kind (`Known`), never by hand. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import type { FieldSpec } from '@kepil/law/facts/field.ts';
import type { Principal } from '@kepil/platform/access/may.ts';
import { territoriesAbove } from '@kepil/platform/places/directory.ts';
import type { Known, MatterKind, MatterStep } from './matter.ts';

type Value = string | number | boolean;
export type Level = 'district' | 'oblast' | 'general';

/** The level of an office by its territory: the republic, a region, what lies below. */
export const levelOf = (territory: string): Level => (['general', 'oblast'] as const)[territoriesAbove(territory).length - 1] ?? 'district';
const above: Readonly<Record<Level, Level>> = { district: 'oblast', oblast: 'general', general: 'general' };
/** Whom a level tells of an emergency (points 38, 23, 16). */
const told: Readonly<Record<Level, string>> = { district: 'regional-assistant', oblast: 'zonal-officer', general: 'department-head' };

export interface Matter { readonly kind: MatterKind; readonly opening: Fact; readonly followed: readonly Fact[] }

/** The tie to the matter first, then what the kind knows of the step; only fields that the fact type has, and choices that it offers. */
export function prefillOf(who: Principal, { kind, opening, followed }: Matter, step: MatterStep, fields: Readonly<Record<string, FieldSpec>>): Record<string, Value> {
  const key = kind.opens[opening.type]?.key;
  const data: Record<string, Value> = {};
  const give = (name: string, value: unknown): void => {
    if (name in fields && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && value !== '') data[name] = value;
  };
  for (const name of step.tie) give(name, fields[name]?.kind === 'fact' ? opening.id : key ? opening.data[key] : undefined);
  for (const [name, known] of Object.entries(step.prefill ?? {})) give(name, valueOf(who, opening, followed, known));
  return data;
}

function valueOf(who: Principal, opening: Fact, followed: readonly Fact[], known: Known): unknown {
  if ('is' in known) return known.is;
  if ('last' in known) return followed.findLast(({ type }) => type === known.last)?.id;
  if ('opening' in known) return known.opening === '$at' ? opening.at : opening.data[known.opening];
  const level = levelOf(who.territory);
  switch (known.own) {
    case 'level': return level;
    case 'next-level': return above[level];
    case 'told': return told[level];
    case 'name': return who.name;
  }
}
