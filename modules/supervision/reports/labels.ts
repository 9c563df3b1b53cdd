/** Words of what a report counts: groups of a figure, territories, and its first wording. */
import type { I18n, RuleSet } from '@kepil/law/engine/norm.ts';
import { factTypes, placeKindLabels } from '@kepil/law/facts/index.ts';
import { normOf } from '../../finding-view.ts';
import { UNTOLD, type Counted } from './counted.ts';
import { fieldOf, type categories, type Figure } from './figures.ts';

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });
const untold = words('көрсетілмеген', 'не указано', 'not stated');
const states: Readonly<Record<string, I18n>> = {
  breached: words('орындалмаған', 'не исполнено', 'not done'), 'met-late': words('кешігіп орындалған', 'исполнено с опозданием', 'done late'), 'used-late': words('кешігіп пайдаланылған', 'использовано с опозданием', 'used late'),
  active: words('жалғасуда', 'продолжается', 'going on'), ended: words('аяқталған', 'прекращено', 'ended'), instant: words('бір сәттік', 'однократно', 'at once'),
};
const answers: Readonly<Record<string, I18n>> = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
const outside = words('мекемеден тыс', 'вне учреждений', 'outside of places');

const categoryLabels: Readonly<Record<keyof typeof categories, I18n>> = {
  detained: words('ұстап алынғандар', 'задержанные', 'detained persons'), arrested: words('әкімшілік қамаққа алынғандар', 'подвергнутые административному аресту', 'persons under administrative arrest'), custody: words('күзетпен ұсталатындар', 'содержащиеся под стражей', 'persons in custody'),
  convicted: words('сотталғандар', 'осуждённые', 'convicted persons'), paroled: words('ШМБ және пробация есебіндегілер', 'лица УДООН и состоящие на учёте пробации', 'parolees and persons under probation'), supervised: words('әкімшілік қадағалаудағылар', 'поднадзорные', 'persons under administrative supervision'),
};
const otherPlaces = words('мекеме түрі санатты білдірмейді', 'вид учреждения категорию не определяет', 'the kind of place tells of no category');

export function groupLabel(ruleSet: RuleSet, figure: Figure, code: string): I18n {
  if (figure.by === 'place-kind') return code === UNTOLD ? outside : (placeKindLabels as Readonly<Record<string, I18n>>)[code] ?? same(code);
  if (figure.by === 'category') return code === UNTOLD ? otherPlaces : (categoryLabels as Readonly<Record<string, I18n>>)[code] ?? same(code);
  if (code === UNTOLD) return untold;
  if (figure.of === 'findings') return figure.by === 'norm' ? normOf(ruleSet, code)?.title ?? same(code) : states[code] ?? same(code);
  const { by, types } = figure;
  if (by === 'type') return factTypes[code]?.title ?? same(code);
  if (by === undefined) return same(code);
  for (const type of types) {
    const label = factTypes[type]?.fields[fieldOf(type)]?.optionLabels?.[code];
    if (label) return label;
  }
  return answers[code] ?? same(code);
}
const same = (code: string): I18n => ({ kk: code, ru: code, en: code });

/** The first wording: `{figure}`, `{figure.previous}`, `{figure.yearAgo}` are the counted numbers. */
export const worded = (text: string, figures: Readonly<Partial<Record<string, Counted>>>): string =>
  text.replace(/\{([a-z-]+)(?:\.(previous|yearAgo))?\}/g, (_, name: string, which?: 'previous' | 'yearAgo') => String(figures[name]?.[which ?? 'value'] ?? 0));
