/** States of an episode of deprivation of liberty: by which facts they are entered and left, and their words. */
import type { I18n, On, StateSpec } from '../engine/norm.ts';
import type { PlaceKind } from './fact.ts';
import { placeKindLabels } from './choices.ts';
import { controlStateLabels, controlStates } from './control-states.ts';
import { supervisionStateLabels, supervisionStates } from './supervision-states.ts';
import { words } from './words.ts';

const ended: readonly On[] = [{ fact: ['release.executed', 'episode.ended'] }];

/** In a place of this kind, until admission to a place of another kind, departure or the end. */
const inside = (id: string, kind: PlaceKind): StateSpec => ({
  id, subject: 'episode',
  enter: [{ fact: 'custody.admitted', where: { value: 'fact.placeKind', is: kind } }],
  leave: [{ fact: 'custody.admitted', where: { not: { value: 'fact.placeKind', is: kind } } }, { fact: 'custody.departed' }, ...ended],
});

/** From the first day whose walk is on record in this receiver until the person leaves it: each further day has its record too. */
const walksOnRecord = (id: string, within: string): StateSpec => ({
  id, subject: 'episode',
  enter: [{ fact: 'walk.recorded', where: { state: within } }],
  leave: [{ fact: ['custody.admitted', 'custody.departed', 'medical.institution-entered'] }, ...ended],
});

/** Special conditions of the place, as the person's own record has them. */
const reached = (id: string, begins: readonly string[], ends: readonly string[]): StateSpec => ({
  id, subject: 'episode',
  enter: [{ fact: 'regime.reached', where: { value: 'fact.event', in: begins } }],
  leave: [{ fact: 'regime.reached', where: { value: 'fact.event', in: ends } }, { fact: ['custody.admitted', 'custody.departed'] }, ...ended],
});

const transferToIvs = {
  all: [
    { value: 'fact.placeKind', is: 'ivs' },
    { value: 'fact.reason', is: 'transfer' },
    { value: 'fact.purpose', in: ['investigative-actions', 'trial'] },
  ],
} as const;

export const states: readonly StateSpec[] = [
  {
    id: 'deprived', subject: 'episode',
    enter: [{ fact: ['detention.actual', 'custody.sanctioned', 'administrative.arrest-ruled', 'custody.admitted'] }],
    leave: ended,
  },
  {
    id: 'detained', subject: 'episode',
    enter: [{ fact: 'detention.actual' }],
    leave: [{ fact: ['custody.sanctioned', 'custody.refused', 'measure.applied', 'administrative.arrest-ruled', 'receiver.sanctioned'] }, ...ended],
  },
  {
    id: 'in-custody', subject: 'episode',
    enter: [{ fact: 'custody.sanctioned' }],
    leave: [{ fact: ['measure.replaced', 'measure.cancelled'] }, ...ended],
  },
  {
    id: 'held', subject: 'episode', restarts: true,
    enter: [{ fact: 'custody.admitted' }],
    leave: [{ fact: 'custody.departed' }, ...ended],
  },
  inside('in-ivs', 'ivs'),
  inside('in-si', 'si'),
  inside('in-sp', 'sp'),
  inside('in-pr', 'pr'),
  inside('in-uis', 'uis'),
  inside('in-guardhouse', 'guardhouse'),
  {
    id: 'in-medical', subject: 'episode',
    enter: [{ fact: 'medical.institution-entered' }],
    leave: [{ fact: 'medical.institution-left' }, ...ended],
  },
  {
    id: 'transferred-to-ivs', subject: 'episode',
    enter: [{ fact: 'custody.admitted', where: transferToIvs }],
    leave: [{ fact: 'custody.admitted', where: { not: transferToIvs } }, { fact: 'custody.departed' }, ...ended],
  },
  {
    // A penalty of art. 39 of the Law on special institutions, or the bare fact of being put there; a day in court does not end it.
    id: 'in-punishment-cell', subject: 'episode',
    enter: [{ fact: 'penalty.applied', where: { value: 'fact.kind', in: ['kartser', 'single-cell'] } }, { fact: 'custody.cell-assigned', where: { value: 'fact.cellKind', is: 'kartser' } }],
    leave: [
      { fact: 'penalty.ended' }, { fact: 'custody.cell-assigned', where: { value: 'fact.cellKind', in: ['general', 'quarantine'] } },
      { fact: 'custody.admitted', where: { value: 'fact.reason', in: ['first-placement', 'transfer', 'stage', 'medical'] } }, { fact: 'medical.institution-entered' }, ...ended,
    ],
  },
  {
    // Art. 31(2): a move from one single cell to another does not begin the day anew.
    id: 'in-single-cell', subject: 'episode',
    enter: [{ fact: 'custody.cell-assigned', where: { value: 'fact.cellKind', is: 'single' } }],
    leave: [{ fact: 'custody.cell-assigned', where: { not: { value: 'fact.cellKind', is: 'single' } } }, { fact: ['custody.departed', 'medical.institution-entered'] }, ...ended],
  },
  {
    // Art. 16(1)(11): from its first record the walk log of a person is kept every day.
    id: 'walks-logged', subject: 'episode',
    // The receivers have walks of their own (arts. 46-5, 46-8).
    enter: [{ fact: 'walk.recorded', where: { not: { any: [{ state: 'in-pr' }, { state: 'in-sp' }] } } }],
    leave: [{ fact: ['custody.departed', 'medical.institution-entered'] }, ...ended],
  },
  {
    id: 'refusing-food', subject: 'episode',
    enter: [{ fact: 'hunger-strike.established' }],
    leave: [{ fact: 'hunger-strike.ended' }, ...ended],
  },
  {
    // Art. 46(1), (4) of the Law on special institutions: by decision of those named there. The head's own measures are another state.
    id: 'special-regime', subject: 'place',
    enter: [{ fact: 'regime.introduced' }],
    leave: [{ fact: 'regime.lifted' }],
  },
  {
    id: 'head-measures', subject: 'place',
    enter: [{ fact: 'regime.head-measures' }],
    leave: [{ fact: ['regime.head-measures-ended', 'regime.introduced', 'regime.lifted'] }],
  },
  // The same as they reach a person who is held in the place; a stay ends them, the next one brings them anew.
  reached('under-special-regime', ['introduced'], ['lifted']),
  reached('under-head-measures', ['head-measures'], ['head-measures-ended', 'introduced', 'lifted']),
  {
    id: 'walks-suspended', subject: 'episode',
    enter: [{ fact: 'regime.reached', where: { all: [{ value: 'fact.event', is: 'activity-limited' }, { value: 'fact.activity', in: ['walks', 'all-activities'] }, { value: 'fact.extent', is: 'suspended' }] } }],
    leave: [{ fact: 'regime.reached', where: { value: 'fact.event', in: ['introduced', 'lifted', 'head-measures', 'head-measures-ended'] } }, { fact: ['custody.admitted', 'custody.departed'] }, ...ended],
  },
  walksOnRecord('walks-in-pr', 'in-pr'),
  walksOnRecord('walks-in-sp', 'in-sp'),
  {
    id: 'food-register', subject: 'place',
    enter: [{ fact: 'receiver.food-issued' }],
    leave: [],
  },
  {
    id: 'at-trial', subject: 'episode',
    enter: [{ fact: 'case.sent-to-court' }],
    leave: [{ fact: 'case.returned' }, ...ended],
  },
  ...supervisionStates,
  ...controlStates,
];

