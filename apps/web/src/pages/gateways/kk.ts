import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Білезік шлюздері',
  under: 'Орындарды жіберетін оператор бағдарламалары. Шлюз ештеңе оқымайды; кілт бір рет көрсетіледі.',
  loading: 'Жүктелуде…',
  name: 'Шлюздің атауы',
  territory: 'Аумақ',
  clear: 'Тазарту',
  issue: 'Кілт беру',
  needed: 'Атауы мен аумағын көрсетіңіз.',
  token: '«{name}» шлюзінің кілті',
  once: 'Оны операторға беріп, сақтаңыз: ол енді көрсетілмейді.',
  hide: 'Жасыру',
  none: 'Шлюздер әлі жоқ.',
  issued: 'Берілді',
  lastAt: 'Соңғы жіберу',
  never: 'әлі жіберген жоқ',
  today: 'Тәулік ішінде (UTC)',
  counts: 'қабылданды {accepted}, қайталанды {repeated}, қабылданбады {refused}',
  state: 'Күйі',
  active: 'қолданыста',
  revokedAt: '{when} қайтарып алынды',
  revoke: 'Кілтті қайтарып алу',
  sure: '«{name}» шлюзінің кілтін қайтарып алу керек пе? Жіберу бірден тоқтайды.',
};
