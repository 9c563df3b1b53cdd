/** `kepil --help` in three languages. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import { words } from './language.ts';

export const help: I18n = words(
  `Кепіл: күзетпен ұстау сағаты. Фактілерден – міндеттер.

  kepil audit <файл…> --map сәйкестік.yaml   кез келген мекеменің журналын тексеру (CSV, XLSX, JSON Lines)
  kepil verify [жүктеме.jsonl]                Кепіл журналының бүтіндігін тәуелсіз тексеру
      --database URL | --data қалта, --checkpoint файл (бірнеше), --key кілт, --tiles қалта, --format text|json
  kepil export [--out файл] [--size n]        журналды JSON Lines түрінде шығару; --database URL | --data қалта
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
  kepil export [--out файл] [--size n]          выгрузить журнал в JSON Lines; --database URL | --data папка
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
  kepil export [--out file] [--size n]     write the journal as JSON Lines; --database URL | --data folder
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
