/** What can be wrong with a package: each defect a code of its own, with the place where it was met and a sentence for the reader. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { failureMessages } from '../messages.ts';
import type { Failure } from '../verdict.ts';
import { roleWords } from './role.ts';

export interface Problem {
  readonly code: ProblemCode;
  /** A name in the archive, as shown; bytes that are no printable ASCII are escaped. */
  readonly entry?: string;
  /** Number of the document in the inventory. */
  readonly seq?: number;
  /** Line of the inventory, or of the file named in `entry`. */
  readonly line?: number;
  readonly role?: string;
  readonly field?: string;
  readonly expected?: string;
  readonly found?: string;
  /** Of a signature that does not hold. */
  readonly failures?: readonly Failure[];
}

const words = (kk: string, ru: string, en: string): I18n => ({ kk, ru, en });

/** In the order of the checks. A package whose container or inventory cannot be read is not read further; all else is reported together. */
export const SENTENCES = {
  // The container.
  'not-a-package': words('Бұл – ZIP мұрағаты емес', 'Это не архив ZIP', 'This is not a ZIP archive'),
  truncated: words('Файл кесілген: мұрағаттың соңы жоқ', 'Файл обрезан: нет конца архива', 'The file is cut off: the end of the archive is missing'),
  'trailing-bytes': words('Мұрағаттан кейін бөгде байттар бар', 'После архива есть посторонние байты', 'There are foreign bytes after the archive'),
  'multi-disk': words('Көптомды мұрағат қабылданбайды', 'Многотомный архив не принимается', 'An archive split over several disks is not accepted'),
  'directory-malformed': words('Мұрағат мазмұны бүлінген', 'Оглавление архива повреждено', 'The directory of the archive is damaged'),
  'too-many-entries': words('Мұрағатта файл тым көп: {found}, шегі {expected}', 'В архиве слишком много файлов: {found}, предел {expected}', 'The archive holds too many files: {found}, the limit is {expected}'),
  'too-large': words('Көлемі шектен асады: {found} байт, шегі {expected}', 'Размер превышает предел: {found} байт при пределе {expected}', 'Larger than the limit: {found} bytes, the limit is {expected}'),
  'entry-encrypted': words('Файл шифрланған', 'Файл зашифрован', 'The file is encrypted'),
  'entry-compressed': words('Файл сығылған; пакетте файлдар сығылмай сақталады', 'Файл сжат; в пакете файлы хранятся без сжатия', 'The file is compressed; a package stores its files as they are'),
  'size-declared': words('Мәлімделген көлемі нақты көлеміне сай емес', 'Заявленный размер не равен действительному', 'The declared size is not the real one'),
  'header-differs': words('Файлдың өз тақырыбы мұрағат мазмұнынан өзгеше ({field})', 'Заголовок файла расходится с оглавлением архива ({field})', 'The header of the file differs from the directory of the archive ({field})'),
  'hidden-bytes': words('Файлдар арасында жасырын байттар бар: {found}', 'Между файлами есть скрытые байты: {found}', 'There are hidden bytes between the files: {found}'),
  overlap: words('Файл басқа файлмен қабаттасады', 'Файл накладывается на другой', 'The file overlaps another'),
  'checksum-differs': words('Файл мұрағаттағы бақылау сомасына сай емес', 'Файл не сходится с контрольной суммой архива', 'The file does not match its checksum in the archive'),
  // Names.
  'name-nul': words('Файл атында нөлдік байт бар', 'В имени файла нулевой байт', 'The name of the file contains a zero byte'),
  'name-backslash': words('Файл атында кері қиғаш сызық бар', 'В имени файла обратная косая черта', 'The name of the file contains a backslash'),
  'name-absolute': words('Файл аты түбірден басталады', 'Имя файла начинается от корня', 'The name of the file is absolute'),
  'name-drive': words('Файл аты диск әрпінен басталады', 'Имя файла начинается с буквы диска', 'The name of the file begins with a drive letter'),
  'name-parent': words('Файл аты қалтадан тысқа шығарады («..»)', 'Имя файла ведёт за пределы папки («..»)', 'The name of the file leads out of the folder (“..”)'),
  'name-form': words('Файл атында рұқсат етілмеген таңба немесе бос бөлік бар', 'В имени файла недопустимый знак или пустая часть', 'The name of the file has a character or an empty part that is not allowed'),
  'name-folder': words('Жеке қалта жазбасы қабылданбайды', 'Отдельная запись папки не принимается', 'An entry for a folder is not accepted'),
  'not-a-file': words('Бұл файл емес, сілтеме немесе құрылғы', 'Это не файл, а ссылка или устройство', 'This is not a file but a link or a device'),
  'name-repeated': words('Осы атаумен екінші файл бар', 'Есть второй файл с тем же именем', 'There is a second file of this name'),
  'name-twin': words('Атау басқасынан тек әріп түрімен ерекшеленеді: {found}', 'Имя отличается от другого только начертанием букв: {found}', 'The name differs from another only in the form of its letters: {found}'),
  'base-directory': words('Файл пакеттің жалғыз қалтасында емес', 'Файл лежит вне единственной папки пакета', 'The file is outside the one folder of the package'),
  // The bag.
  'tag-missing': words('Пакеттің міндетті файлы жоқ', 'Нет обязательного файла пакета', 'A required file of the package is missing'),
  'bag-declaration': words('BagIt 1.0 белгісі дұрыс емес', 'Отметка BagIt 1.0 неверна', 'The BagIt 1.0 declaration is wrong'),
  'bag-info': words('bag-info.txt тізімдемеге сай емес ({field}: {expected} күтілді, {found} тұр)', 'bag-info.txt расходится с описью ({field}: ожидалось {expected}, стоит {found})', 'bag-info.txt differs from the inventory ({field}: expected {expected}, found {found})'),
  'manifest-malformed': words('Хеш тізімінің жолы оқылмайды', 'Строка списка хешей не читается', 'A line of the list of digests cannot be read'),
  'manifest-unlisted': words('Файл хеш тізімінде жоқ', 'Файла нет в списке хешей', 'The file is not in the list of digests'),
  'manifest-missing': words('Хеш тізімінде бар файл пакетте жоқ', 'Файл из списка хешей отсутствует в пакете', 'A file of the list of digests is not in the package'),
  'manifest-differs': words('Хеш тізімі файлға сай емес', 'Список хешей не сходится с файлом', 'The list of digests does not match the file'),
  // The inventory.
  'inventory-malformed': words('Тізімдеменің жолы оқылмайды немесе түпкілікті түрде жазылмаған', 'Строка описи не читается или записана не в окончательном виде', 'A line of the inventory cannot be read or is not in its final form'),
  'another-case': words('Пакет басқа іске қатысты: {expected} күтілді, {found} тұр', 'Пакет относится к другому делу: ожидалось {expected}, стоит {found}', 'The package belongs to another case: expected {expected}, found {found}'),
  'count-differs': words('Тізімдеменің бас жолындағы сан сай емес ({field}: {expected} деп айтылған, {found} бар)', 'Число в заглавной строке описи не сходится ({field}: заявлено {expected}, есть {found})', 'A count in the head of the inventory does not match ({field}: {expected} said, {found} found)'),
  'root-differs': words('Тізімдеме жолдары айтылған түбірге сай емес', 'Строки описи не сходятся с заявленным корнем', 'The lines of the inventory do not match the stated root'),
  'seq-gap': words('Құжаттардың реті бұзылған: {expected} күтілді, {found} тұр', 'Порядок документов нарушен: ожидался {expected}, стоит {found}', 'The order of documents is broken: expected {expected}, found {found}'),
  'volume-order': words('Томдардың реті бұзылған: {expected} күтілді, {found} тұр', 'Порядок томов нарушен: ожидался {expected}, стоит {found}', 'The order of volumes is broken: expected {expected}, found {found}'),
  'position-gap': words('Томдағы орын реті бұзылған: {expected} күтілді, {found} тұр', 'Порядок в томе нарушен: ожидалось место {expected}, стоит {found}', 'The order in the volume is broken: expected position {expected}, found {found}'),
  'sheet-gap': words('Парақтар үзіліссіз жалғаспайды: {expected} күтілді, {found} тұр', 'Листы идут не подряд: ожидался {expected}, стоит {found}', 'The sheets do not continue: expected {expected}, found {found}'),
  'sheet-range': words('Соңғы парақ бірінші парақтан бұрын: {expected} – {found}', 'Последний лист раньше первого: {expected} – {found}', 'The last sheet comes before the first: {expected} – {found}'),
  'path-form': words('Файл аты томы мен орнына сай емес', 'Имя файла не соответствует его тому и месту', 'The name of the file does not follow from its volume and position'),
  'document-repeated': words('Құжат екі рет енгізілген: {found}', 'Документ внесён дважды: {found}', 'The document is entered twice: {found}'),
  // Signatures of the inventory.
  'signature-missing': words('Тізімдемеге {role} қолы қойылмаған', 'Нет подписи описи: {role}', 'The signature of the inventory is missing: {role}'),
  'signature-strange': words('Тізімдемеде аталмаған қол бар: {role}', 'Есть подпись, не названная в описи: {role}', 'There is a signature that the inventory does not name: {role}'),
  'signature-form': words('Қолтаңба DER түрінде сақталмаған', 'Подпись хранится не в виде DER', 'The signature is not stored as DER'),
  'signature-invalid': words('Электрондық цифрлық қолтаңба жарамсыз', 'Электронная цифровая подпись недействительна', 'The electronic signature does not hold'),
  'signer-repeated': words('Екі қолды бір адам қойған: {found}', 'Две подписи поставлены одним лицом: {found}', 'Two signatures are by one person: {found}'),
  // Documents.
  missing: words('Тізімдемедегі файл пакетте жоқ', 'Файл из описи отсутствует в пакете', 'A file of the inventory is not in the package'),
  unlisted: words('Файл тізімдемеде жоқ', 'Файла нет в описи', 'The file is not in the inventory'),
  'entry-order': words('Файл мұрағатта өз орнында емес: осы жерде {expected} болуы керек', 'Файл стоит в архиве не на своём месте: здесь должен быть {expected}', 'The file is not in its place in the archive: {expected} belongs here'),
  'size-differs': words('Файлдың көлемі тізімдемедегіден өзгеше: {expected} күтілді, {found} бар', 'Размер файла не тот, что в описи: ожидалось {expected}, есть {found}', 'The size of the file differs from the inventory: expected {expected}, found {found}'),
  'content-differs': words('Файлдың мазмұны тізімдемедегі хешке сай емес', 'Содержимое файла не сходится с хешем в описи', 'The content of the file does not match the digest in the inventory'),
  // Of the other side.
  'not-as-announced': words('Тізімдеме хабарланғаннан өзгеше ({field}: {expected} хабарланды, {found} алынды)', 'Опись не та, что была объявлена ({field}: объявлено {expected}, получено {found})', 'The inventory is not the one announced ({field}: {expected} announced, {found} received)'),
  'receipt-malformed': words('Қолхат оқылмайды', 'Расписка не читается', 'The receipt cannot be read'),
  'receipt-differs': words('Қолхат осы пакетке қатысты емес ({field}: {expected} күтілді, {found} тұр)', 'Расписка не об этом пакете ({field}: ожидалось {expected}, стоит {found})', 'The receipt is not about this package ({field}: expected {expected}, found {found})'),
  'receipt-refused': words('Қолхат бойынша пакет қабылданбаған', 'По расписке пакет не принят', 'By the receipt the package was not accepted'),
} as const satisfies Readonly<Record<string, I18n>>;

