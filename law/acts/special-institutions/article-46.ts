import type { Article, DeadlineRule, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inSpecialConditions, regimeReachesPerson, specialConditionsReachPerson } from './special-regime.ts';

/** By whose the place is; where that is not on record, any of the three. */
const ofAgency = (by: string, others: readonly string[]): Guard => ({ all: [{ value: 'fact.by', is: by }, { not: { value: 'subject.agency', in: others } }] });
const makers = ['mvd-minister', 'knb-chairman', 'defence-minister', 'head-of-place'] as const;
const grounds = ['natural-disaster', 'epidemic', 'epizootic', 'fires', 'life-support-failure', 'mass-disorder', 'disobedience', 'armed-attack-threat'] as const;
const thirtyDays = { param: 'special-institutions.46.regime', unit: 'day', mode: 'exact' } as const;

const ofPlace = { certainty: 'F', force: since1999, subject: 'place' } as const;
const byMinister = { ...ofPlace, bearer: 'minister' } as const;
const byHead = { ...ofPlace, bearer: 'head-of-place' } as const;
const ofPerson = { ...byHead, subject: 'episode' } as const;

const notify = (addressees: readonly string[]): DeadlineRule => ({
  type: 'deadline', opens: { fact: 'regime.head-measures' },
  term: { immediately: true, alarm: 'special-institutions.design.head-measures-notice' },
  discharge: [{ fact: 'place.notice-sent', where: { value: 'fact.topic', is: 'head-measures' }, key: { about: '$id' } }],
  each: addressees,
  onMiss: 'breach',
});
const notice = {
  ...byHead, rows: ['L46.3b'], cite: cite('46', '3'),
  remedy: { kk: 'Хабарламаны дереу жіберіп, әр адресат бойынша уақытын жазыңыз.', ru: 'Немедленно направьте уведомление и запишите время по каждому адресату.', en: 'Send the notice at once and record the time for each addressee.' },
} as const;
const ofTheTerritory = ['general-prosecutor', 'territorial-police', 'territorial-penal', 'territorial-knb'] as const;

