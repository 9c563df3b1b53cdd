/** Every number of the Code of Administrative Offences that a norm uses. */
import type { Cite, I18n, Param } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, SINCE, cite } from './source.ts';

const number = (id: string, unit: Param['unit'], value: number, at: Cite, title: I18n, note = 'read in the edition of 09.01.2026; that the same number stood in earlier editions was not read (K)', certainty: 'F' | 'design' = 'F'): Param => ({
  id: `${ACT}.${id}`, unit, title, editions: [{ from: SINCE, value, cite: at, certainty, note }],
});

export const params: readonly Param[] = [
  number('detention', 'hour', 3, cite('789', '1'), words('Әкімшілік ұстап алу мерзімі', 'Срок административного задержания', 'Term of administrative detention')),
  number('detention.border-migration', 'hour', 48, cite('789', '2'), words('Шекара, көші-қон істері бойынша әкімшілік ұстап алу', 'Административное задержание по делам о границе, миграции', 'Administrative detention in border and migration cases')),
  number('detention.arrest-possible', 'hour', 24, cite('789', '3'), words('Қамақ мүмкін болғанда әкімшілік ұстап алу', 'Административное задержание, если возможен арест', 'Administrative detention where arrest is possible')),
  number('detention.notice', 'hour', 24, cite('789', '2'), words('Прокурорға хабарлау мерзімі', 'Срок уведомления прокурора', 'Time for telling the prosecutor')),
  number('arrest', 'day', 30, cite('50', '1'), words('Әкімшілік қамақтың шегі', 'Предел административного ареста', 'Limit of administrative arrest')),
  number('arrest.emergency', 'day', 45, cite('50', '1'), words('Төтенше жағдайдағы әкімшілік қамақтың шегі', 'Предел административного ареста при чрезвычайном положении', 'Limit of administrative arrest in a state of emergency')),
  number('age.arrest', 'age', 18, cite('50', '2'), words('Әкімшілік қамақ қолданылмайтын жас', 'Возраст, до которого арест не применяется', 'Age below which arrest is not applied')),
  number('alarm.release', 'minute', 0, cite('789', '1'), words('Мерзім біткенде босату', 'Освобождение по истечении срока', 'Release at the end of the term'), 'the person is free at the instant of expiry', 'design'),
];
