/** Who supervises what at the regional and district levels (points 19(1), 32(1)), as the Instruction divides it. */
import type { I18n } from '../../engine/norm.ts';
import type { PlaceKind, ProsecutorLevel } from '../../facts/fact.ts';
import { words } from '../../facts/words.ts';

/** Bodies that are supervised though nobody is held in them. */
export const supervisedBodies = {
  'penal-department': words('Қылмыстық-атқару жүйесі комитетінің департаменті', 'департамент Комитета уголовно-исполнительной системы', 'department of the Penal Committee'),
  'rgp-enbek': words('«Еңбек» РМК', 'РГП «Енбек»', 'RGP “Enbek”'),
  'internal-affairs-department': words('ішкі істер департаменті', 'департамент внутренних дел', 'department of internal affairs'),
  'rehabilitation-bodies': words('ақталған азаматтарға өтемақы төлейтін және жеңілдік беретін органдар', 'органы, выплачивающие компенсации и предоставляющие льготы реабилитированным', 'bodies that pay compensation and grant benefits to the rehabilitated'),
  'knb-remand-prisons': words('ұлттық қауіпсіздік органдары (тергеу изоляторлары)', 'органы национальной безопасности (следственные изоляторы)', 'national security bodies (remand prisons)'),
} satisfies Record<string, I18n>;

export interface Competence {
  readonly rows: readonly string[];
  readonly level: ProsecutorLevel;
  /** Bodies, or kinds of places. */
  readonly objects: readonly (keyof typeof supervisedBodies | PlaceKind)[];
  readonly subject: I18n;
  /** Only where an order of the regional prosecutor lays it on this level: without one the district answers. */
  readonly byOrder?: true;
}

const legality = words('қызметіндегі заңдылық', 'законность в деятельности', 'legality of the activity');

export const competences: readonly Competence[] = [
  { rows: ['P19.1a'], level: 'oblast', objects: ['penal-department'], subject: legality },
  { rows: ['P19.1b'], level: 'oblast', objects: ['rgp-enbek'], subject: legality },
  { rows: ['P19.1c'], level: 'oblast', objects: ['si', 'ivs', 'sp', 'uis'], subject: legality, byOrder: true },
  { rows: ['P19.1d'], level: 'oblast', objects: ['internal-affairs-department'], subject: words('арнаулы мекемелерде заңдардың орындалуы', 'исполнение законов в спецучреждениях', 'execution of laws in special institutions') },
  { rows: ['P19.1e'], level: 'oblast', objects: ['internal-affairs-department'], subject: words('шартты түрде мерзімінен бұрын босатылғандарды және әкімшілік қадағалаудағыларды бақылау', 'контроль за условно-досрочно освобождёнными и поднадзорными', 'control over parolees and persons under administrative supervision') },
  { rows: ['P19.1f'], level: 'oblast', objects: ['knb-remand-prisons'], subject: words('тергеу изоляторларында заңдардың орындалуы', 'исполнение законов в следственных изоляторах', 'execution of laws in remand prisons') },
  { rows: ['P19.1g'], level: 'oblast', objects: ['rehabilitation-bodies'], subject: words('саяси қуғын-сүргін құрбандарын ақтау туралы заңнаманың қолданылуы', 'применение законодательства о реабилитации жертв политических репрессий', 'application of the legislation on rehabilitation') },
  { rows: ['P32.1a'], level: 'district', objects: ['uis'], subject: legality },
  { rows: ['P32.1b'], level: 'district', objects: ['ivs'], subject: legality },
  { rows: ['P32.1c'], level: 'district', objects: ['sp'], subject: legality },
  { rows: ['P32.1d'], level: 'district', objects: ['probation-service'], subject: words('бас бостандығынан айырумен байланысты емес жазалар мен өзге де шараларды орындау', 'исполнение наказаний, не связанных с лишением свободы, и иных мер', 'punishments not connected with deprivation of liberty and other measures') },
  { rows: ['P32.1e'], level: 'district', objects: ['public-security-unit'], subject: words('шартты түрде мерзімінен бұрын босатылғандарды және әкімшілік қадағалаудағыларды бақылау тәртібі', 'порядок контроля за условно-досрочно освобождёнными и поднадзорными', 'the order of control over parolees and supervised persons') },
  { rows: ['P32.1f'], level: 'district', objects: ['rehabilitation-bodies'], subject: words('өтемақы төлеу және жеңілдік беру туралы заңдардың орындалуы', 'исполнение законов о компенсациях и льготах реабилитированным', 'execution of laws on compensation and benefits') },
  { rows: ['P36a'], level: 'district', objects: ['uis'], subject: words('сотталғандар арасындағы қылмысқа қарсы іс-қимыл', 'противодействие преступности и правонарушениям среди осуждённых', 'countering crime and offences among convicted persons') },
  { rows: ['P36b'], level: 'district', objects: ['uis'], subject: words('жедел-іздестіру қызметі', 'оперативно-розыскная деятельность', 'operational-search activity') },
  { rows: ['P37a'], level: 'district', objects: ['uis'], subject: words('сотқа дейінгі тергеп-тексерудің және процестік шешімдердің заңдылығы', 'законность досудебного расследования и процессуальных решений', 'legality of pre-trial investigation and of its decisions') },
];

/**
 * Which level answers for a place of this kind where no order says otherwise: remand prisons the region (points 21, 25; the list of
 * point 32(1) does not name them), other places of points 32(1) the district. Null: the Instruction lays it on neither.
 */
export function levelFor(kind: PlaceKind, orderedRegion = false): ProsecutorLevel | null {
  if (kind === 'si') return 'oblast';
  const byOrder = competences.some(({ byOrder: needs, objects }) => needs === true && (objects as readonly string[]).includes(kind));
  if (orderedRegion && byOrder) return 'oblast';
  return competences.some(({ level, objects }) => level === 'district' && (objects as readonly string[]).includes(kind)) ? 'district' : null;
}
