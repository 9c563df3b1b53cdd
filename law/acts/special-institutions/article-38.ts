import type { Article, Guard } from '../../engine/norm.ts';
import { act, cite, since1999, source } from './cite.ts';
import { inPlaceOfCustody, isCell, released, samePenalty, sameViolation, stillStands, takenAway } from './discipline.ts';

const tenDays = { param: 'special-institutions.38.imposition', unit: 'day', mode: 'exact' } as const;
const oneMonth = { param: 'special-institutions.38.imposition-limit', unit: 'month', mode: 'exact' } as const;
const imposed = { fact: 'penalty.imposed', key: sameViolation } as const;
const headOrDeputy: Guard = { value: 'fact.byRole', in: ['head-of-place', 'deputy-head-of-place'] };
const tooLate = { kk: 'Мерзім өтті: жаза қолданылмайды.', ru: 'Срок истёк: взыскание не налагается.', en: 'The time has passed: no penalty may be imposed.' };

export const article38 = {
  act,
  number: '38',
  title: { kk: 'Жазалау шараларын қолдану тәртібі', ru: 'Порядок применения мер взыскания', en: 'Order of imposing and applying penalties' },
  text: { ru: `1. Взыскания за нарушения установленного порядка содержания под стражей налагаются руководителем администрации места содержания под стражей или его заместителем. За одно нарушение на виновного не может быть наложено более одного взыскания.
2. Взыскание налагается с учетом обстоятельств совершения нарушения и поведения подозреваемого и обвиняемого. Взыскание может быть наложено не позднее десяти суток со дня обнаружения нарушения, а если в связи с нарушением проводилась проверка - со дня ее окончания, но не позднее одного месяца со дня совершения нарушения. Взыскание применяется, как правило, немедленно, а в случае невозможности его немедленного применения - не позднее месяца со дня его наложения.
3. До наложения взыскания у подозреваемого или обвиняемого берется письменное объяснение, а в случае отказа от дачи объяснения об этом составляется соответствующий акт.
4. Взыскание в виде выговора налагается в устной или письменной форме, другие взыскания - в письменной форме.
5. Подозреваемые и обвиняемые имеют право обратиться с обжалованием взыскания к вышестоящему должностному лицу, прокурору или в суд. Подача жалобы не приостанавливает исполнение взыскания.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.38.by-head', rows: ['L38.1a'], cite: cite('38', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Жазаны әкімшілік басшысы немесе оның орынбасары қолданады', ru: 'Взыскание налагает руководитель администрации или его заместитель', en: 'A penalty is imposed by the head of the administration or the deputy' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed' }, require: headOrDeputy },
      remedy: { kk: 'Құзыретсіз адам қолданған жазаның күшін жойыңыз.', ru: 'Отмените взыскание, наложенное некомпетентным лицом.', en: 'Cancel a penalty imposed by somebody who is not competent.' },
    },
    {
      id: 'special-institutions.38.one-for-one', rows: ['L38.1b'], cite: cite('38', '1'), certainty: 'F', force: since1999,
      title: { kk: 'Бір бұзушылық үшін біреуден артық жаза қолданылмайды', ru: 'За одно нарушение налагается не более одного взыскания', en: 'One violation carries one penalty at most' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.imposed' },
        require: { not: { recorded: { fact: 'penalty.imposed', where: { not: { recorded: { fact: 'penalty.cancelled', key: samePenalty } } }, key: sameViolation } } },
      },
      remedy: { kk: 'Екінші жазаның күшін жойыңыз.', ru: 'Отмените второе взыскание.', en: 'Cancel the second penalty.' },
      openPoint: { kk: 'Күші жойылған жаза есепке алынбайды: оның орнына басқасын қолдануға болады деп алынды.', ru: 'Отменённое взыскание не считается: принято, что вместо него может быть наложено другое в те же сроки.', en: 'A cancelled penalty does not count: another one in its place, within the same time, is taken to be possible.' },
    },
    {
      id: 'special-institutions.38.circumstances', rows: ['L38.2a'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Бұзушылықтың мән-жайлары мен адамның мінез-құлқы ескеріледі', ru: 'Учитываются обстоятельства нарушения и поведение лица', en: 'Circumstances of the violation and behaviour are taken into account' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed', where: { not: { value: 'fact.form', is: 'oral' } } }, require: { fields: ['circumstances', 'behaviour'] }, severity: 'warning' },
      remedy: { kk: 'Шешімде мән-жайлар мен мінез-құлықты көрсетіңіз.', ru: 'Укажите в решении обстоятельства и поведение.', en: 'State circumstances and behaviour in the decision.' },
    },
    {
      id: 'special-institutions.38.imposed-in-time', rows: ['L38.2b'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза бұзушылық анықталғаннан кейін он тәулік ішінде қолданылады', ru: 'Взыскание налагается не позднее десяти суток со дня обнаружения нарушения', en: 'A penalty is imposed within ten days of the discovery' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'violation.discovered' }, term: tenDays, discharge: [imposed],
        voids: [
          // A check begun when the ten days were over does not revive them.
          { fact: 'violation.check-started', where: { of: 'fact.$at', notAfter: { from: 'opening.$at', term: tenDays } }, key: sameViolation },
          released,
        ],
        onMiss: 'lapse',
      },
      remedy: tooLate,
      openPoint: { kk: 'Тексеру он тәулік ішінде басталуы керек деп алынды.', ru: 'Принято, что проверка должна быть начата в пределах десяти суток.', en: 'A check is taken to have to begin within the ten days.' },
    },
    {
      id: 'special-institutions.38.imposed-after-check', rows: ['L38.2c'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Тексеру жүргізілсе, он тәулік оның аяқталуынан есептеледі', ru: 'Если проводилась проверка, десять суток считаются со дня её окончания', en: 'Where a check was held, the ten days run from its end' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'deadline', opens: { fact: 'violation.check-ended' }, term: tenDays, discharge: [imposed], voids: [released], onMiss: 'lapse' },
      remedy: tooLate,
    },
    {
      id: 'special-institutions.38.imposed-within-month', rows: ['L38.2d'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза бұзушылық жасалғаннан кейін бір айдан кешіктірілмей қолданылады', ru: 'Взыскание налагается не позднее месяца со дня совершения нарушения', en: 'A penalty is imposed within a month of the commission' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'deadline', opens: { fact: 'violation.discovered' }, base: 'opening.committedAt', term: oneMonth, discharge: [imposed], voids: [released], onMiss: 'lapse' },
      remedy: tooLate,
      openPoint: { kk: 'Бір ай екі жағдайға да (тексерумен және тексерусіз) шек ретінде алынды.', ru: 'Месяц взят как предел для обоих случаев — с проверкой и без неё.', en: 'The month is taken as the limit of both cases, with a check and without.' },
    },
    {
      id: 'special-institutions.38.applied-at-once', rows: ['L38.2e'], cite: cite('38', '2'), certainty: 'design', force: since1999,
      title: { kk: 'Жаза, әдетте, дереу қолданылады; әйтпесе себебі көрсетіледі', ru: 'Взыскание применяется, как правило, немедленно; иначе указывается причина', en: 'A penalty is applied, as a rule, at once; otherwise the reason is stated' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.applied' },
        require: { any: [
          { recorded: { fact: 'penalty.imposed', where: { of: 'opening.$at', notAfter: { from: 'fact.$at', term: { immediately: true, alarm: 'special-institutions.design.penalty-applied' } } }, key: samePenalty } },
          { recorded: { fact: 'penalty.deferred', key: samePenalty } },
          { fields: ['delayReason'] },
        ] },
        severity: 'warning',
      },
      remedy: { kk: 'Дереу қолдану мүмкін болмаған себепті жазыңыз.', ru: 'Запишите, почему немедленное применение было невозможно.', en: 'Record why it could not be applied at once.' },
      openPoint: { kk: 'Заң «әдетте» дейді: бұл — ескерту, бұзушылық емес.', ru: 'Закон говорит «как правило»: это предупреждение, не нарушение.', en: 'The Law says "as a rule": a warning, not a violation.' },
    },
    {
      id: 'special-institutions.38.applied-within-month', rows: ['L38.2f'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза қолданылған күннен бастап бір айдан кешіктірілмей орындалады', ru: 'Взыскание применяется не позднее месяца со дня его наложения', en: 'A penalty is applied within a month of being imposed' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'deadline', opens: { fact: 'penalty.imposed' },
        term: { param: 'special-institutions.38.execution', unit: 'month', mode: 'exact' },
        discharge: [{ fact: 'penalty.applied', key: samePenalty }],
        voids: [...takenAway, released], onMiss: 'lapse',
      },
      remedy: { kk: 'Ай өтсе, жаза орындалмайды.', ru: 'По истечении месяца взыскание не исполняется.', en: 'After the month the penalty is not carried out.' },
      openPoint: { kk: 'Кейінге қалдыру (39-бап 4-тармақ) бұл айды тоқтатпайды деп алынды: ертерек аяқталатын оқылуы.', ru: 'Принято, что отсрочка (ст. 39 п. 4) этого месяца не останавливает: более раннее из прочтений.', en: 'A deferral (art. 39(4)) is taken not to stop this month: the earlier reading.' },
    },
    {
      id: 'special-institutions.38.standing', rows: ['L36.1.1', 'L38.2f'], cite: cite('38', '2'), certainty: 'F', force: since1999,
      title: { kk: 'Күші жойылған, алып тасталған немесе кешірілген жаза орындалмайды', ru: 'Отменённое, снятое взыскание и взыскание, от которого освободили, не исполняется', en: 'A penalty that was cancelled, lifted or remitted is not carried out' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.applied' }, require: stillStands },
      remedy: { kk: 'Орындауды дереу тоқтатыңыз.', ru: 'Немедленно прекратите исполнение.', en: 'Stop carrying it out at once.' },
    },
    {
      id: 'special-institutions.38.explanation', rows: ['L38.3a'], cite: cite('38', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Жаза қолданылғанға дейін жазбаша түсініктеме алынады немесе бас тарту актісі жасалады', ru: 'До наложения взыскания взято письменное объяснение или составлен акт об отказе', en: 'Before a penalty a written explanation is taken, or an act of refusal drawn up' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: {
        type: 'check', on: { fact: 'penalty.imposed' },
        require: { recorded: {
          fact: 'violation.explained', key: sameViolation,
          where: { any: [{ all: [{ value: 'fact.outcome', is: 'given' }, { value: 'fact.written', is: true }] }, { all: [{ value: 'fact.outcome', is: 'refused' }, { fields: ['actNumber'] }] }] },
        } },
      },
      remedy: { kk: 'Түсініктеме алыңыз немесе бас тарту туралы акт жасаңыз; онсыз жаза заңсыз.', ru: 'Возьмите объяснение либо составьте акт об отказе; без них взыскание незаконно.', en: 'Take the explanation or draw up the act of refusal; without them the penalty is unlawful.' },
    },
    {
      id: 'special-institutions.38.refusal-act', rows: ['L38.3b'], cite: cite('38', '3'), certainty: 'F', force: since1999,
      title: { kk: 'Түсініктеме беруден бас тартқанда акт жасалады', ru: 'При отказе от объяснения составляется акт', en: 'Of a refusal to explain an act is drawn up' },
      subject: 'episode', bearer: 'duty-officer', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'violation.explained', where: { value: 'fact.outcome', is: 'refused' } }, require: { fields: ['actNumber'] } },
      remedy: { kk: 'Акт жасап, нөмірін жазыңыз.', ru: 'Составьте акт и запишите его номер.', en: 'Draw up the act and record its number.' },
    },
    {
      id: 'special-institutions.38.reprimand-form', rows: ['L38.4a', 'L37.1'], cite: cite('38', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Сөгіс ауызша немесе жазбаша қолданылады, нысаны жазылады', ru: 'Выговор налагается устно или письменно, и форма записывается', en: 'A reprimand is given orally or in writing, and the form is recorded' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed', where: { value: 'fact.kind', is: 'reprimand' } }, require: { value: 'fact.form', in: ['oral', 'written'] }, severity: 'warning' },
      remedy: { kk: 'Сөгістің нысанын көрсетіңіз.', ru: 'Укажите форму выговора.', en: 'State the form of the reprimand.' },
    },
    {
      id: 'special-institutions.38.written-form', rows: ['L38.4b'], cite: cite('38', '4'), certainty: 'F', force: since1999,
      title: { kk: 'Сөгістен өзге жаза жазбаша қолданылады', ru: 'Взыскание, кроме выговора, налагается письменно', en: 'A penalty other than a reprimand is imposed in writing' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: 'penalty.imposed', where: isCell }, require: { all: [{ value: 'fact.form', is: 'written' }, { fields: ['number', 'days'] }] } },
      remedy: { kk: 'Жазбаша шешім шығарып, нөмірі мен мерзімін көрсетіңіз.', ru: 'Вынесите письменное решение с номером и сроком.', en: 'Make a written decision with its number and term.' },
    },
    {
      id: 'special-institutions.38.appeal', rows: ['L38.5a'], cite: cite('38', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Жазаға жоғары тұрған лауазымды адамға, прокурорға немесе сотқа шағым жасауға болады', ru: 'Взыскание можно обжаловать вышестоящему должностному лицу, прокурору или в суд', en: 'A penalty may be appealed to a superior official, a prosecutor or a court' },
      subject: 'episode', bearer: 'detainee', where: inPlaceOfCustody,
      rule: { type: 'right', while: 'held', where: { any: [{ value: 'fact.$type', is: 'penalty.imposed' }, { recorded: { fact: 'penalty.imposed', where: stillStands } }] } },
    },
    {
      id: 'special-institutions.38.appeal-does-not-suspend', rows: ['L38.5b'], cite: cite('38', '5'), certainty: 'F', force: since1999,
      title: { kk: 'Шағым беру жазаның орындалуын тоқтатпайды', ru: 'Подача жалобы не приостанавливает исполнение взыскания', en: 'An appeal does not suspend the execution' },
      subject: 'episode', bearer: 'head-of-place', where: inPlaceOfCustody,
      rule: { type: 'check', on: { fact: ['penalty.deferred', 'penalty.shortened', 'penalty.ended'] }, require: { not: { value: 'fact.ground', is: 'appeal' } } },
      remedy: { kk: '39-баптың 4-тармағындағы негізді көрсетіңіз.', ru: 'Укажите основание по пункту 4 статьи 39.', en: 'State a ground of art. 39(4).' },
    },
  ],
} as const satisfies Article;
