/**
 * The reception of a person as the articles describe it: the papers on which each kind of place admits, and the steps. A table, because the
 * law has one; what is still owed at a moment is said by the norms themselves (`stepOfNorm`), never by the table.
 */
import type { Cite, I18n, Norm, On } from '../../engine/norm.ts';
import type { Capacity, PlaceKind } from '../../facts/fact.ts';
import { words } from '../../facts/words.ts';
import { cite } from './cite.ts';
import { judges, prosecutors, type BasisDocumentKind } from './documents.ts';

export interface BasisPaper {
  readonly kind: BasisDocumentKind;
  /** Who must have drawn it up; empty: the Law names nobody. */
  readonly authors: readonly Capacity[];
  /** What the paper must bear. */
  readonly bears: readonly ('signed' | 'sealed')[];
  readonly cite: Cite;
  /** A record that says as much as the paper shown. */
  readonly onRecord: string | null;
}

export interface AdmissionBasis {
  readonly place: PlaceKind;
  /** Who is admitted on it; several of one place stand beside each other. */
  readonly person: I18n;
  readonly case: AdmissionCase;
  readonly papers: readonly BasisPaper[];
  readonly cite: Cite;
  readonly rows: readonly string[];
}

/** Which of the cases of a kind of place it is, told by what is on record before the admission. */
export type AdmissionCase = 'any' | 'detained' | 'in-custody' | 'from-remand-prison';

const paper = (kind: BasisDocumentKind, authors: readonly Capacity[], where: Cite, onRecord: string | null, bears: BasisPaper['bears'] = []): BasisPaper => ({ kind, authors, bears, cite: where, onRecord });

/** Arts. 5, 7, 10, 12, 46-1, 46-6. A place that is not here admits on no paper that this Law names. */
export const admissionBases: readonly AdmissionBasis[] = [
  {
    place: 'si', case: 'any', cite: cite('5', undefined, '1'), rows: ['L5.1'], papers: [paper('arrest-order', judges, cite('5', undefined, '1'), 'custody.sanctioned')],
    person: words('қамаққа алынған күдікті, айыпталушы', 'подозреваемый, обвиняемый, к которому применён арест', 'suspect or accused under arrest'),
  },
  {
    place: 'ivs', case: 'detained', cite: cite('5', undefined, '2'), rows: ['L5.2a'], papers: [paper('detention-protocol', ['investigator', 'inquirer'], cite('5', undefined, '2'), 'detention.protocol')],
    person: words('қылмыс жасады деген күдікпен ұстап алынған адам', 'задержанный по подозрению в совершении преступления', 'person detained on suspicion of a crime'),
  },
  {
    place: 'ivs', case: 'in-custody', cite: cite('5', undefined, '2'), rows: ['L5.2b', 'L5.2c'], papers: [paper('arrest-order', judges, cite('5', undefined, '2'), 'custody.sanctioned')],
    person: words('тергеу изоляторына жеткізу мүмкін болмаған қамаққа алынған адам', 'арестованный, доставка которого в следственный изолятор невозможна', 'arrested person whose delivery to a remand prison is impossible'),
  },
  {
    place: 'ivs', case: 'from-remand-prison', cite: cite('12', '2'), rows: ['L12.2a', 'L12.2b', 'L12.2c'], papers: [paper('transfer-order', [...prosecutors, ...judges, 'investigator', 'inquirer'], cite('12', '2'), null)],
    person: words('тергеу изоляторынан ауыстырылған адам', 'переведённый из следственного изолятора', 'person transferred from a remand prison'),
  },
  {
    place: 'sp', case: 'any', cite: cite('46-6', '1'), rows: ['L5.3', 'L46-6.1.1', 'L46-6.1.2', 'L46-6.1.3'],
    papers: [
      paper('administrative-arrest-ruling', judges, cite('46-6', '1', '1'), 'administrative.arrest-ruled', ['signed', 'sealed']),
      paper('personal-inspection-protocol', [], cite('46-6', '1', '2'), 'search.personal'),
      paper('identity-document', [], cite('46-6', '1', '3'), null),
    ],
    person: words('әкімшілік қамаққа алынған адам', 'лицо, подвергнутое административному аресту', 'person under administrative arrest'),
  },
  {
    place: 'pr', case: 'any', cite: cite('46-1', '1'), rows: ['L5.4a', 'L46-1.1'], papers: [paper('placement-order', ['internal-affairs-body'], cite('46-1', '1'), 'receiver.order-issued')],
    person: words('белгілі бір тұрғылықты жері және (немесе) құжаттары жоқ адам', 'лицо без определённого места жительства и (или) документов', 'person without a fixed abode and (or) documents'),
  },
];

