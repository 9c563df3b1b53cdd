import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, released } from './discipline.ts';

const sameStrike = { strikeId: 'strikeId' } as const;
const caseHolderAndProsecutor = ['case-holder', 'prosecutor'] as const;
const refusing: Guard = { all: [inPlaceOfCustody, { state: 'refusing-food' }] };
const noTime = { kk: 'Тармақта мерзім жоқ: бір тәулік — жүйенің параметрі.', ru: 'Пункт не называет срока: сутки — параметр системы.', en: 'The part gives no time: a day is a parameter of the system.' };

export const article41 = {
  act,
  number: '41',
  title: { kk: 'Тамақ қабылдаудан бас тартқанда қолданылатын шаралар', ru: 'Меры, принимаемые при отказе от приёма пищи', en: 'Measures on refusal of food' },
  text: { ru: `1. При установлении факта отказа подозреваемого или обвиняемого от приема пищи руководитель администрации места содержания под стражей или его заместитель обязан выяснить причины и известить об этом лицо или орган, в производстве которого находится уголовное дело, а также прокурора, осуществляющего надзор за применением законов в местах содержания под стражей.
2. Подозреваемый или обвиняемый, отказывающийся от приема пищи, содержится по возможности отдельно от других подозреваемых и обвиняемых и находится под наблюдением медицинского работника.
3. Меры, в том числе и принудительного характера, направленные на поддержание здоровья отказывающегося от приема пищи подозреваемого или обвиняемого, если его жизни угрожает опасность, осуществляются по медицинским показаниям на основании письменного заключения наблюдающего за ним медицинского работника.
4. Отказ от приема пищи подозреваемого или обвиняемого не препятствует его этапированию или конвоированию в другие места содержания под стражей, а также участию в следственных действиях и судебных заседаниях. При необходимости этапирование или конвоирование проводится в сопровождении медицинского работника.`, certainty: 'F', source },
  features: { 'L41.4a': 'no norm of the catalogue makes refusal of food a bar to custody.departed or to a procedural act: law/acts/special-institutions/discipline.test.ts' },
  norms: [
    {
      id: 'special-institutions.41.reasons', rows: ['L41.1a'], cite: cite('41', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Тамақтан бас тарту себептері анықталады', ru: 'Выясняются причины отказа от пищи', en: 'The reasons of the refusal of food are found out' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'hunger-strike.established' },
        term: { immediately: true, alarm: 'special-institutions.design.hunger-strike' },
        discharge: [{ fact: 'hunger-strike.reasons-found', where: { value: 'fact.byRole', in: ['head-of-place', 'deputy-head-of-place'] }, key: sameStrike }],
        voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Басшы немесе орынбасары себептерін анықтап, жазады.', ru: 'Руководитель или заместитель выясняет причины и записывает их.', en: 'The head or the deputy finds out the reasons and records them.' },
      openPoint: noTime,
    },
    {
      id: 'special-institutions.41.notice', rows: ['L41.1b', 'L41.1c'], cite: cite('41', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Тамақтан бас тарту туралы іс жүргізуіндегі органға және прокурорға хабарланады', ru: 'Об отказе от пищи извещаются орган, в производстве которого находится дело, и прокурор', en: 'The authority conducting the case and the prosecutor are told of the refusal of food' },
      subject: 'episode', bearer: 'head-of-place', addressees: caseHolderAndProsecutor, where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'hunger-strike.established' },
        term: { immediately: true, alarm: 'special-institutions.design.hunger-strike' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'hunger-strike' }, key: { about: '$id' } }],
        each: caseHolderAndProsecutor, onMiss: 'breach',
      },
      remedy: { kk: 'Екі адресатқа да хабарлап, тіркеңіз.', ru: 'Известите обоих адресатов и запишите это.', en: 'Tell both addressees and record it.' },
      openPoint: noTime,
    },
    {
      id: 'special-institutions.41.apart', rows: ['L41.2a'], cite: cite('41', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Тамақтан бас тартқан адам мүмкіндігінше бөлек ұсталады', ru: 'Отказывающийся от пищи содержится по возможности отдельно', en: 'Who refuses food is held apart where possible' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'hunger-strike.observed', where: { value: 'fact.apart', known: true } },
        require: { any: [{ value: 'fact.apart', is: true }, { fields: ['togetherReason'] }] }, severity: 'warning',
      },
      remedy: { kk: 'Бөлек камераға ауыстырыңыз немесе неге мүмкін еместігін жазыңыз.', ru: 'Переведите в отдельную камеру или запишите, почему это невозможно.', en: 'Move the person to a cell apart, or record why it is impossible.' },
    },
    {
      id: 'special-institutions.41.observation', rows: ['L41.2b'], cite: cite('41', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Тамақтан бас тартқан адам медицина қызметкерінің бақылауында болады', ru: 'Отказывающийся от пищи находится под наблюдением медицинского работника', en: 'Who refuses food is under observation by a medical worker' },
      subject: 'episode', bearer: 'medical-officer', where: refusing,
      rule: {
        // Each entry opens the next one, while food is refused.
        type: 'deadline', opens: { fact: ['hunger-strike.established', 'hunger-strike.observed'] },
        term: { param: 'special-institutions.design.hunger-observation', unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'hunger-strike.observed', key: sameStrike }],
        within: 'refusing-food', onMiss: 'breach',
      },
      remedy: { kk: 'Адамды қарап, бақылау жазбасын жасаңыз.', ru: 'Осмотрите лицо и сделайте запись наблюдения.', en: 'See the person and make an entry of the observation.' },
      openPoint: { kk: 'Бақылау аралығы аталмаған: кемінде тәулігіне бір жазба.', ru: 'Промежуток не назван: не реже записи в сутки.', en: 'No interval is named: an entry at least once in twenty-four hours.' },
    },
    {
      id: 'special-institutions.41.forced-measure', rows: ['L41.3'], cite: cite('41', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Денсаулықты қолдау шаралары өмірге қауіп төнгенде жазбаша медициналық қорытынды бойынша қолданылады', ru: 'Меры поддержания здоровья применяются при опасности для жизни по письменному заключению медицинского работника', en: 'Measures to maintain health are taken where life is in danger, on a written medical conclusion' },
      subject: 'episode', bearer: 'medical-officer', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'hunger-strike.measure-taken' },
        require: { recorded: { fact: 'hunger-strike.conclusion', where: { fields: ['written', 'lifeInDanger'] }, key: sameStrike } },
      },
      remedy: { kk: 'Шараны тоқтатыңыз немесе жазбаша қорытындыны тіркеңіз.', ru: 'Прекратите меру либо зарегистрируйте письменное заключение.', en: 'Stop the measure, or record the written conclusion.' },
      openPoint: { kk: 'Мәжбүрлі емес шаралар да қамтылады: «в том числе и принудительного характера».', ru: 'Охвачены и непринудительные меры: «в том числе и принудительного характера».', en: 'Measures that are not compulsory are meant too: "including those of a compulsory nature".' },
    },
    {
      id: 'special-institutions.41.medical-escort', rows: ['L41.4b'], cite: cite('41', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Қажет болса, тамақтан бас тартқан адамды медицина қызметкері ертіп жүреді', ru: 'При необходимости отказывающегося от пищи сопровождает медицинский работник', en: 'Where necessary a medical worker escorts the person who refuses food' },
      subject: 'episode', bearer: 'head-of-place', where: refusing,
      rule: { type: 'check', on: { fact: 'custody.departed', where: { value: 'fact.medicalEscortNeeded', is: true } }, require: { fields: ['medicalEscort'] } },
      remedy: { kk: 'Ілесіп жүретін медицина қызметкерін тағайындаңыз.', ru: 'Назначьте сопровождающего медицинского работника.', en: 'Name the medical worker who escorts.' },
    },
  ],
} as const satisfies Article;
