/** Point 50: the probation service. */
import { words } from '../../../facts/words.ts';
import { item, type Checklist } from './checklist.ts';

const persons = true;
const occasional = true;
const of = (...names: string[]): string[] => names.map((name) => `prosecutorial-supervision.50.${name}`);

export const point50: Checklist = {
  id: 'CL_PROBATION', point: '50', placeKinds: ['probation-service'], asked: 'kind',
  title: words('Пробация қызметін тексеру', 'Проверка службы пробации', 'Inspection of a probation service'),
  items: [
    item('P50.1', 1,
      'Есепте тұрған адамдарға бақылау істері уақтылы ашылған', 'Контрольные дела в отношении подучётных лиц заведены своевременно',
      'Control files of registered persons are opened in time',
      { persons, norms: of('control-file'), facts: ['control.registered', 'control.file-opened'] }),
    item('P50.2', 2,
      'Бақылау істерін жасау және бақылау тәртібін реттейтін ведомстволық бұйрықтар мен нұсқаулықтар орындалған', 'Ведомственные приказы и инструкции о порядке составления контрольных дел и осуществления контроля исполняются',
      'Departmental orders and instructions on control files and control are executed', { answer: 'text', facts: ['control.file-opened', 'control.talk-held'] }),
    item('P50.3', 3,
      'Ішкі істер органдарымен бірлескен ведомстволық бұйрықтар мен нұсқаулықтар орындалған', 'Совместные с органами внутренних дел приказы и инструкции исполняются',
      'Orders and instructions joint with the internal affairs bodies are executed', { answer: 'text' }),
    item('P50.4a', 4,
      'Есепте тұрған адамдардың тұрғылықты жерінде жоқтығы уақтылы анықталған', 'Отсутствие подучётных лиц по месту жительства выявляется своевременно',
      'Absence of registered persons from their residence is detected in time',
      { persons, norms: of('schedule'), facts: ['control.checked', 'control.absence-detected'] }),
    item('P50.4b', 4,
      'Оларды іздестіруге жариялау шаралары уақтылы қабылданған', 'Меры для объявления их в розыск приняты своевременно',
      'Measures to declare them wanted are taken in time',
      { persons, occasional, norms: of('search'), facts: ['control.absence-detected', 'control.search-declared'] }),
    item('P50.5', 5,
      'Жазаны өтеуден қасақана жалтарған және бақылаудан жасырынған адамдарға тиісті шаралар қабылданған', 'К злостно уклоняющимся от отбывания наказания и скрывающимся от контроля приняты надлежащие меры',
      'Due measures are taken against those who maliciously evade punishment or hide from control',
      { persons, occasional, norms: of('evasion'), facts: ['control.evasion-established', 'control.measure-taken'] }),
    item('P50.6', 6,
      'Есепте тұрғандар арасында қайталанған қылмыс пен құқық бұзушылыққа қарсы жұмыс жүргізілген', 'Работа по борьбе с рецидивной преступностью и правонарушениями среди подучётных ведётся',
      'Work against recidivism and offences among registered persons is done', { answer: 'count', facts: ['control.offence'] }),
    item('P50.7', 7,
      'Есепте тұрғандар қоғамдық және түзеу жұмыстарына нақты тартылған', 'Подучётные фактически привлечены к общественным и исправительным работам',
      'Registered persons are actually involved in public and corrective works',
      { persons, occasional, norms: of('work-place', 'work-done'), facts: ['control.work-place-assigned', 'control.work-done'] }),
    item('P50.8a', 8,
      'Есепте тұрғандардың мінез-құлқын пробациялық бақылау тәртібі сақталған', 'Порядок пробационного контроля за поведением подучётных соблюдён',
      'The order of probation control over registered persons is observed',
      { persons, norms: of('schedule', 'talk'), facts: ['control.talk-held', 'control.checked'] }),
    item('P50.8b', 8,
      'Уәкілетті мемлекеттік, оның ішінде атқарушы органдар әлеуметтік көмек көрсеткен', 'Уполномоченными государственными, в том числе исполнительными, органами оказана социальная помощь',
      'Social aid is given by the authorised state bodies, executive bodies included', { persons, occasional, answer: 'count', facts: ['control.aid-given'] }),
    item('P50.9', 9,
      'Электрондық білезіктер заңды қолданылған', 'Электронные браслеты применены законно', 'Electronic bracelets are used lawfully',
      { persons, occasional, norms: of('bracelet-ground', 'bracelet-status', 'bracelet-breach'), facts: ['bracelet.attached', 'bracelet.breach', 'bracelet.removed'] }),
  ],
};
