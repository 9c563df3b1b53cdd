import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { atOnce, caseHolders, noTimeInLaw, suspectHeld } from './custody-regime.ts';

/** Mail of art. 20(2): to the prosecutor and the court. Mail of theirs to the person is not opened either: the safe reading. */
const toProsecutorOrCourt: Guard = { value: 'fact.correspondent', in: ['prosecutor', 'court'] };
const personal: Guard = { value: 'fact.correspondent', in: ['relative', 'other', 'convict'] };
const letter = { letterId: 'letterId' } as const;
const handedOver = ['letter.delivered', 'letter.sent'] as const;
const permitted = (more: readonly Guard[] = []): Guard => ({ recorded: { fact: 'correspondence.permitted', where: { all: [{ value: 'fact.byRole', in: caseHolders }, ...more] }, key: letter } });
const afterDeparture: Guard = { any: [{ value: 'fact.afterDeparture', is: true }, { all: [{ not: { state: 'held' } }, { recorded: { fact: ['custody.departed', 'release.executed'] } }] }] };
const translation = { from: { fact: 'letter.translation-started', key: letter }, until: { fact: 'letter.translated', key: letter } } as const;
/** The day of receipt counts ("со дня поступления"), holidays and days off do not: the earlier of the two readings. */
const threeWorkingDays = { param: 'special-institutions.19.handling', unit: 'working-day', mode: 'liberty' } as const;
const fromTheDay = {
  kk: '«Келіп түскен күннен бастап» деген сөздерді екі түрлі оқуға болады: қауіпсіз оқу бойынша сол күннің өзі есептеледі.',
  ru: 'Слова «со дня поступления» читаются двояко: по безопасному чтению этот день считается.',
  en: 'The words "from the day of receipt" can be read in two ways: in the safe reading that day counts.',
} as const;
const inCell: Guard = { state: 'in-punishment-cell' };

const common = { certainty: 'F', force: since1999, subject: 'episode', where: suspectHeld } as const;

