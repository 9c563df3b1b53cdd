/** Blanks about the person, the place and the detention that several papers share. */
import { momentInWords, civilDayInWords } from './paper-time.ts';
import { notApplicable } from './form.ts';
import type { Blank, Official, Sheet } from './form.ts';
import { flag, number, text } from './recorded.ts';
import { citizenships, detentionGrounds, inWords } from './words.ts';

export const fullName: Blank = {
  label: { kk: 'тегі, аты, әкесінің аты', ru: 'фамилия, имя, отчество', en: 'full name' },
  from: 'journal',
  write: ({ person, recorded }) => {
    if (person?.name) return person.name;
    const described = recorded.last('person.described');
    const parts = ['surname', 'name', 'patronymic'].map((field) => text(described, field)).filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' ') : text(recorded.last('detention.protocol'), 'fullName');
  },
};

export const birthDate: Blank = {
  label: { kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' },
  from: 'journal',
  write: ({ person, recorded, lang }) => {
    const date = person?.birthDate ?? text(recorded.last('person.described'), 'birthDate');
    return date === null ? null : civilDayInWords(date, lang);
  },
};

/** A person may lawfully have no IIN (a foreigner): then a dash, so that nobody writes one in. */
export const iin: Blank = {
  label: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  from: 'journal',
  write: ({ person, recorded }) => {
    const described = recorded.last('person.described');
    return person?.iin ?? text(described, 'iin') ?? (described && text(described, 'citizenship') !== 'citizen' ? notApplicable : null);
  },
};

export const citizenship: Blank = {
  label: { kk: 'азаматтығы', ru: 'гражданство', en: 'citizenship' },
  from: 'journal',
  write: ({ recorded, lang }) => {
    const described = recorded.last('person.described');
    const words = inWords(citizenships, text(described, 'citizenship'), lang);
    const country = text(described, 'country');
    return words === null || country === null ? words : `${words} (${country})`;
  },
};

export const residence: Blank = {
  label: { kk: 'тұрғылықты жері', ru: 'место жительства', en: 'residence' },
  from: 'journal',
  write: ({ recorded }) => text(recorded.last('person.described'), 'residence'),
};

/** The moment of actual restriction of liberty; not of the protocol, not of delivery (CPC 131(2)). */
export const actualAt: Blank = {
  label: { kk: 'нақты ұстап алынған уақыты', ru: 'время фактического задержания', en: 'time of actual detention' },
  from: 'journal',
  write: (sheet) => {
    const actual = sheet.recorded.first('detention.actual');
    return moment(sheet, actual ? actual.at : number(sheet.recorded.last('detention.protocol'), 'actualAt'));
  },
};

export const deliveredAt: Blank = {
  label: { kk: 'жеткізілген уақыты', ru: 'время доставления', en: 'time of delivery' },
  from: 'journal',
  write: (sheet) => {
    const delivered = sheet.recorded.first('detention.delivered');
    return moment(sheet, delivered ? delivered.at : number(sheet.recorded.last('detention.protocol'), 'deliveredAt'));
  },
};

export const deliveredTo: Blank = {
  label: { kk: 'қайда жеткізілді', ru: 'куда доставлен', en: 'delivered to' },
  from: 'journal',
  write: (sheet) => placeName(sheet, text(sheet.recorded.first('detention.delivered'), 'to')),
};

export const detainedBy: Blank = {
  label: { kk: 'кім ұстап алды', ru: 'кем задержан', en: 'detained by' },
  from: 'journal',
  write: ({ recorded }) => text(recorded.last('detention.protocol'), 'detainedBy') ?? text(recorded.first('detention.actual'), 'detainedBy'),
};

export const detentionPlace: Blank = {
  label: { kk: 'ұстап алынған орны', ru: 'место задержания', en: 'place of detention' },
  from: 'journal',
  write: ({ recorded }) => text(recorded.last('detention.protocol'), 'where') ?? text(recorded.first('detention.actual'), 'where'),
};

export const grounds: Blank = {
  label: { kk: 'ұстап алу негіздері', ru: 'основания задержания', en: 'grounds of detention' },
  from: 'journal',
  write: ({ recorded, lang }) =>
    text(recorded.last('detention.protocol'), 'grounds') ?? inWords(detentionGrounds, text(recorded.first('detention.actual'), 'grounds'), lang),
};

export const articles: Blank = {
  label: { kk: 'Қылмыстық кодекстің баптары', ru: 'статьи Уголовного кодекса', en: 'articles of the Criminal Code' },
  from: 'journal',
  write: ({ articles: given, recorded }) => given ?? text(recorded.last('qualification.ruled', 'suspect.recognised', 'detention.protocol'), 'articles'),
};

/** Where the person is held now, or was last. */
export const placeOfCustody: Blank = {
  label: { kk: 'ұстау орны', ru: 'место содержания', en: 'place of custody' },
  from: 'journal',
  write: (sheet) => {
    const admitted = sheet.recorded.last('custody.admitted');
    return placeName(sheet, text(admitted, 'place') ?? admitted?.place ?? null);
  },
};

export const body: Blank = {
  label: { kk: 'органның атауы', ru: 'наименование органа', en: 'name of the body' },
  from: 'office',
  write: ({ body: name, lang }) => name?.[lang] ?? null,
};

/** Post, body and name of whoever signs or is addressed. */
export function official(role: keyof NonNullable<Sheet['officials']>, label: Blank['label']): Blank {
  return { label, from: 'office', write: ({ officials, lang }) => officialLine(officials?.[role], lang) };
}

function officialLine(who: Official | undefined, lang: 'kk' | 'ru'): string | null {
  if (!who) return null;
  return [who.body?.[lang], who.post?.[lang], who.name].filter((part) => part !== undefined && part !== '').join(', ');
}

export function moment({ zone, lang }: Sheet, at: number | null): string | null {
  return at === null ? null : momentInWords(at, zone, lang);
}

function placeName({ places, lang }: Sheet, id: string | null): string | null {
  return id === null ? null : (places?.[id]?.[lang] ?? id);
}

/** `иә/жоқ` of a recorded flag; null where nobody recorded it. */
export function yesNo({ lang }: Sheet, value: ReturnType<typeof flag>): string | null {
  if (value === null) return null;
  return lang === 'kk' ? (value ? 'иә' : 'жоқ') : value ? 'да' : 'нет';
}
