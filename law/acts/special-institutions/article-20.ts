import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, released } from './discipline.ts';

const sameAppeal = { complaintId: 'complaintId' } as const;
const toProsecutorOrCourt = ['prosecutor', 'court'] as const;
/** Part 3: bodies of the State other than prosecutor and court; a complaint to the holder of the case goes by part 5. */
const stateBodies = ['other-body', 'superior-official'] as const;
/** Part 1: through the administration, without a time of their own. */
const beyondTheState = ['local-self-government', 'public-association', 'mass-media'] as const;
/** Part 5: acts and decisions of a court, inquirer, head of the body of inquiry, investigator or prosecutor. */
const procedural = ['investigator', 'court-or-prosecutor', 'detention', 'suspect-status', 'qualification', 'search'] as const;
const addressedTo = (...bodies: readonly string[]): Guard => ({ value: 'fact.addressee', in: bodies });
const aboutProcedure: Guard = { value: 'fact.about', in: procedural };

const sent = { fact: 'complaint.forwarded', key: sameAppeal } as const;
/** Not sent because of what it says: art. 19(3). */
const withheld = { fact: 'complaint.withheld', key: sameAppeal } as const;

export const article20 = {
  act,
  number: '20',
  title: { kk: 'Ұсыныстар, арыздар мен шағымдар жіберу', ru: 'Направление предложений, заявлений и жалоб', en: 'Sending of proposals, applications and complaints' },
  text: { ru: `1. Предложения, заявления и жалобы подозреваемых и обвиняемых, адресованные в государственные органы, органы местного самоуправления, общественные объединения и средства массовой информации, направляются через администрацию места содержания под стражей.
2. Предложения, заявления и жалобы, адресованные прокурору и в суд, цензуре не подлежат и немедленно направляются адресату в запечатанном виде.
3. Предложения, заявления и жалобы, адресованные в государственные органы, должны быть рассмотрены администрацией места содержания под стражей и направлены не позднее суток с момента их подачи.
4. В отношении предложений, заявлений и жалоб, содержащих сведения, которые могут помешать установлению истины по уголовному делу или способствовать совершению преступления, выполненных тайнописью, шифром, содержащих государственную или иную охраняемую законом тайну, применяется порядок, установленный пунктом 3 статьи 19 настоящего Закона.
5. Жалобы на действия и решения суда, дознавателя, начальника органа дознания, следователя или прокурора направляются немедленно, в порядке, предусмотренном Уголовно-процессуальным кодексом Республики Казахстан.
6. Ответы на предложения, заявления и жалобы объявляются подозреваемым и обвиняемым под расписку и приобщаются к личным делам.
7. Не допускается преследование в любой форме подозреваемых и обвиняемых за обращения с предложениями, заявлениями или жалобами в связи с нарушением их прав и законных интересов. Должностные лица мест содержания под стражей, виновные в таком преследовании, несут ответственность в соответствии с законодательством Республики Казахстан.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.20.through-administration', rows: ['L20.1'], cite: cite('20', '1'), certainty: 'design', force: since1999,
      title: { kk: 'Өзін-өзі басқару органдарына, қоғамдық бірлестіктер мен БАҚ-қа өтініштер әкімшілік арқылы жіберіледі', ru: 'Обращения в органы самоуправления, общественные объединения и СМИ направляются через администрацию', en: 'Appeals to self-government bodies, associations and the media are sent through the administration' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: addressedTo(...beyondTheState) },
        term: { param: 'special-institutions.20.dispatch', unit: 'hour', mode: 'exact' },
        discharge: [sent], voids: [withheld], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті адресатқа жіберіп, жіберілген уақытын жазыңыз.', ru: 'Направьте обращение адресату и запишите время отправки.', en: 'Send the appeal to the addressee and record when it was sent.' },
      openPoint: { kk: '1-тармақта мерзім жоқ: мемлекеттік органдарға арналған бір тәулік қолданылады.', ru: 'Пункт 1 не называет срока: взяты сутки, установленные для государственных органов.', en: 'Part 1 gives no time: the day set for state bodies is taken.' },
    },
    {
      id: 'special-institutions.20.uncensored', rows: ['L20.2a'], cite: cite('20', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Прокурор мен сотқа жолданған өтініштер цензураға жатпайды', ru: 'Обращения прокурору и в суд цензуре не подлежат', en: 'Appeals to a prosecutor or court are not censored' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'complaint.forwarded', where: { value: 'fact.to', in: toProsecutorOrCourt } }, require: { not: { value: 'fact.examined', is: true } } },
      remedy: { kk: 'Цензура туралы прокурорға хабарлаңыз.', ru: 'Сообщите прокурору о цензуре обращения.', en: 'Tell the prosecutor that the appeal was read.' },
    },
    {
      id: 'special-institutions.20.not-withheld', rows: ['L20.2a', 'L20.4'], cite: cite('20', '2'), certainty: 'design', force: since1999,
      title: { kk: 'Прокурор мен сотқа жолданған өтініш ұсталып қалмайды', ru: 'Обращение прокурору или в суд не задерживается', en: 'An appeal to a prosecutor or court is not withheld' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'complaint.withheld' }, require: { not: { recorded: { fact: 'complaint.lodged', where: addressedTo(...toProsecutorOrCourt), key: sameAppeal } } } },
      remedy: { kk: 'Өтінішті мөрленген күйінде адресатқа дереу жіберіңіз.', ru: 'Немедленно направьте обращение адресату в запечатанном виде.', en: 'Send the appeal to its addressee at once, sealed.' },
      openPoint: { kk: '4-тармақ ерекшелік көздемейді, бірақ цензурасыз хаттың мазмұны белгісіз: 2-тармақ басым деп алынды.', ru: 'Пункт 4 исключений не делает, но содержание обращения, не подлежащего цензуре, администрации неизвестно: принято, что действует пункт 2.', en: 'Part 4 makes no exception, but what may not be read cannot be withheld for what it says: part 2 is taken to prevail.' },
    },
    {
      id: 'special-institutions.20.at-once', rows: ['L20.2b', 'L39.4j', 'P45.5'], cite: cite('20', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Прокурор мен сотқа жолданған өтініштер дереу жіберіледі', ru: 'Обращения прокурору и в суд направляются немедленно', en: 'Appeals to a prosecutor or court are sent at once' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: addressedTo(...toProsecutorOrCourt) },
        term: { immediately: true, alarm: 'special-institutions.design.appeal-at-once' },
        discharge: [{ ...sent, where: { value: 'fact.to', in: toProsecutorOrCourt } }, { fact: 'complaint.received', where: { value: 'fact.by', in: toProsecutorOrCourt }, key: sameAppeal }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті мөрленген күйінде адресатқа дереу жіберіңіз.', ru: 'Немедленно направьте обращение адресату в запечатанном виде.', en: 'Send the appeal to its addressee at once, sealed.' },
    },
    {
      id: 'special-institutions.20.sealed', rows: ['L20.2b'], cite: cite('20', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Прокурор мен сотқа өтініш мөрленген күйінде жіберіледі', ru: 'Обращение прокурору и в суд направляется в запечатанном виде', en: 'An appeal to a prosecutor or court is sent sealed' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'complaint.forwarded', where: { value: 'fact.to', in: toProsecutorOrCourt } }, require: { value: 'fact.sealed', is: true } },
      remedy: { kk: 'Өтінішті хатқалтаға салып, мөрлеп жіберіңіз.', ru: 'Запечатайте обращение в конверт до отправки.', en: 'Seal the appeal in an envelope before it is sent.' },
    },
    {
      id: 'special-institutions.20.considered', rows: ['L20.3a'], cite: cite('20', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Мемлекеттік органға жолданған өтінішті әкімшілік қарайды', ru: 'Обращение в государственный орган рассматривает администрация', en: 'The administration considers an appeal to a state body' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: addressedTo(...stateBodies) },
        term: { param: 'special-institutions.20.dispatch', unit: 'hour', mode: 'exact' },
        discharge: [{ fact: 'complaint.considered', key: sameAppeal }], voids: [withheld], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті қарап, нәтижесін жазыңыз; содан кейін адресатқа жіберіңіз.', ru: 'Рассмотрите обращение, запишите результат и направьте его адресату.', en: 'Consider the appeal, record the result and send it on.' },
      openPoint: { kk: 'Істі жүргізетін органға шағымдар 5-тармақ бойынша жіберіледі; олар әкімшілікте қаралмайды.', ru: 'Жалобы органу, в производстве которого находится дело, идут по пункту 5 и администрацией не рассматриваются.', en: 'Complaints to the authority conducting the case go by part 5 and are not considered by the administration.' },
    },
    {
      id: 'special-institutions.20.dispatch', rows: ['L20.3b', 'L39.4j'], cite: cite('20', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Мемлекеттік органға өтініш бір тәуліктен кешіктірілмей жіберіледі', ru: 'Обращение в государственный орган направляется не позднее суток', en: 'An appeal to a state body is sent within a day' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: { all: [addressedTo(...stateBodies, 'case-holder'), { not: aboutProcedure }] } },
        term: { param: 'special-institutions.20.dispatch', unit: 'hour', mode: 'exact' },
        discharge: [sent], voids: [withheld], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті адресатқа жіберіп, жіберілген уақытын жазыңыз.', ru: 'Направьте обращение адресату и запишите время отправки.', en: 'Send the appeal to the addressee and record when it was sent.' },
    },
    {
      id: 'special-institutions.20.withheld-to-case-holder', rows: ['L20.4'], cite: cite('20', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Жіберілмеген өтініш істі жүргізіп жатқан адамға немесе органға беріледі', ru: 'Ненаправленное обращение передаётся лицу или органу, в производстве которого находится дело', en: 'A withheld appeal is handed to the authority conducting the case' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.withheld' },
        term: { param: 'special-institutions.20.dispatch', unit: 'hour', mode: 'exact' },
        discharge: [{ ...sent, where: { value: 'fact.to', is: 'case-holder' } }], onMiss: 'breach',
      },
      remedy: { kk: 'Өтінішті істі жүргізіп жатқан адамға немесе органға беріңіз.', ru: 'Передайте обращение лицу или органу, в производстве которого находится дело.', en: 'Hand the appeal to the authority conducting the case.' },
      openPoint: { kk: '19-баптың 3-тармағы мерзім белгілемейді: бір тәулік қолданылады.', ru: 'Пункт 3 статьи 19 срока не называет: взяты сутки.', en: 'Art. 19(3) gives no time: a day is taken.' },
    },
    {
      id: 'special-institutions.20.withheld-reason', rows: ['L20.4'], cite: cite('20', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Өтініш тек заңда аталған себеппен жіберілмейді', ru: 'Обращение не направляется только по причине, названной законом', en: 'An appeal is withheld only for a reason that the law names' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'complaint.withheld' }, require: { fields: ['reason'] } },
      remedy: { kk: 'Себебін көрсетіңіз немесе өтінішті адресатқа жіберіңіз.', ru: 'Укажите причину либо направьте обращение адресату.', en: 'State the reason, or send the appeal to its addressee.' },
    },
    {
      id: 'special-institutions.20.procedural', rows: ['L20.5', 'L39.4j'], cite: cite('20', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Соттың, анықтаушының, тергеушінің, прокурордың әрекеттеріне шағым дереу жіберіледі', ru: 'Жалоба на действия суда, дознавателя, следователя, прокурора направляется немедленно', en: 'A complaint against acts of court, inquirer, investigator or prosecutor is sent at once' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.lodged', where: { all: [aboutProcedure, { not: addressedTo(...toProsecutorOrCourt) }] } },
        term: { immediately: true, alarm: 'special-institutions.design.appeal-at-once' },
        discharge: [sent], onMiss: 'breach',
      },
      remedy: { kk: 'Шағымды қылмыстық-процестік заң бойынша құзыретті органға дереу жіберіңіз.', ru: 'Немедленно направьте жалобу органу, компетентному по уголовно-процессуальному закону.', en: 'Send the complaint at once to the body competent under the Criminal Procedure Code.' },
    },
    {
      id: 'special-institutions.20.answer-announced', rows: ['L20.6a', 'P45.11'], cite: cite('20', '6'), certainty: 'F', force: since1999,
      title: { kk: 'Өтінішке жауап қолхатпен хабарланады', ru: 'Ответ на обращение объявляется под расписку', en: 'The answer to an appeal is announced against signature' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'complaint.answered' },
        term: { immediately: true, alarm: 'special-institutions.design.answer' },
        discharge: [{ fact: 'complaint.answer-announced', where: { value: 'fact.signed', is: true }, key: sameAppeal }],
        voids: [released], onMiss: 'breach',
      },
      remedy: { kk: 'Жауапты хабарлап, қолхат алыңыз.', ru: 'Объявите ответ и возьмите расписку.', en: 'Announce the answer and take the signature.' },
    },
    {
      id: 'special-institutions.20.answer-filed', rows: ['L20.6b'], cite: cite('20', '6'), certainty: 'F', force: since1999,
      title: { kk: 'Өтінішке жауап жеке іске тігіледі', ru: 'Ответ на обращение приобщается к личному делу', en: 'The answer to an appeal is attached to the personal file' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'complaint.answer-announced' }, require: { fields: ['filed'] } },
      remedy: { kk: 'Жауапты жеке іске тігіңіз.', ru: 'Приобщите ответ к личному делу.', en: 'Attach the answer to the personal file.' },
    },
    {
      id: 'special-institutions.20.reprisal', rows: ['L20.7a'], cite: cite('20', '7'), certainty: 'design', force: since1999,
      title: { kk: 'Шағымнан кейін көп ұзамай қолданылған жаза прокурорға көрсетіледі', ru: 'Взыскание вскоре после жалобы показывается прокурору', en: 'A penalty soon after a complaint is shown to the prosecutor' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: ['penalty.imposed', 'restriction.imposed'] },
        require: {
          not: { recorded: { fact: 'complaint.lodged', where: { of: 'opening.$at', notAfter: { from: 'fact.$at', term: { param: 'special-institutions.design.reprisal', unit: 'day', mode: 'exact' } } } } },
        },
        severity: 'warning',
      },
      remedy: { kk: 'Прокурор жазаның шағым үшін қудалау еместігін тексереді.', ru: 'Прокурор проверяет, не является ли взыскание преследованием за жалобу.', en: 'The prosecutor looks whether the penalty is a reprisal for the complaint.' },
      openPoint: { kk: 'Қудалауды адам анықтайды: жүйе уақыт жағынан жақындықты ғана көрсетеді.', ru: 'Преследование устанавливает человек: система показывает лишь близость по времени.', en: 'Whether it is a reprisal is for a person to find: the system only shows that it came soon after.' },
    },
  ],
} as const satisfies Article;