export const receptionStepIds = ['person', 'basis', 'search', 'property', 'medical', 'sanitary', 'fingerprints', 'photograph', 'rights', 'notices', 'children', 'identity', 'cell', 'completed'] as const;
export type ReceptionStepId = (typeof receptionStepIds)[number];

export interface ReceptionStep {
  readonly id: ReceptionStepId;
  readonly title: I18n;
  /** Facts that record it, each with what the form knows beforehand; the first is the usual one. */
  readonly facts: readonly { readonly type: string; readonly data?: Readonly<Record<string, string | boolean>> }[];
  /** Values that one of the facts must have to count as this step, where it has any. */
  readonly counts?: Readonly<Record<string, readonly string[]>>;
  /** Which article asks for it, by kind of place. A kind that is not here: no article of this Law asks for it there. */
  readonly asked: Readonly<Partial<Record<PlaceKind, Cite>>>;
  /** Done once for the whole deprivation of liberty; otherwise anew at each admission. */
  readonly once?: true;
  /** Only of such a person: an attribute that earlier facts set has one of the values. `kinds`: in such places; without it everywhere. */
  readonly only?: { readonly kinds?: readonly PlaceKind[]; readonly attribute: string; readonly in: readonly (string | boolean)[]; readonly otherwise: I18n };
}

const custody = (where: Cite): ReceptionStep['asked'] => ({ si: where, ivs: where, uis: where, guardhouse: where });
const bodySearch = { ...custody(cite('33', '2')), pr: cite('46-1', '5'), sp: cite('46-6', '2') };

