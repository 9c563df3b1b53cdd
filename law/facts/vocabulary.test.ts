import { describe, expect, it } from 'vitest';
import type { I18n, Guard, On } from '../engine/norm.ts';
import { capacities, placeKinds } from './fact.ts';
import { fieldSchema, type FieldSpec } from './field.ts';
import {
  addresseeLabels, capacityLabels, categoryLabels, documentKindLabels, factSpecs, factTypes, gravityLabels, groundLabels, measureLabels, paperKindLabels, placeKindLabels,
  prosecutorLevelLabels, signatoryLabels, stageLabels, stateLabels, states, stayPurposeLabels, topicLabels,
} from './index.ts';
import { schemaOf } from './validate.ts';

const specs = Object.values(factTypes);
const fields = specs.flatMap((spec) => Object.entries(spec.fields).map(([name, field]) => ({ where: `${spec.type}.${name}`, field })));

/** Words that are written the same in Kazakh and in Russian. */
const equalWords: ReadonlySet<string> = new Set(['гауптвахта', 'карцер', 'Судья', 'Камера', 'автомобиль', 'Ведомство']);

const labels: { where: string; label: I18n }[] = [
  ...specs.map(({ type, title }) => ({ where: type, label: title })),
  ...fields.flatMap(({ where, field }) => [
    { where, label: field.label },
    ...(field.hint ? [{ where: `${where} hint`, label: field.hint }] : []),
    ...Object.entries(field.optionLabels ?? {}).map(([option, label]) => ({ where: `${where}=${option}`, label })),
  ]),
  ...Object.entries({
    addresseeLabels, capacityLabels, categoryLabels, documentKindLabels, gravityLabels, groundLabels, measureLabels, paperKindLabels, placeKindLabels,
    prosecutorLevelLabels, signatoryLabels, stageLabels, stateLabels, stayPurposeLabels, topicLabels,
  }).flatMap(([list, all]) => Object.entries(all as Record<string, I18n>).map(([code, label]) => ({ where: `${list}.${code}`, label }))),
];

