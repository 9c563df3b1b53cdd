/**
 * Posts in the prosecutor's supervision, and the words for everybody on whom a norm of the Instruction lays something: officials by their
 * post, and bodies. Kept apart from the facts of offices, so that a page can name a bearer without them.
 */
import type { I18n } from '../engine/norm.ts';
import { words } from './words.ts';

/** Posts in this supervision (points 2, 4(8), 4(10), 4(16), 4(25), 23): what an official is, whatever the room of his account. */
export const supervisionPostLabels = {
  'department-head': words('Департамент бастығы', 'начальник Департамента', 'head of the Department'),
  'department-directorate-head': words('Департамент басқармасының (бөлімінің) бастығы', 'начальник управления (отдела) Департамента', 'head of a directorate (division) of the Department'),
  'department-officer': words('Департамент қызметкері', 'сотрудник Департамента', 'officer of the Department'),
  'regional-prosecutor': words('облыс прокуроры', 'прокурор области', 'regional prosecutor'),
  'deputy-regional-prosecutor': words('облыс прокурорының жетекшілік ететін орынбасары', 'курирующий заместитель прокурора области', 'curating deputy of the regional prosecutor'),
  'senior-regional-assistant': words('облыс прокурорының аға көмекшісі', 'старший помощник прокурора области', 'senior assistant of the regional prosecutor'),
  'regional-assistant': words('облыс прокурорының көмекшісі', 'помощник прокурора области', 'assistant of the regional prosecutor'),
  'directorate-head': words('басқарма (бөлім) бастығы', 'начальник управления (отдела)', 'head of the directorate (division)'),
  'deputy-directorate-head': words('басқарма (бөлім) бастығының орынбасары', 'заместитель начальника управления (отдела)', 'deputy head of the directorate (division)'),
  'senior-directorate-prosecutor': words('басқарманың (бөлімнің) аға прокуроры', 'старший прокурор управления (отдела)', 'senior prosecutor of the directorate (division)'),
  'directorate-prosecutor': words('басқарма (бөлім) прокуроры', 'прокурор управления (отдела)', 'prosecutor of the directorate (division)'),
  'assigned-prosecutor': words('осы қадағалау міндетіне жүктелген прокурор', 'прокурор, в обязанности которого вменён этот надзор', 'prosecutor on whose duties this supervision is laid'),
  'district-prosecutor': words('аудан (қала) прокуроры', 'прокурор района (города)', 'district or city prosecutor'),
  'deputy-district-prosecutor': words('аудан (қала) прокурорының орынбасары', 'заместитель прокурора района (города)', 'deputy of the district or city prosecutor'),
  'senior-prosecutor': words('аға прокурор', 'старший прокурор', 'senior prosecutor'),
  'branch-prosecutor': words('қадағалау саласы бойынша прокурор', 'прокурор по отрасли надзора', 'prosecutor of a branch of supervision'),
} satisfies Record<string, I18n>;
export type SupervisionPost = keyof typeof supervisionPostLabels;

/** Bearers and addressees that are neither a capacity nor an addressee of a notice. */
export const bearerLabels: Readonly<Record<string, I18n>> = {
  ...supervisionPostLabels,
  department: words('Бас прокуратураның Департаменті', 'Департамент Генеральной прокуратуры', "Department of the Prosecutor General's Office"),
  'zonal-officer': words('Департаменттің аймақтық қызметкері', 'зональный сотрудник Департамента', 'zonal officer of the Department'),
  'directorate-officer': words('басқарма қызметкері', 'сотрудник управления', 'directorate officer'),
  'probation-service': words('пробация қызметі', 'служба пробации', 'probation service'),
  'public-security-unit': words('қоғамдық қауіпсіздік бөлімшесі', 'подразделение общественной безопасности', 'public-security unit'),
  akimat: words('әкімдік', 'акимат (местный исполнительный орган)', 'akimat'),
  minister: words('министр (Төраға)', 'министр (Председатель)', 'minister (Chairman)'),
  defence: words('Қорғаныс министріне', 'Министру обороны', 'to the Minister of Defence'),
  'territorial-police': words('аумақтық ішкі істер органының бастығына', 'начальнику территориального органа внутренних дел', 'to the head of the territorial internal affairs body'),
  'territorial-penal': words('аумақтық қылмыстық-атқару жүйесі органының бастығына', 'начальнику территориального органа уголовно-исполнительной системы', 'to the head of the territorial penal body'),
  'territorial-knb': words('аумақтық ұлттық қауіпсіздік органының бастығына', 'начальнику территориального органа национальной безопасности', 'to the head of the territorial national security body'),
};
