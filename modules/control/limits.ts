/** What the screen needs to know of a reconciliation without the contract's validators. */
/** Most lists of one reconciliation, lines of one list, bytes of one file. */
export const MOST_LISTS = 4;
export const MOST_LINES = 30_000;
export const MOST_BYTES = 10 * 1024 * 1024;

export const sources = ['court', 'probation', 'statistics', 'police', 'other'] as const;
export const columnRoles = ['fullName', 'surname', 'name', 'patronymic', 'birthDate', 'iin'] as const;