describe('words', () => {
  it('are there in Kazakh, Russian and English for every type, field, option and code', () => {
    expect(labels.filter(({ label }) => !label.kk.trim() || !label.ru.trim() || !label.en.trim()).map(({ where }) => where)).toEqual([]);
  });
  it('in Kazakh are not a copy of the Russian ones, save for words that both languages share', () => {
    expect(labels.filter(({ label }) => label.kk === label.ru && !equalWords.has(label.kk)).map(({ where, label }) => `${where}: ${label.kk}`)).toEqual([]);
  });
  it('are in the right alphabet: English without Cyrillic, Russian without Kazakh letters', () => {
    expect(labels.filter(({ label }) => /[а-яё]/iu.test(label.en) || /[әғқңөұүһі]/iu.test(label.ru)).map(({ where }) => where)).toEqual([]);
  });
  it('are given for each option of each choice, and for no other', () => {
    const wrong = fields.filter(({ field }) => field.kind === 'choice' && String(field.options) !== String(Object.keys(field.optionLabels ?? {})));
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('has the types that the contract names, each once', () => {
    const types = `person.described detention.actual detention.delivered detention.protocol detention.rights-explained interrogation.held
      suspect.recognised qualification.ruled qualification.announced custody.admitted custody.departed custody.cell-assigned search.personal
      fingerprints.taken photograph.taken sanitary.treated property.listed medical.examined medical.institution-entered medical.institution-left
      notice.sent notice.received petition.filed petition.received petition.decided custody.sanctioned custody.refused custody.extended custody.ivs-ruled
      measure.applied measure.cancelled measure.replaced bail.paid investigation.finished case.sent-to-court case.returned complaint.lodged
      complaint.forwarded complaint.received complaint.decided administrative.arrest-ruled administrative.protocol sobering.certified
      receiver.order-issued receiver.order-sent-to-court receiver.sanctioned receiver.refused receiver.order-announced receiver.interviewed
      identity.check-opened identity.established involvement.established minority.established child.referred release.ordered release.executed
      release.certificate-issued property.returned release.provision-assessed episode.ended place.described place.inspected restriction.imposed`.split(/\s+/);
    expect(types.filter((type) => !factTypes[type])).toEqual([]);
    expect(factSpecs.length).toBe(Object.keys(factTypes).length);
  });
  it('is recorded by capacities that exist, at least one for each type', () => {
    const known: ReadonlySet<string> = new Set(capacities);
    expect(specs.filter(({ recordedBy }) => recordedBy.length === 0 || recordedBy.some((capacity) => !known.has(capacity))).map(({ type }) => type)).toEqual([]);
  });
  it('sets attributes only from fields that the type has', () => {
    expect(specs.filter(({ sets, fields: own }) => Object.values(sets ?? {}).some((name) => !(name in own))).map(({ type }) => type)).toEqual([]);
  });
  it('shows a field only where another field of the type has a value that it can have', () => {
    const wrong = specs.flatMap((spec) => Object.entries(spec.fields).filter(([, { showIf, required }]) => {
      if (!showIf) return false;
      const other = spec.fields[showIf.field];
      const possible = (value: string | boolean): boolean => other?.kind === 'boolean' ? typeof value === 'boolean' : other?.options?.includes(String(value)) ?? false;
      return required === true || !showIf.in.every(possible);
    }).map(([name]) => `${spec.type}.${name}`));
    expect(wrong).toEqual([]);
  });
  it('labels every capacity and kind of place', () => {
    expect(Object.keys(capacityLabels).sort()).toEqual([...capacities].sort());
    expect(Object.keys(placeKindLabels).sort()).toEqual([...placeKinds].sort());
  });
});

describe('states', () => {
  const conditions = (guard: Guard | undefined): readonly Guard[] => !guard ? [] : 'all' in guard ? guard.all.flatMap(conditions) : 'not' in guard ? conditions(guard.not) : [guard];
  it('are entered and left by facts of the vocabulary, on values that their fields can have', () => {
    const wrong = states.flatMap(({ id, enter, leave }) => [...enter, ...leave].flatMap(({ fact, where }: On) => {
      const types = typeof fact === 'string' ? [fact] : fact;
      const unknown = types.filter((type) => !factTypes[type]);
      const values = conditions(where).flatMap((guard) => 'value' in guard && ('is' in guard || 'in' in guard)
        ? ('is' in guard ? [guard.is] : guard.in).filter((value) => !types.every((type) => factTypes[type]?.fields[guard.value.slice('fact.'.length)]?.options?.includes(String(value)))) : []);
      return [...unknown, ...values].map((what) => `${id}: ${String(what)}`);
    }));
    expect(wrong).toEqual([]);
  });
  it('have words and are each once', () => {
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
    expect(states.map(({ id }) => id).sort()).toEqual(Object.keys(stateLabels).sort());
  });
});

describe('schemas', () => {
  const example = (field: FieldSpec): unknown => ({
    text: 'Қазақша мәтін', 'long-text': 'ұзақ мәтін', instant: 1_780_000_000_000, date: '2008-02-29', integer: field.min ?? 0, boolean: true, choice: field.options?.[0],
    choices: field.options?.slice(0, 1), place: 'ivs-1', iin: '000101500002', country: 'KZ', fact: 'f1',
    cells: [{ cell: 'А101', registered: 4, present: 2, absent: [{ episode: 'e1', name: 'Әлиев Н.', reason: 'court' }], missing: [{ episode: 'e2', name: 'Омаров Е.' }], beyond: 1 }],
    answers: [{ item: 'P45.6a', value: 'no', note: 'суық', measured: [{ what: 'temperature', value: 15.5, where: '12' }], persons: [{ episode: 'e1', value: 'no' }] }],
    received: [{ name: 'Әлиев Н.', category: 'detained', subject: 'шағым', decision: 'тексеріледі' }],
    findings: ['episode:e1#special-institutions.20.at-once|f1|', 'place:ivs-1#item|0199a0b0-0000-7000-8000-000000000001|P45.1a'],
    zones: [{ id: 'үй', rule: 'stay', area: { centre: [43.24, 76.9], radius: 150 }, hours: [{ days: [1, 2], from: '22:00', to: '06:00' }] }],
    documents: [{ kind: 'detention-protocol', present: true }], items: [{ name: 'сағат', quantity: 1, class: 'valuable', placed: 'store' }],
    money: 1_234_567, injuries: [{ region: 'forearm', aspect: 'back', side: 'left', kind: 'bruise', lengthMm: 30, widthMm: 20, description: 'көгілдір', photo: '7', spot: [40, 180] }],
  } as const)[field.kind];

  it.each(specs.map((spec) => [spec.type, spec] as const))('%s: a full and a least record come back as they went in', (type, spec) => {
    const full = Object.fromEntries(Object.entries(spec.fields).map(([name, field]) => [name, example(field)]));
    const least = Object.fromEntries(Object.entries(full).filter(([name]) => spec.fields[name]?.required));
    expect(schemaOf(type)?.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(schemaOf(type)?.parse(least)).toEqual(least);
    for (const name of Object.keys(least)) expect(schemaOf(type)?.safeParse({ ...least, [name]: undefined }).success).toBe(false);
    expect(schemaOf(type)?.safeParse({ ...least, typingError: 1 }).success).toBe(false);
  });
  it('take each option of each choice', () => {
    for (const { field } of fields) for (const option of field.options ?? []) expect(fieldSchema(field).safeParse(field.kind === 'choices' ? [option] : option).success).toBe(true);
  });
});

