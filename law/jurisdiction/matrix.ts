/**
 * Who supervises what (Instruction, points 15, 19, 21, 22, 32, 36, 37, 53, 54, 58–61): the matrix of the delimitation of powers as the
 * source gives it, row by row. `competent.ts` answers by it which office is responsible for a place.
 */
import type { Cite, I18n } from '../engine/norm.ts';
import { words } from '../facts/words.ts';

/** The source's own codes of those who supervise. Several stand for a joint check or for interaction with another unit. */
export type Supervisor = 'DEPARTMENT' | 'REGIONAL' | 'DISTRICT' | 'MILITARY' | 'TRANSPORT' | 'OSA_UNIT' | 'TREATY_UNIT' | 'CRIMINAL_PROCESS_UNIT';

export interface JurisdictionRow {
  readonly rows: readonly string[];
  readonly cite: Cite;
  readonly by: readonly Supervisor[];
  /** Kinds of places in the source's codes, or a body, a person, a question. */
  readonly over: readonly string[];
  readonly what: I18n;
  /** Only so: an order of the regional prosecutor, agreement with another unit. */
  readonly condition?: I18n;
}

const at = (article: string, part?: string, point?: string): Cite => ({ act: 'prosecutorial-supervision', article, ...(part === undefined ? {} : { part }), ...(point === undefined ? {} : { point }) });
const row = (rows: readonly string[], cite: Cite, by: readonly Supervisor[], over: readonly string[], what: I18n, condition?: I18n): JurisdictionRow => ({ rows, cite, by, over, what, ...(condition ? { condition } : {}) });
const activity = words('қызметінің заңдылығы', 'законность деятельности', 'legality of the activity');
const order = words('облыс прокурорының өкімі бойынша', 'при возложении полномочий распоряжением прокурора области', 'where an order of the regional prosecutor lays it on them');

