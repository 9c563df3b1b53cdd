/** Requests against zod schemas; what does not fit becomes one problem that names every field at fault. */
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { fieldProblems } from '../problem/issues.ts';
import { Problem, type FieldProblem } from '../problem/problem.ts';

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => (input: unknown) => {
  const unreadable = badSigns(input);
  if (unreadable) return { error: new Problem('invalid', { fields: [unreadable] }) };
  // A request without a body reaches the schema as undefined; the fields then say what is missing.
  const parsed = schema.safeParse(httpPart === 'body' && (input === undefined || input === null) ? {} : input);
  return parsed.success ? { value: parsed.data } : { error: new Problem('invalid', { fields: fieldProblems(parsed.error.issues) }) };
};

/**
 * Signs that no text of a person has and that PostgreSQL (NUL), JSON (half of a surrogate pair), a spreadsheet or a printed paper
 * (control signs) cannot hold. Tab and new line are text.
 */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

interface Node { readonly value: unknown; readonly key: string; readonly above: Node | null }

/** The first text in the input that nothing can hold. */
const badSigns = (input: unknown): FieldProblem | null => (isPlain(input, 0) ? null : findBadSigns(input));

/** Nothing of the kind in an input as nearly all are. False says nothing: of what lies deeper it is not known. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return !unwritable.test(value) && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  if (depth === PLAIN_DEPTH) return false;
  if (Array.isArray(value)) {
    for (const member of value as unknown[]) if (!isPlain(member, depth + 1)) return false;
    return true;
  }
  for (const key in value) if (!isPlain(key, depth) || !isPlain((value as Record<string, unknown>)[key], depth + 1)) return false;
  return true;
}

const PLAIN_DEPTH = 12;

/** Walked without recursion, since a request may be nested as deeply as it is long. */
function findBadSigns(input: unknown): FieldProblem | null {
  const waiting: Node[] = [{ value: input, key: '', above: null }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value } = node;
    if (typeof value === 'string') {
      if (unwritable.test(value) || !value.isWellFormed()) return { path: pathOf(node), code: 'bad-signs', message: wrongSigns };
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        if (unwritable.test(key) || !key.isWellFormed()) return { path: pathOf(node), code: 'bad-signs', message: wrongSigns };
        waiting.push({ value: member, key, above: node });
      }
    }
  }
  return null;
}

function pathOf(node: Node): string {
  const keys: string[] = [];
  for (let at: Node | null = node; at?.above; at = at.above) keys.unshift(at.key);
  return keys.slice(0, 20).join('.');
}

const wrongSigns = {
  kk: 'Мәтінде жазуға келмейтін таңбалар бар (басқа бағдарламадан көшірілген болуы мүмкін): мәтінді қолмен теріңіз.',
  ru: 'В тексте есть знаки, которые нельзя записать (возможно, скопированы из другой программы): наберите текст вручную.',
  en: 'The text has signs that cannot be written down (perhaps copied from another program): type it by hand.',
};
