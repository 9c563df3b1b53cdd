/** Who came, who left, and what had to be done with whoever came. */
import { article, AT, CELL, field, follow, labelled, PERSON, WHAT, words, type RegisterSpec } from '../register.ts';

export const movementRegisters: readonly RegisterSpec[] = [
  {
    id: 'received', topic: 'movement', kinds: null,
    title: words('Қабылданған адамдар журналы', 'Журнал приёма лиц', 'Register of persons received'),
    opens: { 'custody.admitted': null }, follows: {},
    columns: [AT, PERSON, field('reason'), field('basis'), labelled(words('Ерекше жағдайлар', 'Особые обстоятельства', 'Special circumstances'), 'condition', 'purpose', 'childrenAlong')],
    norms: ['special-institutions.2', 'special-institutions.5', 'special-institutions.7', 'special-institutions.10', 'special-institutions.12', 'special-institutions.46-1', 'special-institutions.46-6'],
    records: ['custody.admitted'], demandedBy: [article('5')],
  },
  {
    id: 'released', topic: 'movement', kinds: null,
    title: words('Босатылған адамдар журналы', 'Журнал освобождённых лиц', 'Register of persons released'),
    opens: { 'release.executed': null }, follows: {},
    columns: [AT, PERSON, field('ground'), field('byRole'), field('destination')],
    norms: ['special-institutions.47', 'special-institutions.48', 'special-institutions.46-3', 'special-institutions.46-9', 'criminal-procedure'],
    records: ['release.executed'], demandedBy: [article('48')],
  },
  {
    id: 'transfers', topic: 'movement', kinds: null,
    title: words('Ауыстыру мен айдауылға беру журналы', 'Журнал переводов и передачи конвою', 'Register of transfers and hand-overs to convoy'),
    opens: { 'custody.departed': null, 'convoy.handed-over': null, 'sentence.dispatch': null, 'delivery.not-made': null }, follows: {},
    columns: [AT, WHAT, PERSON, labelled(words('Қайда', 'Куда', 'Where to'), 'to', 'destination'), labelled(words('Мақсаты, негізі', 'Цель, основание', 'Purpose, ground'), 'purpose', 'legalGround', 'reason'), labelled(words('Кіммен', 'Кем сопровождается', 'Escorted by'), 'convoyHead', 'medicalEscort')],
    norms: ['special-institutions.27', 'special-institutions.31', 'special-institutions.41', 'special-institutions.33'],
    records: ['custody.departed', 'convoy.handed-over', 'delivery.not-made', 'sentence.dispatch'], demandedBy: [article('27'), article('31')],
  },
  {
    id: 'single-cell', topic: 'movement', kinds: null,
    title: words('Бір кісілік камераға орналастыру журналы', 'Журнал размещения в одиночных камерах', 'Register of placements in single cells'),
    opens: { 'single-cell.ordered': null, 'single-cell.sanction-decided': null, 'single-cell.exemption': null, 'single-cell.application-withdrawn': null }, follows: {},
    columns: [AT, WHAT, PERSON, CELL, field('byRole'), field('number'), labelled(words('Негізі', 'Основание', 'Ground'), 'case', 'separationRule', 'threat', 'application', 'granted', 'reasoned')],
    norms: ['special-institutions.31', 'special-institutions.2'],
    records: ['single-cell.ordered', 'single-cell.exemption', 'single-cell.sanction-decided', 'single-cell.application-withdrawn'], demandedBy: [article('31', '2')],
  },
  {
    id: 'threats', topic: 'movement', kinds: null,
    title: words('Адамның қауіпсіздігіне қауіп журналы', 'Журнал угроз безопасности лиц', 'Register of threats to persons'),
    opens: { 'threat.noticed': 'threatId' }, follows: { 'threat.measures-taken': 'threatId' },
    columns: [AT, PERSON, CELL, field('kind'), labelled(words('Мән-жайы', 'Обстоятельства', 'Circumstances'), 'source', 'circumstances'), follow(words('Шаралар', 'Меры', 'Measures'), ['threat.measures-taken'], 'what', 'details')],
    norms: ['special-institutions.18', 'special-institutions.46-5', 'special-institutions.46-8'],
    records: ['threat.noticed', 'threat.measures-taken'], demandedBy: [article('18')],
  },
];
