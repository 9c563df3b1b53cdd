/** Mistakes of clerks, mended as the law of the journal asks: a new record that names the old one. */
import { personData } from './person.ts';
import { duty, hours, investigator, minutes, type Scene } from './scene.ts';

/** Now and then: a misspelt name corrected hours later, or an entry made in the wrong card and withdrawn. */
export function amend(scene: Scene): void {
  const { chronicle, random, person, setting, words } = scene;
  if (random.chance(0.015)) {
    const first = chronicle.firstOf('person.described');
    if (first) chronicle.record('person.described', first.at, duty(setting.policeOffice), { ...personData(person), residence: setting.district.name[scene.language] }, { corrects: first.id, lag: hours(random, 3, 60) });
  }
  if (random.chance(0.01)) {
    const start = chronicle.firstOf('detention.actual');
    if (!start) return;
    const at = start.at + minutes(random, 200, 500);
    const wrong = chronicle.record('notice.sent', at, investigator(scene), { topic: 'detention', addressee: 'defender', channel: 'telephone' });
    chronicle.record('record.withdrawn', at, investigator(scene), { reason: words.withdrawn }, { withdraws: wrong, lag: hours(random, 2, 30) });
  }
}