export const article19 = {
  act,
  number: '19',
  title: { kk: 'Хат жазысу', ru: 'Переписка', en: 'Correspondence' },
  text: { ru: `1. Подозреваемым и обвиняемым разрешается получать и отправлять родственникам и иным лицам не более двух писем или телеграмм в месяц. Отправление и получение корреспонденции осуществляются за счет средств подозреваемых и обвиняемых.
2. Переписка подозреваемых и обвиняемых осуществляется только через администрацию места содержания под стражей, по разрешению лица или органа, в производстве которого находится уголовное дело и подлежит цензуре, кроме случаев, предусмотренных пунктом 2 статьи 20 настоящего Закона.
3. Письма, содержащие сведения, которые могут помешать установлению истины по уголовному делу или способствовать совершению преступления, выполненные тайнописью, шифром, содержащие государственную или иную охраняемую законом тайну, адресату не отправляются, подозреваемым и обвиняемым не вручаются и передаются лицу или органу, в производстве которого находится уголовное дело.
4. Переписка подозреваемых и обвиняемых с лицами, содержащимися в учреждениях, исполняющих наказания, осуществляется с разрешения лица или органа, в производстве которого находится уголовное дело.
5. Вручение писем, поступающих на имя подозреваемого и обвиняемого, а также отправление его писем адресатам производится администрацией места содержания под стражей не позднее чем в трехдневный срок со дня поступления письма или сдачи его подозреваемым и обвиняемым, за исключением праздничных и выходных дней. При необходимости перевода письма на государственный или официально употребляемый русский язык срок сдачи письма может быть увеличен на время, необходимое для перевода.
6. Сведения о смерти или тяжелом заболевании близкого родственника сообщаются подозреваемому и обвиняемому незамедлительно после их получения.
7. Письма, поступившие на имя подозреваемого или обвиняемого после его убытия из места содержания под стражей, не позднее чем в трехдневный срок после их получения отправляются по месту его убытия.`, certainty: 'F', source },
  norms: [
    ...(['letter.delivered', 'letter.sent'] as const).map((fact) => ({
      ...common, id: fact === 'letter.sent' ? 'special-institutions.19.letters-sent' as const : 'special-institutions.19.letters-received' as const, rows: ['L19.1a'], cite: cite('19', '1'), bearer: 'head-of-place',
      title: fact === 'letter.sent'
        ? { kk: 'Айына екі хаттан немесе жеделхаттан артық жіберілмейді', ru: 'Отправляется не более двух писем или телеграмм в месяц', en: 'No more than two letters or telegrams are sent in a month' }
        : { kk: 'Айына екі хаттан немесе жеделхаттан артық алынбайды', ru: 'Вручается не более двух писем или телеграмм в месяц', en: 'No more than two letters or telegrams are received in a month' },
      rule: { type: 'quota' as const, of: { fact, where: personal }, max: { param: 'special-institutions.19.letters' }, per: 'month' as const },
      remedy: { kk: 'Бұл айдың саны таусылған: рұқсат етілген санды сақтаңыз; прокурор мен сотқа хаттар есептелмейді.', ru: 'Число этого месяца исчерпано; письма прокурору и суду не считаются.', en: 'The number of this month is used up; letters to the prosecutor and the court do not count.' },
      openPoint: { kk: 'Шек әр бағытқа бөлек пе, әлде ортақ па — ашық: құқықты азырақ шектейтін оқу алынды (екі алынған және екі жіберілген).', ru: 'Открыто, общий это предел или для каждого направления: взято чтение, менее ограничивающее право (два полученных и два отправленных).', en: 'Open whether the limit is joint or for each direction: the reading that restricts the right less is taken (two received and two sent).' },
    })),
    {
      ...common, id: 'special-institutions.19.postage', rows: ['L19.1b'], cite: cite('19', '1'), bearer: 'duty-officer',
      title: { kk: 'Хат адамның өз қаражаты есебінен жіберіледі', ru: 'Письмо отправляется за счёт средств лица', en: "A letter is sent at the person's expense" },
      rule: { type: 'check', on: { fact: 'letter.sent', where: { all: [personal, { value: 'fact.paidBy', known: true }] } }, require: { value: 'fact.paidBy', is: 'person' }, severity: 'warning' },
      remedy: { kk: 'Пошта шығынын жеке шоттан есептеңіз немесе негізін көрсетіңіз.', ru: 'Отнесите почтовые расходы на лицевой счёт либо укажите основание.', en: 'Charge the postage to the personal account or name the ground.' },
    },
    {
      ...common, id: 'special-institutions.19.through-administration', rows: ['L19.2a', 'L31.4'], cite: cite('19', '2'), bearer: 'head-of-place',
      title: { kk: 'Хат жазысу тек әкімшілік арқылы жүреді', ru: 'Переписка ведётся только через администрацию', en: 'Correspondence goes through the administration only' },
      rule: { type: 'check', on: { fact: handedOver, where: { value: 'fact.through', known: true } }, require: { value: 'fact.through', is: 'administration' } },
      remedy: { kk: 'Хатты тіркеп, тіркеусіз жолды анықтаңыз.', ru: 'Зарегистрируйте письмо и установите, как оно прошло мимо администрации.', en: 'Register the letter and find out how it passed by the administration.' },
    },
    {
      ...common, id: 'special-institutions.19.permission', rows: ['L19.2b'], cite: cite('19', '2'), bearer: 'head-of-place',
      title: { kk: 'Хат іс жүргізушінің рұқсатымен тапсырылады және жіберіледі', ru: 'Письмо вручается и отправляется по разрешению ведущего дело', en: 'A letter is delivered or sent by permission of who conducts the case' },
      rule: { type: 'check', on: { fact: handedOver, where: { value: 'fact.correspondent', in: ['relative', 'other'] } }, require: permitted() },
      remedy: { kk: 'Іс жүргізушінің рұқсатын алып, жазыңыз.', ru: 'Получите и запишите разрешение лица или органа, ведущего дело.', en: 'Get and record the permission of the person or authority conducting the case.' },
    },
    {
      ...common, id: 'special-institutions.19.convicts', rows: ['L19.4'], cite: cite('19', '4'), bearer: 'head-of-place',
      title: { kk: 'Жазаны орындайтын мекемедегі адаммен хат жазысуға бөлек рұқсат керек', ru: 'Переписка с лицом в учреждении, исполняющем наказания, — с разрешения ведущего дело', en: 'Correspondence with a person in a penal institution needs its own permission' },
      rule: { type: 'check', on: { fact: handedOver, where: { value: 'fact.correspondent', is: 'convict' } }, require: permitted([{ value: 'fact.withConvicts', is: true }]) },
      remedy: { kk: 'Осы мекемедегі адаммен хат жазысуға рұқсатты жазыңыз.', ru: 'Запишите разрешение на переписку с лицом в таком учреждении.', en: 'Record the permission to correspond with a person in such an institution.' },
    },
    {
      ...common, id: 'special-institutions.19.censored', rows: ['L19.2c'], cite: cite('19', '2'), bearer: 'duty-officer',
      title: { kk: 'Хат цензурадан өтеді', ru: 'Письмо подлежит цензуре', en: 'A letter is censored' },
      rule: { type: 'check', on: { fact: handedOver, where: personal }, require: { recorded: { fact: 'letter.censored', key: letter } } },
      remedy: { kk: 'Цензура белгісін жазыңыз: кім, қашан, нәтижесі.', ru: 'Запишите отметку о цензуре: кто, когда, результат.', en: 'Record the mark of censorship: who, when, result.' },
    },
    {
      ...common, id: 'special-institutions.19.not-censored', rows: ['L19.2d'], cite: cite('19', '2'), bearer: 'head-of-place',
      title: { kk: 'Прокурорға және сотқа жолданған хат цензурадан өткізілмейді', ru: 'Письмо прокурору и суду цензуре не подлежит', en: 'A letter to the prosecutor or the court is not censored' },
      rule: { type: 'check', on: { fact: 'letter.censored' }, require: { not: { recorded: { fact: 'letter.handed-in', where: toProsecutorOrCourt, key: letter } } } },
      remedy: { kk: 'Хатты оқымай, жабық хатқалтада дереу жіберіп, прокурорға хабарлаңыз.', ru: 'Не читая, немедленно отправьте письмо в запечатанном виде; сообщите прокурору.', en: 'Send the letter at once, sealed and unread; tell the prosecutor.' },
    },
    {
      ...common, id: 'special-institutions.19.withholding-reason', rows: ['L19.3a'], cite: cite('19', '3'), bearer: 'head-of-place',
      title: { kk: 'Хатты бермеудің себебі көрсетіледі', ru: 'Причина задержания письма указывается', en: 'The reason for withholding a letter is named' },
      rule: { type: 'check', on: { fact: 'letter.withheld' }, require: { fields: ['reason'] } },
      remedy: { kk: '19-баптың 3-тармағындағы себепті көрсетіңіз немесе хатты беріңіз.', ru: 'Укажите причину из п. 3 ст. 19 либо вручите (отправьте) письмо.', en: 'Name the reason of art. 19(3), or hand the letter over.' },
    },
    {
      ...common, id: 'special-institutions.19.withheld-stays', rows: ['L19.3a'], cite: cite('19', '3'), bearer: 'head-of-place',
      title: { kk: 'Ұсталған хат тапсырылмайды және жіберілмейді', ru: 'Задержанное письмо не вручается и не отправляется', en: 'A withheld letter is neither delivered nor sent' },
      rule: { type: 'check', on: { fact: handedOver }, require: { not: { recorded: { fact: 'letter.withheld', key: letter } } } },
      remedy: { kk: 'Іс жүргізушіге хабарлап, хаттың қалай берілгенін анықтаңыз.', ru: 'Сообщите ведущему дело и установите, как письмо было передано.', en: 'Tell who conducts the case and find out how the letter was handed over.' },
    },
    {
      ...common, id: 'special-institutions.19.withheld-passed-on', rows: ['L19.3b'], cite: cite('19', '3'), bearer: 'head-of-place',
      title: { kk: 'Ұсталған хат іс жүргізушіге беріледі', ru: 'Задержанное письмо передаётся ведущему дело', en: 'A withheld letter is passed to who conducts the case' },
      rule: {
        type: 'deadline', opens: { fact: 'letter.withheld' }, term: atOnce('withheld-letter'),
        discharge: [{ fact: 'letter.passed-on', where: { value: 'fact.to', in: caseHolders }, key: letter }], onMiss: 'breach',
      },
      remedy: { kk: 'Хатты іс жүргізіп жатқан адамға немесе органға беріп, жазыңыз.', ru: 'Передайте письмо лицу или органу, ведущему дело, и запишите.', en: 'Pass the letter to the person or authority conducting the case, and record it.' },
      openPoint: noTimeInLaw,
    },
    {
      ...common, id: 'special-institutions.19.delivery', rows: ['L19.5a', 'L19.5c'], cite: cite('19', '5'), bearer: 'duty-officer',
      title: { kk: 'Келген хат үш жұмыс күні ішінде тапсырылады', ru: 'Поступившее письмо вручается в трёхдневный срок без праздничных и выходных дней', en: 'A letter is delivered within three working days' },
      rule: {
        type: 'deadline', opens: { fact: 'letter.received', where: { not: afterDeparture } }, term: threeWorkingDays, suspends: translation,
        discharge: [{ fact: 'letter.delivered', key: letter }, { fact: 'letter.withheld', key: letter }],
        voids: [
          { fact: ['release.executed', 'episode.ended', 'custody.departed'] },
          { fact: 'penalty.applied', where: { value: 'fact.kind', in: ['kartser', 'single-cell'] } },
        ],
        onMiss: 'breach',
      },
      exceptions: [{
        id: 'special-institutions.19.delivery.cell', cite: cite('39', '4'), certainty: 'F', when: inCell, then: { void: true },
        title: { kk: 'Карцерде және жаза ретінде бір кісілік камерада хаттар мерзім өткеннен кейін беріледі', ru: 'В карцере и, по взысканию, в одиночной камере письма вручаются после окончания срока', en: 'In the punishment cell and, as a penalty, in a single cell letters are delivered after the term' },
      }],
      remedy: { kk: 'Хатты адамға тапсырыңыз немесе бермеу себебін жазыңыз.', ru: 'Вручите письмо либо запишите причину задержания.', en: 'Deliver the letter or record why it is withheld.' },
      openPoint: fromTheDay,
    },
    {
      ...common, id: 'special-institutions.19.dispatch', rows: ['L19.5b', 'L19.5c'], cite: cite('19', '5'), bearer: 'duty-officer',
      title: { kk: 'Тапсырылған хат үш жұмыс күні ішінде жіберіледі', ru: 'Сданное письмо отправляется в трёхдневный срок без праздничных и выходных дней', en: 'A letter handed in is sent within three working days' },
      rule: {
        type: 'deadline', opens: { fact: 'letter.handed-in', where: personal }, term: threeWorkingDays, suspends: translation,
        discharge: [{ fact: 'letter.sent', key: letter }, { fact: 'letter.withheld', key: letter }], onMiss: 'breach',
      },
      remedy: { kk: 'Хатты адресатқа жіберіңіз немесе жібермеу себебін жазыңыз.', ru: 'Отправьте письмо адресату либо запишите причину задержания.', en: 'Send the letter or record why it is withheld.' },
      openPoint: fromTheDay,
    },
    {
      ...common, id: 'special-institutions.19.news', rows: ['L19.6'], cite: cite('19', '6'), bearer: 'head-of-place',
      title: { kk: 'Жақын туысының қайтыс болғаны немесе ауыр сырқаты туралы дереу хабарланады', ru: 'О смерти или тяжёлом заболевании близкого родственника сообщают незамедлительно', en: 'The death or grave illness of a close relative is told at once' },
      rule: {
        type: 'deadline', opens: { fact: 'news.received' }, term: atOnce('news'),
        discharge: [{ fact: 'news.announced', key: { newsId: 'newsId' } }], voids: [{ fact: ['release.executed', 'episode.ended'] }], onMiss: 'breach',
      },
      remedy: { kk: 'Адамға хабарды айтып, уақытын және қолын жазыңыз.', ru: 'Сообщите лицу и запишите время и подпись.', en: 'Tell the person; record the time and the signature.' },
    },
    {
      ...common, id: 'special-institutions.19.forwarding', rows: ['L19.7'], cite: cite('19', '7'), bearer: 'duty-officer',
      title: { kk: 'Кеткен адамның хаты үш күн ішінде кеткен жеріне жіберіледі', ru: 'Письмо убывшего отправляется по месту убытия в трёхдневный срок', en: 'A letter for a person who left is forwarded within three days' },
      rule: {
        type: 'deadline', opens: { fact: 'letter.received', where: afterDeparture },
        term: { param: 'special-institutions.19.forwarding', unit: 'day', mode: 'exact' },
        discharge: [{ fact: 'letter.forwarded', key: letter }], onMiss: 'breach',
      },
      remedy: { kk: 'Хатты адамның кеткен жеріне жіберіңіз.', ru: 'Отправьте письмо по месту убытия лица.', en: 'Forward the letter to where the person went.' },
      openPoint: { kk: 'Бұл тармақ демалыс күндерін алып тастамайды: үш күн минутына дейін есептеледі, ең ерте оқу.', ru: 'Этот пункт выходные не исключает: три дня считаются до минуты, самое раннее чтение.', en: 'This part does not leave out days off: three days are counted to the minute, the earliest reading.' },
    },
  ],
} as const satisfies Article;
