/** Codes of a choice in the words that the vocabulary has for them, as a paper prints them. */
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import type { PaperLanguage } from './paper-time.ts';
import { text } from './recorded.ts';

/** The word of the option that this field of the fact has; a code without one is printed as it stands; null where nothing is recorded. */
export function chosen(fact: Fact | null, field: string, lang: PaperLanguage): string | null {
  const code = text(fact, field);
  if (fact === null || code === null) return null;
  return factTypes[fact.type]?.fields[field]?.optionLabels?.[code]?.[lang] ?? code;
}