const inPlace = (kind: PlaceKind): I18n => {
  const { kk, ru, en } = placeKindLabels[kind];
  return words(`орналасқан жері: ${kk}`, `место: ${ru}`, `place: ${en}`);
};

export const stateLabels: Readonly<Record<string, I18n>> = {
  deprived: words('бас бостандығынан айырылған', 'лишён свободы', 'deprived of liberty'),
  detained: words('сот шешіміне дейін ұстап алынған', 'задержан до решения суда', 'detained before a decision of the court'),
  'in-custody': words('күзетпен ұсталуда', 'содержится под стражей', 'in custody'),
  held: words('ұстау орнында', 'в месте содержания', 'held in a place of custody'),
  'in-ivs': inPlace('ivs'),
  'in-si': inPlace('si'),
  'in-sp': inPlace('sp'),
  'in-pr': inPlace('pr'),
  'in-uis': inPlace('uis'),
  'in-guardhouse': inPlace('guardhouse'),
  'in-medical': inPlace('medical-institution'),
  'transferred-to-ivs': words('тергеу изоляторынан уақытша ұстау изоляторына ауыстырылған', 'переведён из следственного изолятора в изолятор временного содержания', 'transferred from a remand prison to a temporary detention facility'),
  'in-punishment-cell': words('карцерде немесе жаза ретінде бір кісілік камерада', 'в карцере или, по взысканию, в одиночной камере', 'in the punishment cell or, as a penalty, in a single cell'),
  'in-single-cell': words('бір кісілік камерада ұсталуда', 'содержится в одиночной камере', 'held in a single cell'),
  'walks-logged': words('серуен журналы жүргізіледі', 'ведётся учёт прогулок', 'walks are logged'),
  'refusing-food': words('тамақ қабылдаудан бас тартып отыр', 'отказывается от приёма пищи', 'refusing food'),
  'under-special-regime': words('ұстау орнында ерекше жағдайлар режимі қолданылады', 'в месте содержания действует режим особых условий', 'held under the regime of special conditions'),
  'under-head-measures': words('ұстау орнында басшының шаралары қолданылады', 'в месте содержания действуют меры руководителя', "held under the head's measures"),
  'walks-suspended': words('серуен тоқтатыла тұрды', 'прогулки приостановлены', 'walks suspended'),
  'special-regime': words('ерекше жағдайлар режимі енгізілген', 'введён режим особых условий', 'under the regime of special conditions'),
  'head-measures': words('басшы өз бетінше енгізген шаралар қолданыста', 'действуют меры, введённые руководителем самостоятельно', "head's own measures are in force"),
  'walks-in-pr': words('қабылдау-бөлу орнындағы серуендер жазылып отыр', 'прогулки в приёмнике-распределителе записываются', 'walks in the reception-distribution centre are on record'),
  'walks-in-sp': words('арнаулы қабылдау орнындағы серуендер жазылып отыр', 'прогулки в специальном приёмнике записываются', 'walks in the special reception centre are on record'),
  'food-register': words('тамақ беру ведомосі жүргізіледі', 'ведётся ведомость выдачи питания', 'the food register is kept'),
  'at-trial': words('сотта есептеледі', 'числится за судом', 'held for the court'),
  ...supervisionStateLabels,
  ...controlStateLabels,
};

