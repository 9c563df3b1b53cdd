import type { Article } from '../../engine/norm.ts';
import { act, cite, since2011, source } from './cite.ts';

export const article6 = {
  act,
  number: '6',
  title: { kk: 'Арнаулы мекемелерде ұсталатын адамдардың құқықтық жағдайы', ru: 'Правовое положение лиц, содержащихся в специальных учреждениях', en: 'Legal position of persons held in special institutions' },
  text: { ru: `1. Лица, содержащиеся в специальных учреждениях, пользуются правами и свободами, а также несут обязанности, установленные для граждан Республики Казахстан, с ограничениями, предусмотренными Конституцией и законами Республики Казахстан.
2. Иностранцы и лица без гражданства, содержащиеся в специальных учреждениях, пользуются правами и свободами, а также несут обязанности, установленные для граждан Республики Казахстан, если иное не предусмотрено Конституцией, законами и международными договорами, ратифицированными Республикой Казахстан.
Сноска. Статья 6 в редакции Закона РК от 29.12.2010 № 375-IV (вводится в действие по истечении десяти календарных дней после его первого официального опубликования).`, certainty: 'F', source },
  norms: [
    {
      id: 'special-institutions.6.rights', rows: ['L6.1a'], cite: cite('6', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Ұсталатын адам Қазақстан Республикасы азаматының құқықтары мен бостандықтарын пайдаланады', ru: 'Содержащееся лицо пользуется правами и свободами гражданина Республики Казахстан', en: 'A person held has the rights and freedoms of a citizen of Kazakhstan' },
      subject: 'episode', bearer: 'detainee',
      rule: { type: 'right', while: 'held' },
    },
    {
      id: 'special-institutions.6.restriction', rows: ['L6.1b'], cite: cite('6', '1'), certainty: 'F', force: since2011,
      title: { kk: 'Құқық тек Конституцияда және заңдарда көзделген жағдайда шектеледі', ru: 'Право ограничивается только в случаях, предусмотренных Конституцией и законами', en: 'A right is restricted only as the Constitution and laws provide' },
      subject: 'episode', bearer: 'head-of-place',
      rule: { type: 'check', on: { fact: 'restriction.imposed' }, require: { fields: ['citation'] } },
      remedy: { kk: 'Шектеуді көздейтін заңның бабын көрсетіңіз немесе шектеуді алып тастаңыз.', ru: 'Укажите статью закона, предусматривающую ограничение, или снимите его.', en: 'Cite the provision that allows the restriction, or lift it.' },
    },
    {
      id: 'special-institutions.6.foreigner-rights', rows: ['L6.2'], cite: cite('6', '2'), certainty: 'F', force: since2011,
      title: { kk: 'Шетелдік және азаматтығы жоқ адам азаматтармен бірдей құқықтарды пайдаланады', ru: 'Иностранец и лицо без гражданства пользуются теми же правами, что и граждане', en: 'A foreigner and a stateless person have the same rights as citizens' },
      subject: 'episode', bearer: 'detainee',
      rule: { type: 'right', while: 'held', where: { value: 'subject.citizenship', in: ['foreigner', 'stateless'] } },
    },
    {
      id: 'special-institutions.6.foreigner-country', rows: ['L6.2'], cite: cite('6', '2'), certainty: 'design', force: since2011,
      title: { kk: 'Шетелдіктің азаматтығы тиесілі мемлекет көрсетіледі', ru: 'Для иностранца указывается государство гражданства', en: 'For a foreigner the state of citizenship is recorded' },
      subject: 'episode', bearer: 'duty-officer',
      rule: { type: 'check', on: { fact: 'person.described', where: { value: 'fact.citizenship', is: 'foreigner' } }, require: { fields: ['country'] }, severity: 'warning' },
      remedy: { kk: 'Мемлекетті көрсетіңіз: онсыз елшілікке хабарлау мүмкін емес.', ru: 'Укажите государство: без него нельзя уведомить посольство.', en: 'Record the state: without it the embassy cannot be notified.' },
    },
  ],
} as const satisfies Article;
