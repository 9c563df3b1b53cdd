import type { Article } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { atOnce, custodyGrounds } from './custody-terms.ts';

/** Inviolability of the person: every minute of deprivation of liberty needs a ground of law. */
export const article14 = {
  act: ACT, number: '14',
  title: words('Жеке басқа тиіспеушілік', 'Неприкосновенность личности', 'Inviolability of the person'),
  text: {
    ru: 'Ч. 2: «не более сорока восьми часов, а несовершеннолетний – … двадцати четырех часов … не более семидесяти двух часов». Ч. 4: «обязаны немедленно освободить … содержащегося под стражей свыше срока».',
    certainty: 'F', source: READ,
  },
  norms: [
    {
      id: 'criminal-procedure.14.coverage', rows: ['M1.1', 'M1.6a', 'M1.40a', 'M1.48a'], cite: cite('14', '1'), certainty: 'F',
      title: words('Бас бостандығынан айырудың әр минутының заңды негізі болуға тиіс', 'Никто не лишается свободы без законного основания', 'Nobody is deprived of liberty without a ground of law'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'coverage', while: 'deprived', clock: 'expiry',
        by: ['detention', ...custodyGrounds, 'foreign-search', 'sentence', 'administrative-detention', 'administrative-arrest', 'receiver-48h', 'receiver-restriction'],
      },
      remedy: words('Адамды дереу босатып, істі жүргізіп жатқан адамға және прокурорға хабарлаңыз.', 'Немедленно освободите лицо и уведомите лицо, ведущее дело, и прокурора.', 'Release the person at once and tell the holder of the case and the prosecutor.'),
    },
    {
      id: 'criminal-procedure.14.4.sentence', rows: [], cite: cite('14', '4'), certainty: 'design',
      title: words('Жазасын өтеп жатқан адам үкім бойынша ұсталады', 'Отбывающий наказание содержится по приговору', 'Who serves a sentence is held under the judgment'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court', where: { value: 'subject.convict', is: true },
      rule: { type: 'ground', ground: 'sentence', opens: { fact: 'custody.admitted' } },
      openPoint: words('Үкімде жазылған мерзімнің соңы журналда жоқ: оны қылмыстық-атқару жүйесі есептейді.', 'Конца срока по приговору в журнале нет: его исчисляет уголовно-исполнительная система.', 'The journal does not hold the end of the sentence: the penal system computes it.'),
    },
    {
      id: 'criminal-procedure.14.4.release', rows: [], cite: cite('14', '4'), certainty: 'F',
      title: words('Босату туралы шешім дереу орындалады', 'Решение об освобождении исполняется немедленно', 'A decision of release is carried out at once'),
      force: { from: SINCE }, subject: 'episode', bearer: 'head-of-place',
      where: { state: 'deprived' },
      rule: {
        type: 'deadline',
        opens: {
          fact: ['custody.refused', 'measure.cancelled', 'measure.replaced', 'release.ordered', 'bail.paid'],
          // A ruling prepared for the hour of expiry is carried out at that hour (arts. 133, 139, 152), not at once.
          where: { all: [{ not: { value: 'fact.measure', is: 'custody' } }, { not: { value: 'fact.ground', in: ['head-expiry', 'prosecutor-expiry', 'term-served', 'head-pr', 'early-pr'] } }] },
        },
        base: 'fact.receivedAt',
        term: atOnce('release-order'),
        // After a refusal of custody both the refusal and the order of release call for it; one release carries out both.
        discharge: [{ fact: 'release.executed', meets: 'all' }],
        voids: [{ fact: ['episode.ended', 'custody.sanctioned'] }],
        onMiss: 'breach',
      },
      remedy: words('Шешім түскен бойда адамды босатыңыз.', 'Освободите лицо сразу по поступлении решения.', 'Release the person as soon as the decision has come.'),
      openPoint: words('Заңда «дереу» делінген, сан жоқ: бір сағат – жобалау шешімі.', 'В законе «немедленно», числа нет: один час – решение проекта.', 'The law says "at once" without a number: one hour is a choice of design.'),
    },
  ],
} as const satisfies Article;