const detention = words('ұстап алу', 'задержание', 'detention');
const fileReading = words('іс материалдарымен танысу', 'ознакомление с материалами дела', 'reading of the file');
const prosecutorStudy = words('прокурордың істі зерделеуі', 'изучение дела прокурором', 'study of the case by the prosecutor');
const trial = words('сотта қарау', 'судебное разбирательство', 'trial');
const administrativeDetention = words('әкімшілік ұстап алу', 'административное задержание', 'administrative detention');
const administrativeArrest = words('әкімшілік қамақ', 'административный арест', 'administrative arrest');
const foreignSearch = words('шет мемлекеттің іздестіруі бойынша ұстап алу', 'задержание по розыску иностранного государства', 'detention on the search of a foreign state');

/** Codes of the grounds of deprivation of liberty, as the norms of acts name them. */
export const groundLabels: Readonly<Record<string, I18n>> = {
  detention,
  custody: words('күзетпен ұстау санкциясы', 'санкция на содержание под стражей', 'sanction of custody'),
  'short-custody': words('он тәулікке дейінгі санкция', 'санкция до десяти суток', 'sanction up to ten days'),
  'file-reading': fileReading,
  'prosecutor-study': prosecutorStudy,
  trial,
  'ivs-stay': words('уақытша ұстау изоляторында ұстау', 'содержание в изоляторе временного содержания', 'stay in a temporary detention facility'),
  'administrative-detention': administrativeDetention,
  'administrative-arrest': administrativeArrest,
  'receiver-48h': words('қабылдау-бөлу орнына қабылдау (қырық сегіз сағат)', 'приём в приёмник-распределитель (сорок восемь часов)', 'reception into a reception-distribution centre (forty-eight hours)'),
  'receiver-restriction': words('сот санкциясымен қабылдау-бөлу орнында ұстау', 'содержание в приёмнике-распределителе с санкции суда', 'stay in a reception-distribution centre sanctioned by the court'),
  'foreign-search': foreignSearch,
  sentence: words('үкім бойынша жаза', 'наказание по приговору', 'sentence of the court'),
  medical: words('медициналық мекемеде болу', 'нахождение в медицинском учреждении', 'stay in a medical institution'),
};

/** Stage of the episode as the board names it. */
export const stageLabels: Readonly<Record<string, I18n>> = {
  detention,
  investigation: words('сотқа дейінгі тергеп-тексеру', 'досудебное расследование', 'pre-trial investigation'),
  'file-reading': fileReading,
  'prosecutor-study': prosecutorStudy,
  trial,
  'administrative-detention': administrativeDetention,
  'administrative-arrest': administrativeArrest,
  receiver: placeKindLabels.pr,
  control: words('бас бостандығынан айырусыз бақылау', 'контроль без лишения свободы', 'control without deprivation of liberty'),
  'foreign-search': foreignSearch,
  over: words('ұстау аяқталды', 'содержание окончено', 'custody is over'),
};

/** Categories of persons whom the law treats differently. */
export const categoryLabels: Readonly<Record<string, I18n>> = {
  minor: words('кәмелетке толмаған', 'несовершеннолетний', 'minor'),
  pregnant: words('жүкті әйел', 'беременная женщина', 'pregnant woman'),
  'with-children': words('жанында балалары бар', 'с детьми', 'with children'),
  foreigner: words('шетелдік', 'иностранец', 'foreigner'),
  stateless: words('азаматтығы жоқ адам', 'лицо без гражданства', 'stateless person'),
  serviceman: words('әскери қызметші', 'военнослужащий', 'serviceman'),
  convict: words('сотталған', 'осуждённый', 'convicted person'),
  'former-official': words('құқық қорғау органдарының бұрынғы қызметкері', 'бывший сотрудник правоохранительных органов', 'former law enforcement officer'),
};
