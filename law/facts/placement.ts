/**
 * What the choice of a cell asks of a person (Law on special institutions art. 32) and no other record says: noted by the administration
 * or the medical worker, as often as it changes. A field left out says nothing new; `false` takes back what was noted before.
 */
import type { FactTypeSpec } from './field.ts';
import { choice, documentNumber, longText, text, words, yesNo } from './words.ts';

export const placementFacts: readonly FactTypeSpec[] = [{
  type: 'placement.particulars-noted',
  title: words('Орналастыру үшін мәліметтер', 'Сведения для размещения', 'Particulars for placement'),
  group: 'place', order: 53, streams: ['episode', 'place'],
  fields: {
    heldBefore: yesNo('Бұрын бас бостандығынан айыру орындарында ұсталған', 'Ранее содержался в местах лишения свободы', 'Previously held in places of deprivation of liberty'),
    sentenceInForce: yesNo('Үкімі заңды күшіне енген', 'Приговор вступил в законную силу', 'The sentence is in legal force'),
    dangerousRecidivism: yesNo('Қылмыстардың аса қауіпті қайталануы', 'Особо опасный рецидив', 'Especially dangerous recidivism'),
    sentencedToDeath: yesNo('Өлім жазасына кесілген', 'Осуждён к смертной казни', 'Sentenced to death'),
    protectedProfession: yesNo('Судья, адвокат, құқық қорғау органының қызметкері (бұрынғысы да)', 'Судья, адвокат, сотрудник правоохранительного органа (в том числе бывший)', 'Judge, advocate or law enforcement officer, present or former'),
    endangered: yesNo('Өмірі мен денсаулығына басқалардан қауіп бар', 'Жизни и здоровью угрожает опасность со стороны других лиц', 'Life and health are in danger from others'),
    endangeredDecision: text('Қауіп туралы шешімнің нөмірі', 'Номер решения об угрозе', 'Number of the decision on the danger', { max: 60, showIf: { field: 'endangered', in: [true] } }),
    medicalNeed: choice({
      none: words('бөлек ұстау қажет емес', 'отдельное содержание не требуется', 'no need to be held apart'),
      infectious: words('жұқпалы ауру', 'инфекционное заболевание', 'infectious disease'),
      'special-care': words('ерекше медициналық күтім', 'особый медицинский уход', 'special medical care'),
    }, 'Бөлек ұстауға медициналық көрсетілім', 'Медицинское показание к отдельному содержанию', 'Medical need to be held apart'),
    seenByMedic: text('Қарап-тексерген медицина қызметкері', 'Осмотревший медицинский работник', 'Medical worker who examined', { showIf: { field: 'medicalNeed', in: ['none', 'infectious', 'special-care'] } }),
    diagnosis: longText('Диагнозы', 'Диагноз', 'Diagnosis', { max: 2000, secret: true, showIf: { field: 'medicalNeed', in: ['infectious', 'special-care'] } }),
    linkedCases: text('Байланысты істер', 'Связанные дела', 'Connected cases', { hint: words('нөмірлері үтір арқылы', 'номера через запятую', 'numbers, separated by commas') }),
    withMinors: yesNo('Шешім бойынша кәмелетке толмағандармен бірге ұсталады', 'По решению содержится с несовершеннолетними', 'Kept with minors by decision'),
    withMinorsReason: text('Кәмелетке толмағандармен бірге ұстау негізі', 'Основание содержания с несовершеннолетними', 'Reason of keeping with minors', { showIf: { field: 'withMinors', in: [true] } }),
    smoker: yesNo('Темекі шегеді', 'Курит', 'Smokes'),
    incompatibleWith: text('Психологиялық тұрғыдан сыйыспайды', 'Психологически несовместим с', 'Psychologically incompatible with', { hint: words('эпизод нөмірлері үтір арқылы', 'номера эпизодов через запятую', 'numbers of episodes, separated by commas') }),
    documentNumber,
  },
  recordedBy: ['duty-officer', 'head-of-place', 'deputy-head-of-place', 'medical-officer', 'investigator', 'inquirer', 'procedural-prosecutor'],
}];
