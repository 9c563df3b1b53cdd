/** Tables of the register for points 39–56 (instruction-matrices: `periodic_duties`, `per_inspection_duties`, `deadlines`, `reconciliations`), copied for the tests. */

export const periodicDuties = [
  { id: 'PD01', unit: 'day', objects: ['IVS'], rows: ['P47.1a', 'P47.1c'] },
  { id: 'PD02', unit: 'week', objects: ['SP'], rows: ['P47.1b', 'P47.1c'] },
  { id: 'PD18', unit: 'quarter', objects: ['PROBATION'], rows: ['P49a', 'P49b'] },
  { id: 'PD20', unit: 'half-year', objects: ['PROBATION'], rows: ['P50.0'] },
  { id: 'PD21', unit: 'half-year', objects: ['POB'], rows: ['P51.0'] },
  { id: 'PD23', unit: 'half-year', objects: ['POB'], rows: ['P52a', 'P52b'] },
] as const;

export const perInspection = [
  { id: 'PI02', rows: ['P48'] },
  { id: 'PI07', rows: ['P47.1c', 'P47.3'] },
] as const;

/** `iso`: the number that the source gives, null where it says "in time". */
export const deadlines = [
  { id: 'DL13', iso: null, rows: ['P45.4a'] },
  { id: 'DL14', iso: 'PT24H', rows: ['P45.4b'] },
  { id: 'DL15', iso: null, rows: ['P45.3a'] },
  { id: 'DL19', iso: null, rows: ['P45.5'] },
  { id: 'DL20', iso: null, rows: ['P39.4', 'P45.8'] },
  { id: 'DL21', iso: null, rows: ['P43.1'] },
  { id: 'DL22', iso: null, rows: ['P46.4b'] },
  { id: 'DL24', iso: null, rows: ['P56a', 'P56b'] },
  { id: 'DL25', iso: null, rows: ['P56c'] },
  { id: 'DL28', iso: null, rows: ['P39.3a', 'P39.3b', 'P39.3c', 'P39.3d'] },
  { id: 'DL29', iso: null, rows: ['P39.5'] },
  { id: 'DL30', iso: null, rows: ['P50.1'] },
  { id: 'DL31', iso: null, rows: ['P50.4a', 'P50.4b'] },
  { id: 'DL32', iso: null, rows: ['P51.2a', 'P51.2b', 'P51.3'] },
  { id: 'DL33', iso: null, rows: ['P51.9a', 'P51.9b'] },
  { id: 'DL34', iso: null, rows: ['P51.10'] },
  { id: 'DL35', iso: null, rows: ['P51.14'] },
  { id: 'DL36', iso: null, rows: ['P51.15'] },
  { id: 'DL37', iso: null, rows: ['P40b', 'P40c'] },
] as const;

export const reconciliations = [
  { id: 'RC02', period: 'quarter', parties: 2, rows: ['P49a', 'P49b'] },
  { id: 'RC03', period: 'half-year', parties: 3, rows: ['P52a', 'P52b'] },
  { id: 'RC04', period: 'on signal of late placement in IVS (practised)', parties: 4, rows: ['P42.4', 'P42.5'] },
  { id: 'RC05', period: 'on signal of late placement in IVS', parties: 2, rows: ['P42.1'] },
] as const;