export const jurisdiction: readonly JurisdictionRow[] = [
  row(['P15.2a'], at('15', '2'), ['DEPARTMENT'], ['legal-acts-of-government'], words('жазаларды орындау мен оңалту туралы құқықтық актілер', 'правовые акты об исполнении наказаний и реабилитации', 'legal acts on execution of punishments and rehabilitation')),
  row(['P15.2b'], at('15', '2'), ['DEPARTMENT'], ['penal-committee'], activity),
  row(['P15.2c'], at('15', '2'), ['DEPARTMENT'], ['administrative-police-committee'], words('уақытша ұстау изоляторлары, арнаулы қабылдау орындары, босатылғандарды бақылау', 'изоляторы временного содержания, спецприёмники, контроль за освобождёнными', 'temporary isolators, special receivers, control over the released')),
  row(['P15.2d'], at('15', '2'), ['DEPARTMENT'], ['knb'], words('тергеу изоляторлары', 'следственные изоляторы', 'remand prisons')),
  row(['P19.1a'], at('19', '1'), ['REGIONAL'], ['penal-departments'], activity),
  row(['P19.1b'], at('19', '1'), ['REGIONAL'], ['enbek'], activity),
  row(['P19.1c'], at('19', '1'), ['REGIONAL'], ['SI_UIS', 'SI_KNB', 'IVS', 'IVS_TRANSPORT', 'SP', 'UIS'], activity, order),
  row(['P19.1d', 'P19.1e'], at('19', '1'), ['REGIONAL'], ['internal-affairs-departments'], words('арнаулы мекемелердегі заңдардың орындалуы, босатылғандарды бақылау', 'исполнение законов в спецучреждениях, контроль за освобождёнными', 'laws in special institutions, control over the released')),
  row(['P19.1f'], at('19', '1'), ['REGIONAL'], ['knb'], words('тергеу изоляторларындағы заңдардың орындалуы', 'исполнение законов в следственных изоляторах', 'laws in remand prisons')),
  row(['P21.1a', 'P21.1b', 'P25.0'], at('21', undefined, '1'), ['REGIONAL'], ['SI_UIS', 'SI_KNB'], words('ай сайынғы тексеру', 'ежемесячная проверка', 'monthly check')),
  row(['P21.1c', 'P21.1d', 'P22.1a', 'P22.1b'], at('21', undefined, '1'), ['REGIONAL'], ['IVS', 'SP'], words('облыс орталықтарында ай сайын, өзге жерлерде қажетіне қарай', 'ежемесячно в областных центрах, в иных пунктах по необходимости', 'monthly in regional centres, elsewhere as needed')),
  row(['P19.1g'], at('19', '1'), ['REGIONAL'], ['rehabilitation-legislation'], words('қолданылуы', 'применение', 'application')),
  row(['P19.2'], at('19', '2'), ['REGIONAL'], ['operational-search-measures'], words('заңдылығы', 'законность', 'legality'), words('жедел-іздестіру қызметін қадағалау бөлімшесімен келісу бойынша', 'по согласованию с подразделением по надзору за оперативно-розыскной деятельностью', 'in agreement with the unit supervising operational-search activity')),
  row(['P19.3a'], at('19', '3'), ['REGIONAL'], ['district-prosecutors'], words('32–56-тармақтардың орындалуы', 'исполнение пунктов 32–56', 'execution of points 32–56')),
  row(['P32.1a'], at('32', '1'), ['DISTRICT'], ['UIS'], activity),
  row(['P32.1b'], at('32', '1'), ['DISTRICT'], ['IVS'], activity),
  row(['P32.1c'], at('32', '1'), ['DISTRICT'], ['SP'], activity),
  row(['P32.1d'], at('32', '1'), ['DISTRICT'], ['PROBATION'], words('бас бостандығынан айыруға байланысты емес жазалар', 'наказания, не связанные с лишением свободы', 'punishments not connected with deprivation of liberty')),
  row(['P32.1e'], at('32', '1'), ['DISTRICT'], ['POB'], words('шартты түрде босатылғандар мен әкімшілік қадағалаудағыларды бақылау', 'контроль за условно-досрочно освобождёнными и поднадзорными', 'control over parolees and persons under administrative supervision')),
  row(['P32.1f', 'P54'], at('32', '1'), ['DISTRICT'], ['rehabilitation-bodies'], words('өтемақы, жәрдемақы, жеңілдіктер', 'компенсации, пособия, льготы', 'compensation, allowances, benefits')),
  row(['P36a', 'P36b', 'P37a'], at('36'), ['DISTRICT'], ['UIS'], words('сотталғандар арасындағы қылмысқа қарсы күрес, жедел-іздестіру қызметі, сотқа дейінгі тергеп-тексеру', 'противодействие преступности среди осуждённых, оперативно-розыскная деятельность, досудебное расследование', 'countering crime among convicts, operational-search activity, pre-trial investigation')),
  row(['P53'], at('53'), ['DISTRICT'], ['akimats'], words('қоғамдық жұмыс объектілерін айқындау туралы шешім', 'решение об определении объектов общественных работ', 'decision that names the objects of public works')),
  row(['P58.1a'], at('58', undefined, '1'), ['MILITARY'], ['GUARDHOUSE'], words('ұстаудың заңдылығы', 'законность содержания', 'legality of holding')),
  row(['P58.1b'], at('58', undefined, '1'), ['MILITARY'], ['SHIP_PREMISES', 'BORDER_PREMISES'], words('ұстаудың заңдылығы', 'законность содержания', 'legality of holding')),
  row(['P58.1c'], at('58', undefined, '1'), ['MILITARY'], ['servicemen'], words('бас бостандығынан айыруға байланысты емес жазалар', 'наказания, не связанные с лишением свободы', 'punishments not connected with deprivation of liberty')),
  row(['P58.1d', 'P58.1e', 'P58.1f'], at('58', undefined, '1'), ['MILITARY'], ['national-guard'], words('мекемелерді күзету, бақылаушылық қызмет, айдауылдау', 'охрана учреждений, контролёрская служба, конвоирование', 'guarding of institutions, controller service, convoy')),
  row(['P58.1g'], at('58', undefined, '1'), ['MILITARY'], ['convicted-by-military-tribunals'], words('оңалту', 'реабилитация', 'rehabilitation')),
  row(['P58.2a', 'P58.2b', 'P58.2c', 'P58.2d'], at('58', undefined, '2'), ['MILITARY', 'REGIONAL', 'DISTRICT'], ['joint-checks'], words('жолдағы қылмыстар, күзет құралдары, бақылаушылық қызмет, әскери қызметшілердің жазалары', 'преступления в пути следования, средства охраны, контролёрская служба, наказания военнослужащих', 'crimes en route, means of guarding, controller service, punishments of servicemen')),
  row(['P59'], at('59'), ['TRANSPORT'], ['IVS_TRANSPORT'], words('40–45-тармақтар бойынша', 'по пунктам 40–45', 'by points 40–45')),
  row(['P60a'], at('60'), ['OSA_UNIT'], ['penal-departments'], words('жедел-іздестіру қызметі', 'оперативно-розыскная деятельность', 'operational-search activity')),
  row(['P60b'], at('60'), ['OSA_UNIT'], ['SI_UIS', 'SI_KNB'], words('жедел-іздестіру қызметі', 'оперативно-розыскная деятельность', 'operational-search activity')),
  row(['P61.1a', 'P61.1b', 'P61.1c'], at('61', '1'), ['REGIONAL', 'TREATY_UNIT'], ['foreign-requests'], words('үкімді орындау, күзетпен ұстау, транзит', 'исполнение приговоров, содержание под стражей, транзит', 'execution of sentences, holding in custody, transit')),
  row(['P61.2'], at('61', '2'), ['REGIONAL', 'CRIMINAL_PROCESS_UNIT'], ['criminal-cases-of-four-categories'], words('тергеудің және сотта қараудың барысы мен нәтижесі', 'ход и результаты расследования и рассмотрения в суде', 'course and results of investigation and trial')),
];
