import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';
import { heldIn } from './places.ts';
import { againstSignature, atRelease, everyThingReturned, nothingUnlawfulReturned, thingsWereTaken } from './release.ts';

const released = heldIn('sp');

export const article469 = {
  act,
  number: '46-9',
  title: { kk: 'Әкімшілік қамаққа алынған адамдарды арнаулы қабылдау орнынан босату', ru: 'Освобождение лиц, подвергнутых административному аресту, из специального приемника', en: 'Release of persons under administrative arrest from a special receiver' },
  text: { ru: `1. Лица, подвергнутые административному аресту, освобождаются из специального приемника по отбытии срока административного ареста, установленного постановлением судьи.
2. Освобожденным возвращаются под расписку изъятые у них на хранение документы, деньги и вещи, кроме вещей, хранение которых является незаконным.
3. При незаконном хранении лицами, подвергнутыми административному аресту, огнестрельного или холодного оружия, взрывчатых, сильнодействующих или ядовитых веществ и наркотических средств решения принимаются в соответствии с законодательством Республики Казахстан.
4. Освобожденному выдается справка о пребывании его в специальном приемнике.`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.46-9.term-served', rows: ['L46-9.1'], cite: cite('46-9', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Әкімшілік қамақ мерзімі өткенде босату', ru: 'Освобождение по отбытии срока административного ареста', en: 'Release when the term of administrative arrest has been served' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline', opens: { clock: 'expiry', where: { value: 'clock.expiry.ground', is: 'administrative-arrest' } }, base: 'clock.expiry',
        term: { immediately: true, alarm: 'special-institutions.design.release-at-expiry' },
        discharge: [{ fact: 'release.executed' }],
        voids: [{ fact: 'episode.ended' }],
        onMiss: 'breach',
      },
      remedy: { kk: 'Адамды қаулыда белгіленген мерзім өткен сәтте босатыңыз.', ru: 'Освободите лицо в момент истечения срока, установленного постановлением.', en: 'Release the person at the moment the term of the ruling ends.' },
    },
    {
      id: 'special-institutions.46-9.property', rows: ['L46-9.2a'], cite: cite('46-9', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтауға алынған құжаттар, ақша мен заттар қолхатпен қайтарылады', ru: 'Документы, деньги и вещи возвращаются под расписку', en: 'Documents, money and things are returned against signature' },
      subject: 'episode', bearer: 'duty-officer',
      rule: atRelease({ all: [released, thingsWereTaken] }, againstSignature),
      remedy: { kk: 'Заттарды қайтарып, қолхат алыңыз.', ru: 'Верните вещи и возьмите расписку.', en: 'Return the things and take the receipt.' },
    },
    {
      id: 'special-institutions.46-9.property-all', rows: ['L46-9.2a'], cite: cite('46-9', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтаудағы әрбір зат қайтарылады', ru: 'Возвращается каждая вещь с хранения', en: 'Every stored thing is returned' },
      subject: 'episode', bearer: 'duty-officer',
      rule: everyThingReturned(released),
      remedy: { kk: 'Қайтарылмаған затты беріңіз немесе оның сақтауға тыйым салынғанын көрсетіңіз.', ru: 'Выдайте невозвращённую вещь или укажите, что её хранение незаконно.', en: 'Hand over what was not returned, or record that its keeping is unlawful.' },
    },
    {
      id: 'special-institutions.46-9.unlawful-things', rows: ['L46-9.2b'], cite: cite('46-9', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Сақтауы заңсыз заттар қайтарылмайды', ru: 'Вещи, хранение которых незаконно, не возвращаются', en: 'Things whose keeping is unlawful are not returned' },
      subject: 'episode', bearer: 'duty-officer',
      rule: nothingUnlawfulReturned(released),
      remedy: { kk: 'Затты құзыретті органға беріп, оны жазып қойыңыз.', ru: 'Передайте вещь компетентному органу и запишите это.', en: 'Hand the thing to the competent body and record it.' },
    },
    {
      id: 'special-institutions.46-9.weapons', rows: ['L46-9.3'], cite: cite('46-9', '3'), certainty: 'F', force: since2011,
      title: { kk: 'Заңсыз сақталған қару, жарылғыш, күшті әсер ететін және улы заттар, есірткі туралы шешім қабылданады', ru: 'По незаконно хранимому оружию, взрывчатым, сильнодействующим, ядовитым веществам и наркотикам принимается решение', en: 'A decision is taken on unlawfully kept weapons, explosives, potent and poisonous substances, narcotics' },
      subject: 'episode', bearer: 'head-of-place',
      rule: {
        type: 'deadline',
        opens: { fact: 'release.executed', where: { all: [released, { recorded: { fact: 'property.listed', where: { value: 'fact.items', some: { value: 'fact.class', is: 'unlawful' } } } }] } },
        term: { immediately: true, alarm: 'special-institutions.design.handover' },
        discharge: [{ fact: 'property.unlawful-referred' }],
        early: 'stream',
        onMiss: 'breach',
      },
      remedy: { kk: 'Затты құзыретті органға беріп, қай органға берілгенін жазыңыз.', ru: 'Передайте предмет компетентному органу и запишите, кому он передан.', en: 'Hand the object to the competent body and record to whom.' },
    },
    {
      id: 'special-institutions.46-9.certificate', rows: ['L46-9.4'], cite: cite('46-9', '4'), certainty: 'F', force: since2011,
      title: { kk: 'Арнаулы қабылдау орнында болғаны туралы анықтама беріледі', ru: 'Выдаётся справка о пребывании в специальном приёмнике', en: 'A certificate of stay in the special receiver is given' },
      subject: 'episode', bearer: 'duty-officer',
      rule: atRelease(released, { fact: 'release.certificate-issued' }),
      remedy: { kk: 'Анықтаманы беріп, нөмірін жазыңыз.', ru: 'Выдайте справку и запишите её номер.', en: 'Give the certificate and record its number.' },
    },
  ],
} as const satisfies Article;
