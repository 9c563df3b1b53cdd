/** Papers that are printed from the facts of a stream: what they can be about, and what was recorded since they were drawn up. */
import { changesSince, matterPapers, type FormKind, type Official, type PaperName } from '@kepil/forms/render.ts';
import { isForm, paperForms, paperKinds, type PaperKind } from '@kepil/forms/paper-forms.ts';
import { authorOf, choiceOf, choicesAmong, standingFact } from '@kepil/forms/standing-fact.ts';
import type { Fact } from '@kepil/law/facts/fact.ts';
import { factTypes } from '@kepil/law/facts/index.ts';
import { grantsFor, type Principal } from '@kepil/platform/access/may.ts';
import { Problem } from '@kepil/platform/problem/problem.ts';
import type { House } from './house.ts';
import { namesOfOfficials } from './names-of-officials.ts';
import type { PaperSource } from './paper-desk.ts';

function formOf(kind: string): FormKind {
  const form = paperKinds.find((one) => one === kind);
  if (!form || !isForm(form)) throw new Error(`no form ${kind}`);
  return form;
}

/** Enough for a year of daily inspections; an older one is asked for by its id. */
const MOST_CHOICES = 400;

export function papersOfFacts(facts: readonly Fact[], version: number): Pick<PaperSource, 'version' | 'facts' | 'choices' | 'told' | 'meant' | 'idsOf' | 'drawnFrom' | 'outdated'> {
  return {
    version, facts,
    choices: (kind) => {
      const { standsOn } = paperForms[kind];
      return standsOn ? choicesAmong(standsOn, facts).slice(-MOST_CHOICES).map((fact) => choiceOf(standsOn, fact)).reverse() : null;
    },
    told: (kind, about) => {
      const { standsOn } = paperForms[kind];
      const fact = standsOn && about !== null ? standingFact(standsOn, facts, about) : null;
      return standsOn && fact ? choiceOf(standsOn, fact) : null;
    },
    meant: (kind, about) => {
      const { standsOn } = paperForms[kind];
      const fact = standsOn ? standingFact(standsOn, facts, about) : null;
      if (about !== null && !fact) throw new Problem('invalid', { fields: [{ path: 'about', code: 'not-its-fact', message: standsOn ? notItsFact(standsOn.types) : wholeRecord }] });
      return fact?.id ?? null;
    },
    idsOf: (about) => {
      const ids = [about];
      for (const id of ids) { const before = facts.find((fact) => fact.id === id)?.corrects; if (before !== undefined && !ids.includes(before)) ids.push(before); }
      return ids;
    },
    drawnFrom: () => version,
    outdated: ({ kind, version: drawn, about }) => {
      // Signatures left out: what is signed must say what is held true now.
      const later = changesSince(formOf(kind), facts, drawn, about).filter(({ type }) => factTypes[type]?.group !== 'paper');
      return later.length === 0 ? null : new Problem('conflict', { since: later.map(({ id, type, at, recordedAt }) => ({ id, type, title: factTypes[type]?.title ?? null, at, recordedAt })) });
    },
  };
}

/** The kinds that are the reader's: papers of matters are for those who see the matters. */
export const kindsFor = <K extends PaperKind>(who: Principal, own: readonly K[], ofMatters: readonly FormKind[]): readonly (K | FormKind)[] =>
  [...own, ...(grantsFor(who, 'matters.read').length > 0 ? ofMatters : [])];

/** In whose name a paper of a matter is drawn up: of who recorded it, before that of who draws it up. */
export async function authorOfMatterPaper(house: House, who: Principal, kind: FormKind, facts: readonly Fact[], about: string | null): Promise<{ body?: PaperName; officials?: { prosecutor: Official } }> {
  const { standsOn } = paperForms[kind];
  if (!standsOn || !(matterPapers as readonly FormKind[]).includes(kind)) return {};
  const author = authorOf(standsOn, facts, about);
  const office = author ? author.office : who.office;
  const body = office === null ? undefined : house.directory.office(office)?.name;
  const name = author === null ? who.name : ((await namesOfOfficials(house, [author.id])).get(author.id) ?? house.officialName(author.id) ?? author.id);
  return { ...(body ? { body } : {}), officials: { prosecutor: { name, ...(body ? { body } : {}) } } };
}

const titles = (types: readonly string[], lang: 'kk' | 'ru' | 'en'): string => types.map((type) => `«${factTypes[type]?.title[lang] ?? type}»`).join(', ');
const notItsFact = (types: readonly string[]) => ({
  kk: `Бұл құжат осы нысанға қатысты мына жазбаның бірі бойынша жасалады: ${titles(types, 'kk')}. Көрсетілген жазба олардың арасында жоқ немесе ол кері қайтарылған.`,
  ru: `Этот документ составляется по одной из записей об этом же лице или месте: ${titles(types, 'ru')}. Указанной записи среди них нет, или она отозвана.`,
  en: `This paper is drawn up on one of the records of this very subject: ${titles(types, 'en')}. The one named is not among them, or it was withdrawn.`,
});
const wholeRecord = {
  kk: 'Бұл құжат бүкіл жазбалар бойынша жасалады: жеке жазба таңдалмайды.', ru: 'Этот документ составляется по всем записям: отдельная запись для него не выбирается.', en: 'This paper speaks of the whole record: no single record is chosen for it.',
};
