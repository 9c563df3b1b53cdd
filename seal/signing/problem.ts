/** Why a signature did not come about, each with the sentence that says what to do next. Shown to the person as it stands. */
import type { I18n } from '@kepil/law/engine/norm.ts';

export const SIGNING_PROBLEMS = [
  'not-running', 'not-configured', 'connection-lost', 'timeout', 'too-large', 'no-key', 'wrong-key', 'wrong-purpose', 'refused', 'answer-not-understood', 'service-unavailable',
] as const;
export type SigningProblem = (typeof SIGNING_PROBLEMS)[number];

export const signingProblems = {
  'not-running': {
    kk: 'NCALayer іске қосылмаған. Компьютерде NCALayer бағдарламасын іске қосып, қолтаңбаны қайта қойыңыз.',
    ru: 'NCALayer не запущен. Запустите программу NCALayer на этом компьютере и подпишите снова.',
    en: 'NCALayer is not running. Start NCALayer on this computer and sign again.',
  },
  'not-configured': {
    kk: 'Бұл қол қою тәсілі осы жүйеде қосылмаған. Басқа тәсілді таңдаңыз немесе жүйе әкімшісіне жүгініңіз.',
    ru: 'Этот способ подписания в системе не включён. Выберите другой способ или обратитесь к администратору системы.',
    en: 'This way of signing is not switched on here. Choose another one or turn to the administrator.',
  },
  'connection-lost': {
    kk: 'Қол қою бағдарламасымен байланыс үзілді. Құжатқа қол қойылған жоқ: қайта қол қойыңыз.',
    ru: 'Связь с программой подписания прервалась. Документ не подписан: подпишите снова.',
    en: 'The connection to the signing program was lost. The document is not signed: sign again.',
  },
  timeout: {
    kk: 'Қолтаңба берілген уақыт ішінде келмеді. Қол қою терезесі жабылмаса, оны жауып, қайта қол қойыңыз.',
    ru: 'Подпись не поступила за отведённое время. Если окно подписания ещё открыто, закройте его и подпишите снова.',
    en: 'No signature came in the time allowed. If the signing window is still open, close it and sign again.',
  },
  'too-large': {
    kk: 'Құжат осы тәсілмен қол қою үшін тым үлкен. Файлдың бақылау сомасы көрсетілген хаттамаға немесе тізімдемеге қол қойыңыз.',
    ru: 'Документ слишком велик для подписания этим способом. Подпишите протокол или опись с контрольной суммой файла.',
    en: 'The document is too large to be signed this way. Sign a record or an inventory that lists the checksum of the file.',
  },
  'no-key': {
    kk: 'Қажетті кілт табылмады. Тасымалдағышты қосыңыз немесе өз атыңызға берілген кілт файлын таңдаңыз.',
    ru: 'Подходящий ключ не найден. Подключите носитель или выберите файл ключа, выданного на ваше имя.',
    en: 'No suitable key was found. Connect the token or choose the file of the key issued in your name.',
  },
  'wrong-key': {
    kk: 'Басқа адамның кілті таңдалды. Өз атыңызға берілген кілтпен қол қойыңыз.',
    ru: 'Выбран ключ другого лица. Подпишите ключом, выданным на ваше имя.',
    en: 'The key of another person was chosen. Sign with the key issued in your name.',
  },
  'wrong-purpose': {
    kk: 'Бұл кілт осы әрекетке арналмаған: құжатқа қол қою үшін қол қою кілтін, жүйеге кіру үшін аутентификация кілтін таңдаңыз.',
    ru: 'Этот ключ не предназначен для данного действия: для подписания документа выберите ключ подписи, для входа — ключ аутентификации.',
    en: 'This key is not meant for this act: choose the signing key for a document, the authentication key for signing in.',
  },
  refused: {
    kk: 'Қол қою бағдарламасы қолтаңба қоймады. Кілттің мерзімін және құпиясөзін тексеріп, қайта қол қойыңыз.',
    ru: 'Программа подписания не поставила подпись. Проверьте срок действия ключа и пароль и подпишите снова.',
    en: 'The signing program made no signature. Check the validity and the password of the key and sign again.',
  },
  'answer-not-understood': {
    kk: 'Қол қою бағдарламасының жауабы түсініксіз. Бағдарламаны жаңартып, қайта қол қойыңыз; қайталанса, жүйе әкімшісіне хабарлаңыз.',
    ru: 'Ответ программы подписания не распознан. Обновите программу и подпишите снова; если это повторится, сообщите администратору системы.',
    en: 'The answer of the signing program is not understood. Update the program and sign again; if it happens again, tell the administrator.',
  },
  'service-unavailable': {
    kk: 'Қол қою сервисі қазір жауап бермейді. Кейінірек қайталаңыз немесе NCALayer арқылы қол қойыңыз.',
    ru: 'Сервис подписания сейчас не отвечает. Повторите позже или подпишите через NCALayer.',
    en: 'The signing service does not answer now. Try again later or sign with NCALayer.',
  },
} as const satisfies Record<SigningProblem, I18n>;
