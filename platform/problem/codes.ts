/** Every error that a client can receive: stable code, status, words in three languages. */
import type { I18n } from '@kepil/law/engine/norm.ts';

export interface ProblemSpec {
  readonly status: number;
  readonly title: I18n;
  /** What to do next. */
  readonly remedy: I18n;
}

export const problems = {
  'malformed-json': {
    status: 400,
    title: { kk: 'Сұрау мәтінін оқу мүмкін емес', ru: 'Тело запроса не читается', en: 'The request body cannot be read' },
    remedy: { kk: 'JSON жазылуын тексеріп, қайта жіберіңіз.', ru: 'Проверьте запись JSON и отправьте снова.', en: 'Check the JSON syntax and send it again.' },
  },
  'bad-request': {
    status: 400,
    title: { kk: 'Сұрау дұрыс емес', ru: 'Запрос составлен неверно', en: 'The request is not well formed' },
    remedy: { kk: 'Сұрауды түзетіп, қайта жіберіңіз.', ru: 'Исправьте запрос и отправьте снова.', en: 'Correct the request and send it again.' },
  },
  invalid: {
    status: 422,
    title: { kk: 'Кейбір өрістер дұрыс толтырылмаған', ru: 'Некоторые поля заполнены неверно', en: 'Some fields are not filled in correctly' },
    remedy: { kk: 'Көрсетілген өрістерді түзетіңіз; енгізілген деректер сақталды.', ru: 'Исправьте названные поля; введённое сохранено.', en: 'Correct the fields named; what you typed is kept.' },
  },
  'not-signed-in': {
    status: 401,
    title: { kk: 'Жүйеге кіру қажет', ru: 'Нужно войти в систему', en: 'You need to sign in' },
    remedy: { kk: 'Логин мен құпиясөзді енгізіңіз.', ru: 'Введите логин и пароль.', en: 'Enter your login and password.' },
  },
  'session-ended': {
    status: 401,
    title: { kk: 'Сеанс аяқталды', ru: 'Сеанс завершён', en: 'The session has ended' },
    remedy: { kk: 'Қайта кіріңіз: енгізілген деректер осы құрылғыда сақталған.', ru: 'Войдите снова: введённое сохранено на этом устройстве.', en: 'Sign in again: what you typed is kept on this device.' },
  },
  'sign-in-failed': {
    status: 401,
    title: { kk: 'Логин, құпиясөз немесе код дұрыс емес', ru: 'Неверный логин, пароль или код', en: 'The login, password or code is wrong' },
    remedy: { kk: 'Деректерді тексеріп, қайта енгізіңіз.', ru: 'Проверьте данные и введите снова.', en: 'Check them and enter again.' },
  },
  'sign-in-locked': {
    status: 429,
    title: { kk: 'Сәтсіз әрекеттер тым көп', ru: 'Слишком много неудачных попыток входа', en: 'Too many failed attempts to sign in' },
    remedy: { kk: 'Көрсетілген уақыт өткен соң қайталаңыз.', ru: 'Повторите по истечении указанного времени.', en: 'Try again after the time stated.' },
  },
  forbidden: {
    status: 403,
    title: { kk: 'Бұл әрекет сіздің рөліңізге берілмеген', ru: 'Это действие не предоставлено вашей роли', en: 'Your role does not have this action' },
    remedy: { kk: 'Құзыретті лауазымды адамға жүгініңіз.', ru: 'Обратитесь к компетентному должностному лицу.', en: 'Turn to the official who is competent.' },
  },
  'fresh-sign-in-needed': {
    status: 403,
    title: { kk: 'Бұл үшін жаңадан кіру қажет', ru: 'Для этого нужно войти заново', en: 'You need to sign in anew for this' },
    remedy: {
      kk: 'Жүйеден шығып, қайта кіріңіз де, 15 минут ішінде қайталаңыз: кілттер мен екінші фактор тек кіргеннен кейін бірден бапталады.',
      ru: 'Выйдите, войдите снова и повторите в течение 15 минут: ключи и второй фактор настраивают только сразу после входа.',
      en: 'Sign out, sign in again and repeat within 15 minutes: keys and the second factor are set up only soon after signing in.',
    },
  },
  'password-change-needed': {
    status: 403,
    title: { kk: 'Алдымен өз құпиясөзіңізді қойыңыз', ru: 'Сначала задайте собственный пароль', en: 'Choose a password of your own first' },
    remedy: {
      kk: 'Берілген құпиясөз уақытша: оны өз құпиясөзіңізге ауыстырғаннан кейін жұмысты жалғастырасыз.',
      ru: 'Выданный пароль временный: смените его на собственный, после этого работа продолжится.',
      en: 'The password you were given is temporary: replace it by your own, then go on.',
    },
  },
  'wrong-origin': {
    status: 403,
    title: { kk: 'Сұрау бөтен беттен келді', ru: 'Запрос пришёл с чужой страницы', en: 'The request came from a foreign page' },
    remedy: {
      kk: 'Жүйені өз мекенжайынан ашыңыз; бағдарламалық клиент «x-kepil-client» тақырыбын жібереді.',
      ru: 'Откройте систему по её собственному адресу; программный клиент передаёт заголовок «x-kepil-client».',
      en: 'Open the system at its own address; a program sends the header “x-kepil-client”.',
    },
  },
  'not-found': {
    status: 404,
    title: { kk: 'Мұндай жазба табылмады', ru: 'Такая запись не найдена', en: 'No such record was found' },
    remedy: { kk: 'Мекенжайды тексеріңіз; жазба сіздің аумағыңызға жатпауы мүмкін.', ru: 'Проверьте адрес; запись может не относиться к вашей территории.', en: 'Check the address; the record may not belong to your territory.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { kk: 'Бұл әдіс қолданылмайды', ru: 'Этот метод здесь не применяется', en: 'This method does not apply here' },
    remedy: { kk: '/api/openapi.json сипаттамасын қараңыз.', ru: 'Смотрите описание /api/openapi.json.', en: 'See /api/openapi.json.' },
  },
  conflict: {
    status: 409,
    title: { kk: 'Сіз жазба ашқаннан бері деректер өзгерді', ru: 'Пока запись была открыта, данные изменились', en: 'The record has changed since you opened it' },
    remedy: { kk: 'Өзгерістерді қарап, шешімді растаңыз.', ru: 'Просмотрите изменения и подтвердите решение.', en: 'Look at what changed and confirm your decision.' },
  },
  'duplicate-id': {
    status: 409,
    title: { kk: 'Бұл белгімен басқа жазба бар', ru: 'Под этим идентификатором уже есть другая запись', en: 'Another record already has this identifier' },
    remedy: { kk: 'Жаңа идентификатор (UUID) жасаңыз.', ru: 'Создайте новый идентификатор (UUID).', en: 'Make a new identifier (UUID).' },
  },
  'unknown-corrected': {
    status: 422,
    title: { kk: 'Түзетілетін жазба табылмады', ru: 'Исправляемая запись не найдена', en: 'The record to be corrected was not found' },
    remedy: { kk: 'Түзетілетін жазбаны тізімнен таңдаңыз.', ru: 'Выберите исправляемую запись из списка.', en: 'Choose the record to correct from the list.' },
  },
  'signature-invalid': {
    status: 422,
    title: { kk: 'Электрондық қолтаңба тексеруден өтпеді', ru: 'Электронная подпись не прошла проверку', en: 'The electronic signature does not hold' },
    remedy: { kk: 'Көрсетілген себептерді жойып, құжатқа қайта қол қойыңыз.', ru: 'Устраните названные причины и подпишите документ снова.', en: 'Mend what is named and sign the paper again.' },
  },
  'no-iin': {
    status: 409,
    title: { kk: 'Есептік жазбаңызда ЖСН көрсетілмеген', ru: 'В вашей учётной записи не указан ИИН', en: 'Your account has no IIN' },
    remedy: { kk: 'Әкімшіден ЖСН енгізуді сұраңыз: қолтаңба иесі сол бойынша тексеріледі.', ru: 'Попросите администратора внести ИИН: по нему проверяется, чья это подпись.', en: 'Ask the administrator to enter it: by it the owner of the signature is checked.' },
  },
  'too-large': {
    status: 413,
    title: { kk: 'Сұрау тым үлкен', ru: 'Запрос слишком велик', en: 'The request is too large' },
    remedy: { kk: 'Деректерді бөліп жіберіңіз.', ru: 'Отправьте данные частями.', en: 'Send the data in parts.' },
  },
  'too-slow': {
    status: 408,
    title: { kk: 'Сұрау тым баяу келді', ru: 'Запрос шёл слишком долго', en: 'The request came too slowly' },
    remedy: { kk: 'Байланысты тексеріп, қайталаңыз; енгізілген деректер сақталды.', ru: 'Проверьте связь и повторите; введённое сохранено.', en: 'Check the connection and try again; what you typed is kept.' },
  },
  'unsupported-media': {
    status: 415,
    title: { kk: 'Деректер пішімі қолданылмайды', ru: 'Такой формат данных не принимается', en: 'This data format is not accepted' },
    remedy: { kk: '«application/json» пішімінде жіберіңіз.', ru: 'Отправьте в формате «application/json».', en: 'Send “application/json”.' },
  },
  'rate-limited': {
    status: 429,
    title: { kk: 'Сұраулар тым жиі', ru: 'Слишком много запросов', en: 'Too many requests' },
    remedy: { kk: 'Біраз күтіп, қайталаңыз; енгізілген деректер сақталды.', ru: 'Подождите и повторите; введённое сохранено.', en: 'Wait and try again; what you typed is kept.' },
  },
  internal: {
    status: 500,
    title: { kk: 'Жүйедегі қате', ru: 'Ошибка в системе', en: 'An error in the system' },
    remedy: { kk: 'Қайталап көріңіз; қате қайталанса, сұрау нөмірін әкімшіге хабарлаңыз.', ru: 'Повторите; если ошибка повторится, сообщите администратору номер запроса.', en: 'Try again; if it happens again, tell the administrator the request number.' },
  },
  'unavailable': {
    status: 503,
    title: { kk: 'Деректер қоры қазір жауап бермейді', ru: 'База данных сейчас не отвечает', en: 'The database does not answer now' },
    remedy: {
      kk: 'Бетті жаппай, бірнеше секундтан кейін қайталаңыз: журналға бір жазба екі рет енгізілмейді.', ru: 'Не закрывая страницы, повторите через несколько секунд: одна запись в журнал дважды не вносится.',
      en: 'Stay on the page and try again in some seconds: one record does not enter the journal twice.',
    },
  },
  'not-ready': {
    status: 503,
    title: { kk: 'Жүйе әзір емес', ru: 'Система ещё не готова', en: 'The system is not ready' },
    remedy: { kk: 'Бір минуттан кейін қайталаңыз.', ru: 'Повторите через минуту.', en: 'Try again in a minute.' },
  },
} as const satisfies Record<string, ProblemSpec>;

export type ProblemCode = keyof typeof problems;
