/** Those who sign the inventory of a case, as people call them. */
import type { I18n } from '@kepil/law/engine/norm.ts';

const ROLES: Readonly<Record<string, I18n>> = {
  investigator: { kk: 'тергеуші', ru: 'следователь', en: 'investigator' },
  inquirer: { kk: 'анықтаушы', ru: 'дознаватель', en: 'inquirer' },
  'head-of-investigation': { kk: 'тергеу бөлімінің бастығы', ru: 'начальник следственного отдела', en: 'head of the investigation department' },
  prosecutor: { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' },
  judge: { kk: 'судья', ru: 'судья', en: 'judge' },
  clerk: { kk: 'сот кеңсесінің қызметкері', ru: 'работник канцелярии суда', en: 'court clerk' },
};

/** The role itself where it has no word here: a sender may name others. */
export const roleWords = (role: string): I18n => ROLES[role] ?? { kk: role, ru: role, en: role };
