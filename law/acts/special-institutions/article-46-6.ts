import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { judges, shown } from './documents.ts';
import { admittedTo, newAdmission } from './places.ts';

const arrived: Guard = { all: [admittedTo('sp'), newAdmission] };
/** Without any ruling article 5 point 3 is broken; here it is the form of the one that there is. */
const aRuling: Guard = { any: [shown('administrative-arrest-ruling', judges), { recorded: { fact: 'administrative.arrest-ruled' } }] };
/** Appeals to these are not examined by the administration (art. 46-6(4)). */
const outside: Guard = { value: 'fact.addressee', in: ['court', 'prosecutor', 'other-body'] };

export const article466 = {
  act,
  number: '46-6',
  title: { kk: 'Әкімшілік қамаққа алынған және арнаулы қабылдау орындарына жеткізілген адамдарды қабылдау және тіркеу', ru: 'Прием и регистрация лиц, подвергнутых административному аресту и доставленных в специальные приемники', en: 'Reception and registration of persons under administrative arrest brought to special receivers' },
  text: { ru: `1. При поступлении в специальный приемник лиц, подвергнутых административному аресту, проверяется наличие:
1) постановления судьи об аресте, подписанного им лично и скрепленного печатью суда;
2) протокола личного досмотра с изъятыми вещами, запрещенными к хранению в специальном приемнике;
3) документов, удостоверяющих личность лица, подвергнутого административному аресту.
2. Порядок регистрации лиц, доставленных в специальный приемник, проведения личного досмотра, медицинского освидетельствования, дактилоскопирования, фотографирования, а также перечень вещей, подлежащих изъятию, определяются правилами внутреннего распорядка в специальном приемнике, утверждаемыми Министерством внутренних дел Республики Казахстан.
3. О помещении лиц, подвергнутых административному аресту, в специальный приемник или направлении их в соответствующие медицинские организации администрация специального приемника в течение суток извещает их близких родственников по месту жительства.
4. Обращения лиц, подвергнутых административному аресту, адресованные в суд, органы прокуратуры или другие государственные органы, не рассматриваются и направляются по адресу в течение двадцати четырех часов со времени их подачи.`, certainty: 'F', source },
  features: { 'L46-6.2': 'law/acts/special-institutions/admission-steps.ts sp' },
  norms: [
    {
      id: 'special-institutions.46-6.ruling', rows: ['L46-6.1', 'L46-6.1.1', 'P46.1a'], cite: cite('46-6', '1', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Судьяның қаулысына өзі қол қойған және соттың мөрі басылған', ru: 'Постановление судьи подписано им лично и скреплено печатью суда', en: 'The judge’s ruling is signed personally and bears the seal of the court' },
      subject: 'episode', bearer: 'duty-officer',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: { all: [arrived, aRuling] } },
        require: { any: [
          shown('administrative-arrest-ruling', judges, [{ value: 'fact.signed', is: true }, { value: 'fact.sealed', is: true }]),
          { recorded: { fact: 'administrative.arrest-ruled', where: { all: [{ value: 'fact.signedByJudge', is: true }, { value: 'fact.sealed', is: true }] } } },
        ] },
      },
      remedy: { kk: 'Қолы мен мөрі бар қаулыны талап етіңіз.', ru: 'Потребуйте постановление с подписью судьи и печатью суда.', en: 'Ask for the ruling with the judge’s signature and the court’s seal.' },
    },
    {
      id: 'special-institutions.46-6.inspection-protocol', rows: ['L46-6.1', 'L46-6.1.2', 'P46.1c'], cite: cite('46-6', '1', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Жеке тексеріп қарау хаттамасы бар', ru: 'Имеется протокол личного досмотра', en: 'There is a protocol of personal inspection' },
      subject: 'episode', bearer: 'duty-officer',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: arrived },
        require: { any: [shown('personal-inspection-protocol'), { recorded: { fact: 'search.personal', where: { fields: ['protocolNumber'] } } }] },
      },
      remedy: { kk: 'Алынған заттар көрсетілген жеке тексеріп қарау хаттамасын қоса тіркеңіз.', ru: 'Приложите протокол личного досмотра с изъятыми вещами.', en: 'Attach the protocol of personal inspection with the things seized.' },
    },
    {
      id: 'special-institutions.46-6.identity-document', rows: ['L46-6.1', 'L46-6.1.3', 'P46.1d'], cite: cite('46-6', '1', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Жеке басын куәландыратын құжат бар', ru: 'Имеется документ, удостоверяющий личность', en: 'There is an identity document' },
      subject: 'episode', bearer: 'duty-officer',
      rule: {
        type: 'check', on: { fact: 'custody.admitted', where: arrived },
        require: shown('identity-document'),
      },
      remedy: { kk: 'Жеке басын куәландыратын құжатты тексеріп, түрі мен нөмірін жазыңыз; құжат болмаса, қаулы шығарған сотқа хабарлаңыз.', ru: 'Проверьте документ, удостоверяющий личность, запишите его вид и номер; если его нет, сообщите суду, вынесшему постановление.', en: 'Check the identity document, record its kind and number; if there is none, tell the court that made the ruling.' },
      openPoint: { kk: 'Құжат болмаған жағдайда не істеу керегін мәтін айтпайды.', ru: 'Что делать при отсутствии документа, текст не говорит.', en: 'The text does not say what to do where there is no document.' },
    },
    {
      id: 'special-institutions.46-6.relatives-placement', rows: ['L46-6.3a'], cite: cite('46-6', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орнына орналастыру туралы жақын туыстарына хабарлау', ru: 'Извещение близких родственников о помещении в специальный приёмник', en: 'Telling the close relatives of the placement in a special receiver' },
      subject: 'episode', bearer: 'head-of-place', addressees: ['relative'],
      rule: {
        type: 'deadline', opens: { fact: 'custody.admitted', where: arrived },
        term: { param: 'special-institutions.46-6.relatives-notice', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', in: ['placement-sp', 'place'] }, key: { about: '$id' } }],
        each: ['relative'],
        onMiss: 'breach',
      },
      remedy: { kk: 'Тұрғылықты жеріндегі жақын туыстарына хабарлап, уақыты мен тәсілін жазыңыз.', ru: 'Известите близких родственников по месту жительства, запишите время и способ.', en: 'Tell the close relatives at their place of residence and record when and how.' },
    },
    {
      id: 'special-institutions.46-6.relatives-medical', rows: ['L46-6.3b'], cite: cite('46-6', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Медициналық ұйымға жіберу туралы жақын туыстарына хабарлау', ru: 'Извещение близких родственников о направлении в медицинскую организацию', en: 'Telling the close relatives of the referral to a medical organisation' },
      subject: 'episode', bearer: 'head-of-place', addressees: ['relative'],
      rule: {
        type: 'deadline', opens: { fact: 'medical.institution-entered', where: { value: 'subject.placeKind', is: 'sp' } },
        term: { param: 'special-institutions.46-6.relatives-notice', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'notice.sent', where: { value: 'fact.topic', is: 'medical-sp' }, key: { about: '$id' } }],
        each: ['relative'],
        onMiss: 'breach',
      },
      remedy: { kk: 'Жақын туыстарына хабарлап, уақыты мен тәсілін жазыңыз.', ru: 'Известите близких родственников, запишите время и способ.', en: 'Tell the close relatives and record when and how.' },
    },
    {
      id: 'special-institutions.46-6.appeal-not-examined', rows: ['L46-6.4a'], cite: cite('46-6', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Сотқа, прокуратураға және өзге мемлекеттік органдарға жолданған өтініш қаралмайды', ru: 'Обращение в суд, прокуратуру и другие государственные органы не рассматривается', en: 'An appeal to a court, the prosecutor or another state body is not examined' },
      subject: 'episode', bearer: 'head-of-place', where: { state: 'in-sp' },
      rule: { type: 'check', on: { fact: 'complaint.forwarded', where: { value: 'fact.examined', known: true } }, require: { not: { value: 'fact.examined', is: true } } },
      remedy: { kk: 'Өтінішті қарамай жіберіңіз; қаралғаны туралы прокурорға хабарлаңыз.', ru: 'Направляйте обращение без рассмотрения; о состоявшемся рассмотрении сообщите прокурору.', en: 'Send the appeal on unexamined; tell the prosecutor that it was examined.' },
    },
    {
      id: 'special-institutions.46-6.appeal-dispatch', rows: ['L46-6.4b', 'P46.7'], cite: cite('46-6', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Өтінішті берілген уақыттан бастап жиырма төрт сағат ішінде мекенжайға жіберу', ru: 'Направление обращения по адресу в течение двадцати четырёх часов', en: 'Sending the appeal to its address within twenty-four hours' },
      subject: 'episode', bearer: 'head-of-place', where: { state: 'in-sp' },
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: outside },
        term: { param: 'special-institutions.46-6.appeal-dispatch', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'complaint.forwarded', key: { complaintId: 'complaintId' } }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті мекенжайына жіберіп, жіберу уақытын жазыңыз.', ru: 'Направьте обращение по адресу и запишите время отправки.', en: 'Send the appeal to its address and record the time.' },
    },
  ],
} as const satisfies Article;
