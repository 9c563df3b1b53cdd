import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  loading: 'Жүктелуде…',
  title: 'Ұстау орнын тексеру',
  next: 'Жазғаннан кейін мекеме бетінде анықтаманы жасап, қол қойыңыз: танысқаны туралы оған бастық та қол қояды.',
  notYours: 'Тексеруді прокурор немесе қоғамдық бақылау комиссиясының мүшесі жазады.',
};
