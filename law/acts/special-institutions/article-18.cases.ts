import type { CaseFact, NormCase } from '../../check/case.ts';
import { admitted, detained, happens, person } from './happenings.cases.ts';

const inside: CaseFact[] = [person('2024-01-10 10:00', { birthDate: '2007-05-01' }), detained('2024-01-10 10:00'), admitted('2024-01-10 13:00', 'ivs')];
const threat = (at: string, kind: string, threatId = '1'): CaseFact => happens('threat.noticed', at, { threatId, kind });
const taken = (at: string, threatId = '1'): CaseFact => happens('threat.measures-taken', at, { threatId, what: 'other-cell' });
const ask = { at: '2024-03-20 09:00' };

export const cases18: NormCase[] = ([['life', 'threat-to-life', 'L18a'], ['crime', 'threat-of-crime', 'L18b']] as const).flatMap(([kind, name, row]): NormCase[] => {
  const norm = `special-institutions.18.${name}`, rows = [row, 'L16.1.2'];
  return [
    { name: `${kind}: a minor moved to another cell at the last minute, in the doubled hour of 29 February 2024`, norm, rows, facts: [...inside, threat('2024-02-29 23:50 +06:00', kind), taken('2024-02-29 23:05 +05:00')], ...ask, expect: [{ state: 'met', due: '2024-02-29 23:05 +05:00' }] },
    { name: `${kind}: a minute late`, norm, rows, facts: [...inside, threat('2024-02-05 10:00', kind), taken('2024-02-05 10:16')], ...ask, expect: [{ state: 'met-late', due: '2024-02-05 10:15' }] },
    { name: `${kind}: nothing was done`, norm, rows, facts: [...inside, threat('2024-02-05 10:00', kind)], at: '2024-02-05 10:16', expect: [{ state: 'breached', evidence: 'not-recorded' }] },
    { name: `${kind}: the measure was for another threat`, norm, rows, facts: [...inside, threat('2024-02-05 10:00', kind), taken('2024-02-05 10:10', '2')], ...ask, expect: [{ state: 'breached' }] },
    { name: `${kind}: the threat was recorded by mistake`, norm, rows, facts: [...inside, { ...threat('2024-02-05 10:00', kind), id: 't1' }, happens('record.withdrawn', '2024-02-05 11:00', { reason: 'қате' }, { withdraws: 't1' })], ...ask, expect: [] },
  ];
});