/** In the order in which a reception goes. The regulations of the places may set another (arts. 15, 46-1(6), 46-6(2)): none is forced. */
export const receptionSteps: readonly ReceptionStep[] = [
  { id: 'person', title: words('Кім қабылданады', 'Кто принимается', 'Who is admitted'), facts: [{ type: 'person.described' }], once: true, asked: { ...custody(cite('15', '1')), pr: cite('46-1', '2'), sp: cite('46-6', '2') } },
  {
    id: 'basis', title: words('Кім жеткізді және қандай құжаттармен', 'Кем доставлен и на каком основании', 'Brought by whom and on what basis'), facts: [{ type: 'custody.admitted' }],
    asked: { si: cite('5', undefined, '1'), ivs: cite('5', undefined, '2'), sp: cite('46-6', '1'), pr: cite('46-1', '1'), uis: cite('10', '1'), guardhouse: cite('10', '4'), 'border-premises': cite('10', '2'), 'other-premises': cite('7', '3') },
  },
  { id: 'search', title: words('Жеке тінту', 'Личный обыск', 'Personal search'), facts: [{ type: 'search.personal' }], asked: bodySearch },
  { id: 'property', title: words('Мүлік пен ақша', 'Имущество и деньги', 'Property and money'), facts: [{ type: 'property.listed' }, { type: 'valuables.stored' }, { type: 'thing.seized' }], asked: { ...custody(cite('33', '4')), pr: cite('46-1', '6'), sp: cite('46-6', '2') } },
  {
    id: 'medical', title: words('Медициналық қарап-тексеру', 'Медицинский осмотр', 'Medical examination'), facts: [{ type: 'medical.examined', data: { occasion: 'admission' } }], counts: { occasion: ['admission', 'detention', 'return'] },
    asked: { ...custody(cite('15', '1', '13')), pr: cite('46-1', '5'), sp: cite('46-6', '2') },
  },
  { id: 'sanitary', title: words('Санитариялық өңдеу', 'Санитарная обработка', 'Sanitary treatment'), facts: [{ type: 'sanitary.treated' }], asked: { pr: cite('46-1', '5') } },
  { id: 'fingerprints', title: words('Дактилоскопиялау', 'Дактилоскопирование', 'Fingerprints'), facts: [{ type: 'fingerprints.taken' }], once: true, asked: bodySearch },
  { id: 'photograph', title: words('Суретке түсіру', 'Фотографирование', 'Photograph'), facts: [{ type: 'photograph.taken' }], once: true, asked: bodySearch },
  { id: 'rights', title: words('Құқықтары мен тәртібін түсіндіру', 'Разъяснение прав и порядка', 'Rights and rules explained'), facts: [{ type: 'rights.informed' }], asked: { ...custody(cite('16', '1', '1')), pr: cite('46-5', '1', '1'), sp: cite('46-8', '1', '1') } },
  {
    id: 'notices', title: words('Туыстарына және органдарға хабарлау', 'Уведомление родственников и органов', 'Notices to relatives and bodies'), facts: [{ type: 'notice.sent' }], asked: { ...custody(cite('7', '4')), pr: cite('46-1', '4'), sp: cite('46-6', '3') },
    only: { kinds: ['pr'], attribute: 'citizenship', in: ['foreigner'], otherwise: words('Қабылдау-бөлу орнында тек шетелдік туралы хабарланады.', 'В приёмнике-распределителе извещают только об иностранце.', 'In a receiver-distributor only a foreigner is told of.') },
  },
  {
    id: 'children', title: words('Жанындағы балалар', 'Дети при лице', 'Children with the person'), facts: [{ type: 'child.admitted' }, { type: 'child.referred' }, { type: 'receiver.children-placed' }], asked: { ...custody(cite('29', '1')), pr: cite('46-1', '3'), sp: cite('46-8') },
    only: { attribute: 'withChildren', in: [true], otherwise: words('Жанында балалар болғаны жазылмаған.', 'Детей при лице не записано.', 'No children with the person are on record.') },
  },
  { id: 'identity', title: words('Жеке басын анықтау', 'Установление личности', 'Identity'), facts: [{ type: 'identity.check-opened' }, { type: 'receiver.interviewed' }, { type: 'identity.established' }], asked: { pr: cite('46-1', '2') } },
  { id: 'cell', title: words('Камераға орналастыру', 'Размещение в камере', 'Cell'), facts: [{ type: 'custody.cell-assigned' }], asked: { ...custody(cite('31', '1')), pr: cite('2', undefined, '9'), sp: cite('2', undefined, '9') } },
  { id: 'completed', title: words('Қабылдаудың аяқталуы', 'Окончание приёма', 'End of reception'), facts: [{ type: 'admission.completed' }], asked: { ...custody(cite('22', '3')), pr: cite('46-4'), sp: cite('46-7') } },
];

const stepOfType: ReadonlyMap<string, ReceptionStepId> = new Map(receptionSteps.flatMap(({ id, facts }) => facts.map(({ type }): [string, ReceptionStepId] => [type, id])));
const typesOf = ({ fact }: Pick<On, 'fact'>): readonly string[] => (typeof fact === 'string' ? [fact] : fact);

/**
 * To which step of the reception a norm belongs, read from its own rule: a duty that the admission opens belongs to the fact that meets it, a
 * requirement at the end of the reception to the fact that it wants on record, a requirement of a fact to that fact. null: to none.
 */
export function stepOfNorm({ rule }: Pick<Norm, 'rule'>): ReceptionStepId | null {
  if (rule.type === 'deadline') {
    const atAdmission = 'fact' in rule.opens && typesOf(rule.opens).includes('custody.admitted');
    const meets = 'leaves' in rule.discharge ? [] : rule.discharge.flatMap(typesOf);
    // A duty met by the next admission is one of leaving the place.
    return atAdmission ? first(meets.filter((type) => type !== 'custody.admitted')) : null;
  }
  if (rule.type !== 'check') return null;
  const on = typesOf(rule.on);
  const wanted = on.includes('admission.completed') && 'recorded' in rule.require ? typesOf(rule.require.recorded) : [];
  return first(wanted) ?? first(on);
}

function first(types: readonly string[]): ReceptionStepId | null {
  return types.map((type) => stepOfType.get(type)).find((step) => step !== undefined) ?? null;
}
