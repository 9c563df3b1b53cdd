/** Art. 49 of the Law on special institutions (row L49): prosecutors supervise, so they see all of their territory and nothing of another. */
import { describe, expect, it } from 'vitest';
import { stages } from './matrix.ts';
import { may, type Position, type Principal } from './may.ts';

const prosecutor: Principal = {
  account: 'a1', login: 'p', name: 'Үлгі', role: 'custody-prosecutor', capacity: 'custody-prosecutor', office: 'prosecutor-medeu', territory: 'kz/almaty/medeu', territoryRoot: false, place: null, language: 'kk',
};
const inTerritory = (stage: Position['stage']): Position => ({ place: 'p1', territories: ['kz/almaty/medeu', 'kz/almaty', 'kz'], offices: [], stage });
const elsewhere = (stage: Position['stage']): Position => ({ place: 'p2', territories: ['kz/abay/semey', 'kz/abay', 'kz'], offices: [], stage });
const reads = ['board.read', 'episode.read', 'secret.read', 'place.read', 'document.print'] as const;

describe('supervision by the prosecutor', () => {
  const row = 'L49';
  it.each(stages)(`${row}: reads every record of the territory at the stage %s, administrative arrest and the receivers included`, (stage) => {
    expect(reads.filter((action) => !may(prosecutor, action, inTerritory(stage)))).toEqual([]);
  });
  it.each(stages)(`${row}: sees nothing of another territory at the stage %s`, (stage) => {
    expect(reads.filter((action) => may(prosecutor, action, elsewhere(stage)))).toEqual([]);
  });
});