export type ProblemCode = keyof typeof SENTENCES;

const PLACE = { seq: words('құжат', 'документ', 'document'), line: words('жол', 'строка', 'line') };

/** One sentence in three languages: the place first, then what is wrong there. */
export function problemWords(problem: Problem): I18n {
  const say = (language: keyof I18n): string => {
    const place = [problem.entry, problem.seq === undefined ? undefined : `${PLACE.seq[language]} ${problem.seq}`, problem.line === undefined ? undefined : `${PLACE.line[language]} ${problem.line}`].filter((part) => part !== undefined);
    const sentence = SENTENCES[problem.code][language].replace(/\{(\w+)\}/g, (_, name: string) => (name === 'role' && problem.role !== undefined ? roleWords(problem.role)[language] : String(problem[name as keyof Problem] ?? '—')));
    const reasons = (problem.failures ?? []).map((failure) => failureMessages[failure].what[language]);
    return `${place.length === 0 ? '' : `${place.join(', ')}: `}${[sentence, ...reasons].join('. ').replace(/\.\. /g, '. ')}`;
  };
  return words(say('kk'), say('ru'), say('en'));
}

/** Enough to understand what happened, however much an attacker writes. */
const LISTED = 200;

/** Collects problems; beyond two hundred they are only counted. */
export class Findings {
  readonly listed: Problem[] = [];
  unlisted = 0;
  add(...problems: readonly Problem[]): void {
    for (const problem of problems) if (this.listed.length < LISTED) this.listed.push(problem); else this.unlisted++;
  }
  get none(): boolean { return this.listed.length === 0; }
}
