/** `kepil --help` in three languages. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { words } from './language.ts';

export const help: I18n = words(
  `Кепіл: күзетпен ұстау сағаты. Фактілерден – міндеттер.

  kepil audit <файл…> --map сәйкестік.yaml   кез келген мекеменің журналын тексеру (CSV, XLSX, JSON Lines)
  kepil verify [жүктеме.jsonl]                Кепіл журналының бүтіндігін тәуелсіз тексеру
      --database URL | --data қалта, --checkpoint файл (бірнеше), --key кілт, --tiles қалта, --format text|json
      --witness кілт (бірнеше), --require court,prosecutor, --tsa түбір.pem
  kepil verify ҚАЛТА                          шығарылған қалтаны деректер базасынсыз тексеру
  kepil verify --proof файл --fact файл --key кілт        бір жазбаны тексеру
  kepil verify --consistency ЕСКІ ЖАҢА [жүктеме | --tiles қалта]  жаңа белгі ескісін жалғастыра ма
  kepil export [--out файл | --folder қалта] [--size n]   журналды шығару; --database URL | --data қалта
  kepil witness --folder қалта (--make атау | --log кілт [--host мекенжай] [--port n] | --kept қалта)
                                              бақылау белгілерін растайтын куәгер
  kepil package create --from қалта --list тізім.csv --case нөмір --signer рөл (бірнеше) --inventory opis.jsonl
                                              істің тізімдемесін қол қоюға дайындау
  kepil package create --from қалта [--list тізім.csv --inventory opis.jsonl --signature рөл=файл] --out пакет.zip
                                              қол қойылған істі пакетке жинау
  kepil package verify пакет.zip              пакетті тексеру: --trust қалта, --case нөмір, --announced opis.jsonl, --crl файл,
                                              --receipt қолхат --receipt-signature файл, --format text|json
  kepil package receive пакет.zip --out қалта пакетті тексеріп, томдар бойынша жазу; --by кім --receipt қолхат.json
  kepil package asic --from қалта --volume n (--manifest файл | --signature файл --out tom.asice)   томды ASiC-E түрінде шығару
  kepil --help | --version

kepil audit параметрлері
  --map файл          қай баған нені білдіретіні (YAML немесе JSON; docs/audit.md)
  --format пішім      text (әдепкі), json, xlsx, html; --out кеңейтімі бойынша таңдалады
  --out файл          есепті файлға жазу
  --rule-set ат       as-they-stand (әдепкі) немесе басқа редакция, жоба
  --at уақыт          қай сәтке: "2026-11-21 12:00" (әдепкі: қазір)
  --lang kk|ru|en     есептің тілі
  --zone белдеу       орынның уақыт белдеуі (әдепкі: Asia/Almaty)
  --encoding кодтау   utf-8, utf-16le, utf-16be, windows-1251, kz-1048 (әдепкі: анықталады)
  --max-line n        бір жолдың ең көп таңбасы (әдепкі 1 048 576)
  --memory МБ         осыдан асқан жазбалар уақытша жабық қалтаға жазылады (әдепкі 64)
  --progress, --quiet барысын көрсету немесе көрсетпеу

Аяқталу кодтары: 0 бұзушылық жоқ · 1 бар · 2 команда немесе сәйкестік қате · 3 қабылданбаған жолдар бар · 4 файл оқылмайды · 130 тоқтатылды
`,
  `Кепіл: часы содержания под стражей. Из фактов – обязанности.

  kepil audit <файл…> --map соответствие.yaml   проверить журнал любого учреждения (CSV, XLSX, JSON Lines)
  kepil verify [выгрузка.jsonl]                 независимо проверить целость журнала Кепіл
      --database URL | --data папка, --checkpoint файл (несколько), --key ключ, --tiles папка, --format text|json
      --witness ключ (несколько), --require court,prosecutor, --tsa корень.pem
  kepil verify ПАПКА                            проверить выгруженную папку без базы данных
  kepil verify --proof файл --fact файл --key ключ          проверить одну запись
  kepil verify --consistency СТАРАЯ НОВАЯ [выгрузка | --tiles папка]  продолжает ли новая отметка старую
  kepil export [--out файл | --folder папка] [--size n]     выгрузить журнал; --database URL | --data папка
  kepil witness --folder папка (--make имя | --log ключ [--host адрес] [--port n] | --kept папка)
                                                свидетель, который заверяет контрольные отметки
  kepil package create --from папка --list список.csv --case номер --signer роль (несколько) --inventory opis.jsonl
                                                подготовить опись дела к подписанию
  kepil package create --from папка [--list список.csv --inventory opis.jsonl --signature роль=файл] --out пакет.zip
                                                собрать подписанное дело в пакет
  kepil package verify пакет.zip                проверить пакет: --trust папка, --case номер, --announced opis.jsonl, --crl файл,
                                                --receipt расписка --receipt-signature файл, --format text|json
  kepil package receive пакет.zip --out папка   проверить пакет и разложить по томам; --by кто --receipt расписка.json
  kepil package asic --from папка --volume n (--manifest файл | --signature файл --out tom.asice)   выгрузить том в ASiC-E
  kepil --help | --version

Параметры kepil audit
  --map файл          какой столбец что означает (YAML или JSON; docs/audit.md)
  --format вид        text (по умолчанию), json, xlsx, html; определяется и по расширению --out
  --out файл          записать отчёт в файл
  --rule-set имя      as-they-stand (по умолчанию) или другая редакция, проект
  --at время          на какой момент: "2026-11-21 12:00" (по умолчанию: сейчас)
  --lang kk|ru|en     язык отчёта
  --zone пояс         часовой пояс места (по умолчанию Asia/Almaty)
  --encoding имя      utf-8, utf-16le, utf-16be, windows-1251, kz-1048 (по умолчанию определяется)
  --max-line n        наибольшая длина строки в знаках (по умолчанию 1 048 576)
  --memory МБ         сверх этого записи ложатся во временную закрытую папку (по умолчанию 64)
  --progress, --quiet показывать ход работы или нет

Коды завершения: 0 нарушений нет · 1 есть · 2 неверна команда или файл соответствия · 3 есть непринятые строки · 4 файл не читается · 130 прервано
`,
  `Kepil: the custody clock. Facts in, duties out.

  kepil audit <file…> --map mapping.yaml   check the journal of any office (CSV, XLSX, JSON Lines)
  kepil verify [export.jsonl]              verify the journal of Kepil independently
      --database URL | --data folder, --checkpoint file (several), --key key, --tiles folder, --format text|json
      --witness key (several), --require court,prosecutor, --tsa root.pem
  kepil verify FOLDER                      verify an exported folder without a database
  kepil verify --proof file --fact file --key key       verify one fact
  kepil verify --consistency OLD NEW [export | --tiles folder]  does the newer checkpoint continue the older
  kepil export [--out file | --folder folder] [--size n]  write the journal; --database URL | --data folder
  kepil witness --folder folder (--make name | --log key [--host address] [--port n] | --kept folder)
                                           a witness that cosigns checkpoints
  kepil package create --from folder --list list.csv --case number --signer role (several) --inventory opis.jsonl
                                           prepare the inventory of a case for signing
  kepil package create --from folder [--list list.csv --inventory opis.jsonl --signature role=file] --out package.zip
                                           put the signed case into a package
  kepil package verify package.zip         check a package: --trust folder, --case number, --announced opis.jsonl, --crl file,
                                           --receipt receipt --receipt-signature file, --format text|json
  kepil package receive package.zip --out folder   check a package and lay it out by volumes; --by who --receipt receipt.json
  kepil package asic --from folder --volume n (--manifest file | --signature file --out tom.asice)   export a volume as ASiC-E
  kepil --help | --version

Options of kepil audit
  --map file          which column means what (YAML or JSON; docs/audit.md)
  --format form       text (default), json, xlsx, html; also taken from the extension of --out
  --out file          write the report to a file
  --rule-set name     as-they-stand (default), or another edition or draft
  --at time           as of which moment: "2026-11-21 12:00" (default: now)
  --lang kk|ru|en     language of the report
  --zone zone         time zone of the place (default Asia/Almaty)
  --encoding name     utf-8, utf-16le, utf-16be, windows-1251, kz-1048 (default: detected)
  --max-line n        longest line in characters (default 1,048,576)
  --memory MB         beyond this, records go to a private temporary folder (default 64)
  --progress, --quiet show the progress or not

Exit codes: 0 nothing found · 1 findings · 2 wrong command or mapping · 3 some rows could not be used · 4 the file cannot be read · 130 cancelled
`,
);