export const article46 = {
  act,
  number: '46',
  title: { kk: 'Күзетпен ұстау орындарындағы ерекше жағдайлар режимі', ru: 'Режим особых условий в местах содержания под стражей', en: 'Regime of special conditions in places of custody' },
  text: { ru: `1. В случаях стихийных бедствий, эпидемий, эпизоотии, обширных очагов возгорания, крупных аварий систем жизнеобеспечения, массовых беспорядков или неповиновения подозреваемых и обвиняемых либо при наличии реальной угрозы вооруженного нападения на места содержания под стражей по решению Министра внутренних дел, Председателя Комитета национальной безопасности, Министра обороны Республики Казахстан, согласованному с Генеральным Прокурором Республики Казахстан, в соответствующих местах содержания под стражей вводится режим особых условий на срок не более тридцати суток.
2. При введении режима особых условий могут быть ограничены или приостановлены все мероприятия, проводимые с участием подозреваемых и обвиняемых, усиливаются их охрана, пропускной режим и надзор за подозреваемыми и обвиняемыми, содержащимися под стражей, прекращается прием посылок и передач, а также принимаются другие меры, предусмотренные законом.
3. В случае возникновения непосредственной угрозы жизни и здоровью подозреваемых и обвиняемых, и иных лиц руководитель администрации места содержания под стражей может самостоятельно вводить меры, предусмотренные пунктом 2 настоящей статьи, с немедленным уведомлением соответственно Министра внутренних дел, Председателя Комитета национальной безопасности, Министра обороны, Генерального Прокурора Республики Казахстан, начальников органов внутренних дел, уголовно-исполнительной системы, национальной безопасности, на территории которых расположено место содержания под стражей.
4. Режим особых условий в местах содержания под стражей отменяется органом или должностным лицом, которым он был введен, либо вышестоящим органом или должностным лицом.
Сноска. Статья 46 с изменениями, внесенными законами РК от 16.07.2001 № 244 (вводится в действие с 1 января 2001 г.); от 18.01.2012 № 547-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [
    {
      ...byMinister, id: 'special-institutions.46.ground', rows: ['L46.1a'], cite: cite('46', '1'),
      title: { kk: 'Ерекше жағдайлар режимі бапта аталған негіз бойынша ғана енгізіледі', ru: 'Режим особых условий — только по названным в статье основаниям', en: 'The regime of special conditions only on the grounds of the article' },
      rule: { type: 'check', on: { fact: 'regime.introduced' }, require: { value: 'fact.ground', in: grounds } },
      remedy: { kk: 'Негізін көрсетіңіз немесе режимді жойыңыз.', ru: 'Укажите основание либо отмените режим.', en: 'State the ground, or lift the regime.' },
    },
    {
      ...byMinister, id: 'special-institutions.46.competence', rows: ['L46.1b'], cite: cite('46', '1'),
      title: { kk: 'Режимді орын ведомствосының министрі немесе төрағасы енгізеді', ru: 'Режим вводит министр или председатель, в чьём ведении место содержания', en: 'The regime is introduced by the minister or chairman to whose agency the place belongs' },
      rule: {
        type: 'check', on: { fact: 'regime.introduced' },
        require: { any: [ofAgency('mvd-minister', ['knb', 'border-service', 'defence']), ofAgency('knb-chairman', ['mvd', 'uis', 'defence']), ofAgency('defence-minister', ['mvd', 'uis', 'knb', 'border-service'])] },
      },
      remedy: { kk: 'Уәкілетті лауазымды адамның шешімін алыңыз; оған дейін басшының өз шаралары (46-баптың 3-бөлігі) ғана мүмкін.', ru: 'Получите решение уполномоченного должностного лица; до него возможны лишь меры руководителя (часть 3 статьи 46).', en: 'Obtain the decision of the competent official; until then only the head’s own measures (article 46(3)) are possible.' },
      openPoint: { kk: '1-бөлік «тиісті орындарда» дейді, бірақ кімнің қай орынға шешім шығаратынын айтпайды: ведомство бойынша оқылады; қылмыстық-атқару жүйесі 2012 жылғы редакцияда Ішкі істер министрлігіне қарайды.', ru: 'Часть 1 говорит «в соответствующих местах», не называя, кто решает о каком: читается по ведомству; уголовно-исполнительная система в редакции 2012 года отнесена к Министерству внутренних дел.', en: 'Part 1 says “in the respective places” without naming who decides on which: read by agency; in the edition of 2012 the penal system belongs to the Ministry of Internal Affairs.' },
    },
    {
      ...byMinister, id: 'special-institutions.46.agreed', rows: ['L46.1c'], cite: cite('46', '1'),
      title: { kk: 'Шешім Бас Прокурормен келісілген', ru: 'Решение согласовано с Генеральным Прокурором', en: 'The decision is agreed with the General Prosecutor' },
      rule: { type: 'check', on: { fact: 'regime.introduced' }, require: { all: [{ fields: ['agreementNumber'] }, { of: 'fact.agreementDate', notAfter: { from: 'fact.$at' } }] } },
      remedy: { kk: 'Келісімнің нөмірі мен күнін жазыңыз; келісім болмаса, режимге негіз жоқ.', ru: 'Запишите номер и дату согласования; без согласования режим не имеет основания.', en: 'Record the number and date of the agreement; without it the regime has no ground.' },
    },
    {
      ...byMinister, id: 'special-institutions.46.term-written', rows: ['L46.1d'], cite: cite('46', '1'),
      title: { kk: 'Шешімдегі мерзім отыз тәуліктен аспайды', ru: 'Срок в решении — не более тридцати суток', en: 'The term in the decision is at most thirty days' },
      rule: {
        type: 'check', on: { fact: 'regime.introduced' },
        require: { all: [
          { any: [{ value: 'fact.days', known: false }, { value: 'fact.days', atMost: { param: 'special-institutions.46.regime' } }] },
          { any: [{ value: 'fact.until', known: false }, { of: 'fact.until', notAfter: { from: 'fact.$at', term: thirtyDays } }] },
        ] },
      },
      remedy: { kk: 'Мерзімді отыз тәулікке дейін қысқартыңыз.', ru: 'Сократите срок до тридцати суток.', en: 'Shorten the term to thirty days.' },
    },
    {
      ...byMinister, id: 'special-institutions.46.thirty-days', rows: ['L46.1d'], cite: cite('46', '1'),
      title: { kk: 'Режим отыз тәуліктен кешіктірмей тоқтатылады', ru: 'Режим прекращается не позднее тридцати суток', en: 'The regime ends within thirty days' },
      rule: { type: 'deadline', opens: { enters: 'special-regime' }, term: thirtyDays, discharge: { leaves: 'special-regime' }, onMiss: 'breach' },
      exceptions: [{
        id: 'special-institutions.46.days-of-decision', cite: cite('46', '1'), rows: ['L46.1d'], certainty: 'F',
        title: { kk: 'Шешім отыз тәуліктен аз мерзім белгіледі', ru: 'Решение установило срок менее тридцати суток', en: 'The decision set a term of less than thirty days' },
        when: { value: 'fact.days', atMost: { param: 'special-institutions.46.regime' } },
        then: { term: { value: 'fact.days', unit: 'day', mode: 'exact' } },
      }],
      remedy: { kk: 'Режимді жойып, шектелген іс-шараларды қалпына келтіріңіз.', ru: 'Отмените режим и возобновите ограниченные мероприятия.', en: 'Lift the regime and resume what was limited.' },
      openPoint: { kk: 'Ұзарту көзделмеген: режим жойылмай қайта енгізілсе, мерзім алғашқы енгізуден есептеледі. Мерзім өткенде режим өздігінен тоқтайды, бірақ оның тоқтағаны жазылуы талап етіледі.', ru: 'Продление не предусмотрено: при повторном введении без отмены срок считается от первого. По истечении срока режим прекращается сам, но запись о прекращении требуется.', en: 'No extension is provided for: where it is introduced again without being lifted, the term runs from the first. At its end the regime ceases by itself, but the end is to be put on record.' },
    },
    {
      ...byMinister, id: 'special-institutions.46.written-end', rows: ['L46.1d'], cite: cite('46', '1'), certainty: 'design',
      title: { kk: 'Режим шешімде жазылған уақытта тоқтатылады', ru: 'Режим прекращается во время, указанное в решении', en: 'The regime ends at the time that the decision writes' },
      rule: {
        type: 'deadline', opens: { fact: 'regime.introduced', where: { value: 'fact.until', known: true } }, base: 'opening.until',
        term: { immediately: true, alarm: 'special-institutions.design.regime-end' },
        discharge: [{ fact: 'regime.lifted' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Режимнің тоқтағанын жазып, шектелген іс-шараларды қалпына келтіріңіз.', ru: 'Запишите прекращение режима и возобновите ограниченные мероприятия.', en: 'Record the end of the regime and resume what was limited.' },
    },
    {
      ...byHead, id: 'special-institutions.46.limited', rows: ['L46.2a'], cite: cite('46', '2'),
      title: { kk: 'Іс-шаралар режим қолданыста болғанда ғана шектеледі', ru: 'Мероприятия ограничиваются только при действующем режиме', en: 'Activities are limited only while the regime is in force' },
      rule: { type: 'check', on: { fact: 'regime.activity-limited' }, require: { all: [{ fields: ['extent', 'scope'] }, inSpecialConditions] } },
      remedy: { kk: 'Шектеуді алып тастаңыз немесе режимді, көлемі мен кімдерге қатыстысын көрсетіңіз.', ru: 'Снимите ограничение либо укажите режим, объём и на кого оно распространяется.', en: 'Lift the limit, or name the regime, the extent and to whom it applies.' },
    },
    {
      ...byHead, id: 'special-institutions.46.strengthened', rows: ['L46.2b'], cite: cite('46', '2'),
      title: { kk: 'Күзетті, өткізу режимін және қадағалауды күшейту шаралары жазылған', ru: 'Записаны меры усиления охраны, пропускного режима и надзора', en: 'The measures that strengthen guarding, access and supervision are on record' },
      rule: { type: 'check', on: { fact: 'regime.introduced' }, require: { fields: ['strengthening'] }, severity: 'warning' },
      remedy: { kk: 'Күшейту шараларын жазыңыз.', ru: 'Запишите меры усиления.', en: 'Record the strengthening measures.' },
    },
    {
      ...ofPerson, id: 'special-institutions.46.parcels', rows: ['L46.2c'], cite: cite('46', '2'),
      title: { kk: 'Режим кезінде сәлемдеме мен берілім қабылданбайды', ru: 'При режиме приём посылок и передач прекращается', en: 'Under the regime parcels and packages are not taken in' },
      rule: { type: 'check', on: { fact: 'parcel.received' }, require: { not: regimeReachesPerson } },
      remedy: { kk: 'Сәлемдемені қайтарыңыз; қабылдау режим аяқталғанда жаңартылады.', ru: 'Верните посылку; приём возобновляется с окончанием режима.', en: 'Return the parcel; they are taken in again when the regime ends.' },
    },
    {
      ...ofPerson, id: 'special-institutions.46.claimed', rows: ['L46.2a', 'L46.2c'], cite: cite('46', '2'),
      title: { kk: 'Режимге сүйеніп бас тарту режим қолданыста болғанда ғана мүмкін', ru: 'Отказ со ссылкой на режим — только при действующем режиме', en: 'A refusal that relies on the regime only while it is in force' },
      rule: { type: 'check', on: { fact: ['parcel.refused', 'visit.refused'], where: { value: 'fact.reason', is: 'special-regime' } }, require: specialConditionsReachPerson },
      remedy: { kk: 'Кездесуге рұқсат беріңіз немесе сәлемдемені қабылдаңыз; режимнің жоқ екенін прокурорға хабарлаңыз.', ru: 'Предоставьте свидание или примите посылку; сообщите прокурору, что режима нет.', en: 'Allow the visit or take in the parcel; tell the prosecutor that there is no regime.' },
    },
    {
      ...byHead, id: 'special-institutions.46.other-measure', rows: ['L46.2d'], cite: cite('46', '2'),
      title: { kk: 'Өзге шара заң нормасына сүйенеді', ru: 'Иная мера основана на норме закона', en: 'Another measure rests on a provision of law' },
      rule: { type: 'check', on: { fact: 'regime.activity-limited', where: { value: 'fact.activity', is: 'other-measure' } }, require: { fields: ['citation'] } },
      remedy: { kk: 'Шараны көздейтін заң нормасын көрсетіңіз немесе оны тоқтатыңыз.', ru: 'Укажите норму закона либо прекратите меру.', en: 'Cite the provision of law, or end the measure.' },
    },
    {
      ...byHead, id: 'special-institutions.46.head-measures', rows: ['L46.3a'], cite: cite('46', '3'),
      title: { kk: 'Басшы өмір мен денсаулыққа тікелей қатер төнгенде ғана шараларды өзі енгізеді', ru: 'Руководитель вводит меры сам лишь при непосредственной угрозе жизни и здоровью', en: 'The head introduces the measures only under a direct threat to life and health' },
      rule: { type: 'check', on: { fact: 'regime.head-measures' }, require: { all: [{ value: 'fact.byRole', is: 'head-of-place' }, { value: 'fact.directThreat', is: true }, { fields: ['threat', 'measures'] }] } },
      remedy: { kk: 'Қатерді, шараларды және оларды енгізген басшыны жазыңыз; қатер болмаса, шараларды тоқтатыңыз.', ru: 'Запишите угрозу, меры и введшего их руководителя; если угрозы нет, прекратите меры.', en: 'Record the threat, the measures and the head who introduced them; if there is no threat, end the measures.' },
      openPoint: { kk: 'Басшының шараларының шекті мерзімін Заң айтпайды.', ru: 'Предельный срок мер руководителя Закон не называет.', en: 'The Law names no longest term of the head’s own measures.' },
    },
    {
      ...notice, id: 'special-institutions.46.notice', addressees: ofTheTerritory, rule: notify(ofTheTerritory),
      title: { kk: 'Басшының шаралары туралы Бас Прокурорға және аумақтық органдардың бастықтарына дереу хабарлау', ru: 'Немедленное уведомление Генерального Прокурора и начальников территориальных органов о мерах руководителя', en: 'Immediate notice of the head’s measures to the General Prosecutor and the heads of the territorial bodies' },
      openPoint: { kk: '«Тиісінше» деген сөздің аумақтық органдарға қатысы айқын емес: үшеуіне де хабарланады.', ru: 'Относится ли «соответственно» к территориальным органам, неясно: уведомляются все три.', en: 'Whether “respectively” reaches the territorial bodies is open: all three are told.' },
    },
    {
      ...notice, id: 'special-institutions.46.notice-mvd', addressees: ['mvd'], where: { not: { value: 'subject.agency', in: ['knb', 'border-service', 'defence'] } }, rule: notify(['mvd']),
      title: { kk: 'Басшының шаралары туралы Ішкі істер министріне дереу хабарлау', ru: 'Немедленное уведомление Министра внутренних дел о мерах руководителя', en: 'Immediate notice of the head’s measures to the Minister of Internal Affairs' },
    },
    {
      ...notice, id: 'special-institutions.46.notice-knb', addressees: ['knb'], where: { not: { value: 'subject.agency', in: ['mvd', 'uis', 'defence'] } }, rule: notify(['knb']),
      title: { kk: 'Басшының шаралары туралы Ұлттық қауіпсіздік комитетінің Төрағасына дереу хабарлау', ru: 'Немедленное уведомление Председателя Комитета национальной безопасности о мерах руководителя', en: 'Immediate notice of the head’s measures to the Chairman of the National Security Committee' },
    },
    {
      ...notice, id: 'special-institutions.46.notice-defence', addressees: ['defence'], where: { not: { value: 'subject.agency', in: ['mvd', 'uis', 'knb', 'border-service'] } }, rule: notify(['defence']),
      title: { kk: 'Басшының шаралары туралы Қорғаныс министріне дереу хабарлау', ru: 'Немедленное уведомление Министра обороны о мерах руководителя', en: 'Immediate notice of the head’s measures to the Minister of Defence' },
    },
    {
      ...byMinister, id: 'special-institutions.46.lifted', rows: ['L46.4'], cite: cite('46', '4'),
      title: { kk: 'Режимді оны енгізген немесе жоғары тұрған орган (лауазымды адам) жояды', ru: 'Режим отменяет тот, кто его ввёл, либо вышестоящий орган или должностное лицо', en: 'The regime is lifted by whoever introduced it, or by a superior body or official' },
      rule: {
        type: 'check', on: { fact: 'regime.lifted' },
        require: { any: [
          { all: [{ value: 'fact.by', is: 'superior' }, { fields: ['superiorName'] }] },
          ...makers.map((by): Guard => ({ all: [{ value: 'fact.by', is: by }, { value: 'subject.regimeBy', is: by }] })),
        ] },
      },
      remedy: { kk: 'Режимді енгізген лауазымды адамның немесе жоғары тұрған органның шешімін алыңыз.', ru: 'Получите решение введшего режим или вышестоящего органа.', en: 'Obtain the decision of whoever introduced the regime, or of a superior body.' },
    },
  ],
} as const satisfies Article;
