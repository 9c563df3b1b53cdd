/** Requests against zod schemas; what does not fit becomes one problem that names every field at fault. */
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { fieldProblems } from '../problem/issues.ts';
import { Problem } from '../problem/problem.ts';

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => (input: unknown) => {
  // A request without a body reaches the schema as undefined; the fields then say what is missing.
  const parsed = schema.safeParse(httpPart === 'body' && (input === undefined || input === null) ? {} : input);
  return parsed.success ? { value: parsed.data } : { error: new Problem('invalid', { fields: fieldProblems(parsed.error.issues) }) };
};
