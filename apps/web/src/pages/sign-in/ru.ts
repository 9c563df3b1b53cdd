import type { Messages } from '../../i18n/words.ts';

export const messages = {
  title: 'Вход в систему',
  what: 'Учёт сроков содержания под стражей: от задержания до освобождения.',
  demo: 'Демонстрационные данные. Все лица вымышлены.',
  login: 'Логин',
  password: 'Пароль',
  showPassword: 'Показать или скрыть пароль',
  signIn: 'Войти',
  signInWith: 'Войти через {name}',
  passkey: 'Войти ключом доступа',
  code: 'Код подтверждения',
  codeHint: 'Шесть цифр из приложения для одноразовых кодов.',
  otherLogin: 'Другой логин',
  accounts: 'Демонстрационные учётные записи',
  accountsWhat: 'Выберите должность: логин и пароль будут заполнены.',
} satisfies Messages;
