import type { SameAs } from '../../i18n/words.ts';
import type { messages as ru } from './ru.ts';

export const messages: SameAs<typeof ru> = {
  title: 'Жүйеге кіру',
  what: 'Ұстап алудан босатуға дейінгі күзетпен ұстау мерзімдерін есепке алу.',
  demo: 'Көрсетілім деректері. Барлық адамдар ойдан шығарылған.',
  login: 'Логин',
  password: 'Құпиясөз',
  showPassword: 'Құпиясөзді көрсету немесе жасыру',
  signIn: 'Кіру',
  signInWith: '{name} арқылы кіру',
  passkey: 'Қолжетімділік кілтімен кіру',
  code: 'Растау коды',
  codeHint: 'Бір реттік кодтар қосымшасындағы алты цифр.',
  otherLogin: 'Басқа логин',
  accounts: 'Көрсетілім есептік жазбалары',
  accountsWhat: 'Лауазымды таңдаңыз: логин мен құпиясөз толтырылады.',
  signature: 'Электрондық қолтаңбамен кіру',
  signatureLogin: 'Демонстрация: есептік жазбаны таңдаңыз, кіруге оның оқу кілті қол қояды.',
};
