/** The vocabulary as forms need it. */
import { factTypes } from '@kepil/law/facts/index.ts';
import type { FieldSpec } from '@kepil/law/facts/field.ts';
import type { FieldView, Vocabulary } from '../contract.ts';

export function vocabularyView(): Vocabulary {
  return {
    types: Object.values(factTypes).map(({ type, title, group, streams, recordedBy, fields }) => ({
      type, title, group, streams: [...streams], recordedBy: [...recordedBy], fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldView(field)])),
    })),
  };
}

function fieldView({ kind, label, hint, required, options, optionLabels, min, max, showIf }: FieldSpec): FieldView {
  return {
    kind, label, required: required ?? false,
    ...(hint ? { hint } : {}),
    ...(options ? { options: options.map((value) => ({ value, label: optionLabels?.[value] ?? { kk: value, ru: value, en: value } })) } : {}),
    ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }),
    ...(showIf ? { showIf: { field: showIf.field, in: [...showIf.in] } } : {}),
  };
}
