/** Whether a parsed message is an object with fields: the first question to every answer of another program. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
