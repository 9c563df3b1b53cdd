/** One fact as a form: when it took place, then the fields of its type as the vocabulary gives them. */
import type { Zone } from '@kepil/law/time/instant.ts';
import type { Vocabulary } from '@kepil/modules/contract.ts';
import type { NamedFact } from '../../fields/field.tsx';
import { Field } from '../../fields/field.tsx';
import { MomentField } from '../../fields/moment-field.tsx';
import { useWords } from '../../i18n/words.ts';
import type { DraftFact } from './drafts.ts';
import classes from './fact-form.module.css';
import { shownFields } from './missing.ts';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const WIDE: ReadonlySet<string> = new Set(['long-text', 'documents', 'items', 'injuries', 'choices', 'fact']);

export interface FactFormProps {
  readonly fact: DraftFact;
  readonly type: Vocabulary['types'][number];
  readonly zone: Zone;
  readonly facts: readonly NamedFact[];
  readonly onChange: (fact: DraftFact) => void;
  /** What the server said, by field: `at`, `data.number`. */
  readonly problems: Readonly<Record<string, string>>;
  /** False where the moment is that of another fact of the same form. */
  readonly withMoment?: boolean;
  /** What the moment is, where it is not simply when it took place. */
  readonly moment?: string;
}

export function FactForm({ fact, type, zone, facts, onChange, problems, withMoment = true, moment }: FactFormProps) {
  const t = useWords({ kk, ru, en });
  const put = (name: string, value: unknown) => {
    const data: Record<string, unknown> = { ...fact.data, [name]: value };
    if (value === undefined) delete data[name];
    onChange({ ...fact, data });
  };
  return (
    <div className={classes['fields']}>
      {withMoment && <div data-field="at">
        <MomentField label={moment ?? t('at')} required zone={zone} value={fact.at} typed={fact.atTyped} onChange={(at, atTyped) => onChange({ ...fact, at, atTyped })} error={problems['at']} />
      </div>}
      {shownFields(type.fields, fact.data).map(([name, spec]) => (
        <div key={name} data-field={`data.${name}`} className={WIDE.has(spec.kind) ? classes['wide'] : undefined}>
          <Field name={name} spec={spec} zone={zone} value={fact.data[name]} onChange={(value) => put(name, value)} problem={problems[`data.${name}`] ?? nested(problems, name)} facts={facts} data={fact.data} />
        </div>
      ))}
    </div>
  );
}

/** A problem of a line within a list belongs to the list. */
const nested = (problems: Readonly<Record<string, string>>, name: string): string | undefined => Object.entries(problems).find(([path]) => path.startsWith(`data.${name}.`))?.[1];
