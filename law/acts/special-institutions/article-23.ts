import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, caseHolders, heads, noTimeInLaw, suspectHeld } from './custody-regime.ts';
import { heldIn } from './places.ts';

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;
const injury = { injuryId: 'injuryId' } as const;
const relativeAndProsecutor = ['relative', 'prosecutor'] as const;
const ministries = ['general-prosecutor', 'mfa', 'mvd', 'minjust', 'knb'] as const;
const prosecutorAndEmbassy = ['prosecutor', 'embassy'] as const;
const foreignerHeld: Guard = { all: [heldIn('si', 'ivs'), { value: 'subject.citizenship', is: 'foreigner' }] };
const ofDeath: Guard = { value: 'fact.topic', is: 'death' };
const ofIllness: Guard = { value: 'fact.topic', is: 'grave-illness' };

export const article23 = {
  act,
  number: '23',
  title: { kk: 'Медициналық-санитарлық қамтамасыз ету', ru: 'Медико-санитарное обеспечение', en: 'Medical and sanitary provision' },
  text: { ru: `1. Администрация места содержания под стражей обязана обеспечивать соблюдение установленных санитарно-гигиенических и противоэпидемических требований, охрану здоровья подозреваемых и обвиняемых.
2. Порядок оказания медицинской, в том числе психиатрической помощи подозреваемым и обвиняемым, а также порядок их содержания в медицинских учреждениях и привлечения к их обслуживанию персонала этих учреждений определяются уполномоченным центральным исполнительным органом, осуществляющим руководство в области охраны здоровья граждан, Министерством внутренних дел, Министерством юстиции, Комитетом национальной безопасности и Министерством обороны Республики Казахстан.
3. При получении подозреваемыми и обвиняемыми телесных повреждений освидетельствование производится медицинскими работниками мест содержания под стражей безотлагательно. Результаты медицинского освидетельствования фиксируются в установленном порядке и сообщаются пострадавшему. По решению руководителя администрации места содержания под стражей либо лица или органа, в производстве которого находится уголовное дело, медицинское освидетельствование производится работниками медицинских учреждений.
4. В случае тяжелого заболевания либо смерти подозреваемого или обвиняемого администрация места содержания под стражей сообщает об этом его близким родственникам и прокурору, который проводит проверку по данному факту. Тело умершего после патологоанатомического исследования, а также производства действий, предусмотренных законодательством, передается лицам, его востребовавшим. Захоронение умершего, тело которого не востребовано, осуществляется за счет государства.
5. В случае обнаружения тяжелого заболевания у подозреваемого или обвиняемого, от которого может наступить смерть, администрация следственного изолятора имеет право, при наличии медицинского заключения, ставить вопрос об изменении меры пресечения перед прокурором и органом, в чьем производстве находится дело.
6. В случае смерти иностранца, содержащегося в следственном изоляторе или изоляторе временного содержания, администрация места содержания под стражей незамедлительно сообщает об этом в Генеральную прокуратуру, Министерство иностранных дел, Министерство внутренних дел, Министерство юстиции, и Комитет национальной безопасности Республики Казахстан. Кроме того, письменно сообщается прокурору, осуществляющему надзор за применением законов в местах лишения свободы, а также в посольство или иное представительство государства, гражданином которого являлся умерший.
Сноска. В статью 23 внесены изменения - Законом РК от 29 декабря 2004 г. № 25.`, certainty: 'F', source },
  norms: [
    {
      ...common, id: 'special-institutions.23.injury-examined', rows: ['L23.3a', 'L23.1b'], cite: cite('23', '3'), bearer: 'medical-officer',
      title: { kk: 'Дене жарақаты кейінге қалдырылмай куәландырылады', ru: 'Телесные повреждения освидетельствуются безотлагательно', en: 'Bodily injuries are examined without delay' },
      rule: { type: 'deadline', opens: { fact: 'injury.discovered' }, term: atOnce('injury-examination'), discharge: [{ fact: 'injury.examined', key: injury }], onMiss: 'breach' },
      remedy: { kk: 'Адамды дереу медицина қызметкеріне көрсетіп, уақытын жазыңыз.', ru: 'Немедленно покажите лицо медицинскому работнику и запишите время.', en: 'Take the person to a medical worker at once and record the time.' },
    },
    {
      ...common, id: 'special-institutions.23.results-recorded', rows: ['L23.3b'], cite: cite('23', '3'), bearer: 'medical-officer',
      title: { kk: 'Куәландыру нәтижесі тіркеледі', ru: 'Результаты освидетельствования фиксируются', en: 'The results of the examination are recorded' },
      rule: { type: 'check', on: { fact: 'injury.examined' }, require: { fields: ['by', 'recordNumber'] } },
      remedy: { kk: 'Актінің нөмірін және куәландырған адамды жазыңыз.', ru: 'Запишите номер акта и того, кто провёл освидетельствование.', en: 'Record the number of the record and who examined.' },
    },
    {
      ...common, id: 'special-institutions.23.results-told', rows: ['L23.3c'], cite: cite('23', '3'), bearer: 'medical-officer',
      title: { kk: 'Куәландыру нәтижесі жәбірленушіге айтылады', ru: 'Результаты освидетельствования сообщаются пострадавшему', en: 'The results are told to the injured person' },
      rule: { type: 'deadline', opens: { fact: 'injury.examined' }, term: atOnce('injury-results'), discharge: [{ fact: 'injury.results-announced', key: injury }], voids: [{ fact: ['death.established', 'episode.ended'] }], onMiss: 'breach' },
      remedy: { kk: 'Нәтижесін адамға айтып, қолын алыңыз.', ru: 'Сообщите лицу результаты и возьмите подпись.', en: 'Tell the person the results and take the signature.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.23.outside-examination', rows: ['L23.3d'], cite: cite('23', '3'), bearer: 'head-of-place',
      title: { kk: 'Медициналық мекеме басшының немесе іс жүргізушінің шешімімен куәландырады', ru: 'Медицинское учреждение освидетельствует по решению руководителя или ведущего дело', en: 'A medical institution examines by decision of the head or of who conducts the case' },
      rule: {
        type: 'check', on: { fact: 'injury.examined', where: { value: 'fact.outside', is: true } },
        require: { all: [{ value: 'fact.decidedBy', in: [...heads, ...caseHolders] }, { of: 'fact.decidedAt', notAfter: { from: 'fact.$at' } }] },
      },
      remedy: { kk: 'Куәландыруға дейін шығарылған шешімді жазыңыз.', ru: 'Запишите решение, принятое до освидетельствования.', en: 'Record the decision made before the examination.' },
    },
    ...(['illness.grave-found', 'death.established'] as const).map((fact) => {
      const death = fact === 'death.established';
      return {
        ...common, id: death ? 'special-institutions.23.death-notice' as const : 'special-institutions.23.illness-notice' as const, rows: ['L23.4a', 'L23.4b'], cite: cite('23', '4'), bearer: 'head-of-place', addressees: relativeAndProsecutor,
        title: death
          ? { kk: 'Қайтыс болғаны туралы жақын туыстары мен прокурорға хабарланады', ru: 'О смерти сообщают близким родственникам и прокурору', en: 'The close relatives and the prosecutor are told of a death' }
          : { kk: 'Ауыр сырқаты туралы жақын туыстары мен прокурорға хабарланады', ru: 'О тяжёлом заболевании сообщают близким родственникам и прокурору', en: 'The close relatives and the prosecutor are told of a grave illness' },
        rule: {
          type: 'deadline' as const, opens: { fact }, term: atOnce('grave-notice'),
          discharge: [{ fact: 'notice.sent', where: death ? ofDeath : ofIllness }], each: relativeAndProsecutor, onMiss: 'breach' as const,
        },
        remedy: { kk: 'Жақын туыстарына және прокурорға хабарлаңыз.', ru: 'Сообщите близким родственникам и прокурору.', en: 'Tell the close relatives and the prosecutor.' },
        openPoint: noTimeInLaw,
      };
    }),
    {
      ...common, id: 'special-institutions.23.prosecutor-check', rows: ['L23.4c'], cite: cite('23', '4'), bearer: 'custody-prosecutor',
      title: { kk: 'Прокурор ауыр сырқат немесе өлім бойынша тексеру жүргізеді', ru: 'Прокурор проводит проверку по факту тяжёлого заболевания или смерти', en: 'The prosecutor checks a grave illness or death' },
      rule: {
        type: 'deadline', opens: { fact: 'notice.sent', where: { all: [{ value: 'fact.topic', in: ['death', 'grave-illness'] }, { value: 'fact.addressee', is: 'prosecutor' }] } }, term: atOnce('prosecutor-check'),
        discharge: [{ fact: 'death.check-opened', key: { about: '$id' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Тексеруді бастап, нөмірін жазыңыз.', ru: 'Начните проверку и запишите её номер.', en: 'Open the check and record its number.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.23.body', rows: ['L23.4d'], cite: cite('23', '4'), bearer: 'head-of-place',
      title: { kk: 'Марқұмның денесі зерттеуден және заңды әрекеттерден кейін беріледі', ru: 'Тело передаётся после исследования и предусмотренных действий', en: 'The body is handed over after the autopsy and the acts provided for' },
      rule: { type: 'check', on: { fact: 'body.handed-over' }, require: { all: [{ recorded: { fact: 'death.autopsy-done' } }, { fields: ['to', 'actsDone'] }] } },
      remedy: { kk: 'Зерттеу мен әрекеттердің жүргізілгенін және денені кім алғанын жазыңыз.', ru: 'Запишите исследование, произведённые действия и кому передано тело.', en: 'Record the autopsy, the acts done and who took the body.' },
    },
    {
      ...common, id: 'special-institutions.23.burial', rows: ['L23.4e'], cite: cite('23', '4'), bearer: 'head-of-place',
      title: { kk: 'Денесі талап етілмеген марқұм мемлекет есебінен жерленеді', ru: 'Умерший, тело которого не востребовано, хоронится за счёт государства', en: 'A deceased whose body nobody claimed is buried at the expense of the State' },
      rule: { type: 'check', on: { fact: 'body.buried' }, require: { value: 'fact.atStateExpense', is: true } },
      remedy: { kk: 'Жерлеу шығынын мемлекет есебінен рәсімдеңіз.', ru: 'Оформите захоронение за счёт государства.', en: 'Have the burial paid by the State.' },
    },
    {
      ...common, id: 'special-institutions.23.measure-change', rows: ['L23.5'], cite: cite('23', '5'), bearer: 'head-of-place', where: { all: [suspectHeld, heldIn('si')] },
      title: { kk: 'Бұлтартпау шарасын өзгерту мәселесі медициналық қорытындымен прокурор мен іс жүргізуші органның алдына қойылады', ru: 'Вопрос об изменении меры ставится с медицинским заключением перед прокурором и органом, ведущим дело', en: 'The change of the measure is raised with a medical conclusion before the prosecutor and who conducts the case' },
      rule: { type: 'check', on: { fact: 'measure-change.raised' }, require: { fields: ['conclusion', 'toProsecutor', 'toCaseHolder'] } },
      remedy: { kk: 'Медициналық қорытындыны қосып, екі адресатқа да жіберіңіз.', ru: 'Приложите медицинское заключение и направьте обоим адресатам.', en: 'Attach the medical conclusion and send it to both.' },
    },
    {
      ...common, id: 'special-institutions.23.foreigner-death', rows: ['L23.6a'], cite: cite('23', '6'), bearer: 'head-of-place', where: foreignerHeld, addressees: ministries,
      title: { kk: 'Шетелдіктің өлімі туралы бес органға дереу хабарланады', ru: 'О смерти иностранца незамедлительно сообщают в пять органов', en: 'Five bodies are told of the death of a foreigner at once' },
      rule: { type: 'deadline', opens: { fact: 'death.established' }, term: atOnce('foreigner-death'), discharge: [{ fact: 'notice.sent', where: ofDeath }], each: ministries, onMiss: 'breach' },
      remedy: { kk: 'Бас прокуратураға, Сыртқы істер, Ішкі істер, Әділет министрліктеріне және Ұлттық қауіпсіздік комитетіне хабарлаңыз.', ru: 'Сообщите в Генеральную прокуратуру, МИД, МВД, Минюст и Комитет национальной безопасности.', en: "Tell the Prosecutor General's Office, the Ministries of Foreign Affairs, Internal Affairs and Justice and the National Security Committee." },
    },
    {
      ...common, id: 'special-institutions.23.foreigner-death-written', rows: ['L23.6b', 'L23.6c'], cite: cite('23', '6'), bearer: 'head-of-place', where: foreignerHeld, addressees: prosecutorAndEmbassy,
      title: { kk: 'Шетелдіктің өлімі туралы қадағалаушы прокурорға және елшілікке жазбаша хабарланады', ru: 'О смерти иностранца письменно сообщают надзирающему прокурору и в посольство', en: 'The supervising prosecutor and the embassy are told in writing of the death of a foreigner' },
      rule: {
        type: 'deadline', opens: { fact: 'death.established' }, term: atOnce('foreigner-death-written'),
        discharge: [{ fact: 'notice.sent', where: { all: [ofDeath, { value: 'fact.channel', in: ['paper', 'electronic'] }] } }], each: prosecutorAndEmbassy, onMiss: 'breach',
      },
      remedy: { kk: 'Прокурорға және елшілікке жазбаша хабарлама жіберіңіз.', ru: 'Направьте письменное сообщение прокурору и в посольство.', en: 'Send a written notice to the prosecutor and the embassy.' },
      openPoint: noTimeInLaw,
    },
  ],
} as const satisfies Article;
