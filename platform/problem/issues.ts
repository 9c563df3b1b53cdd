/** Issues of zod in the words of a form: which field, what is wrong, what to enter. */
import type { I18n } from '@kepil/law/engine/norm.ts';
import type { z } from 'zod';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** One line for each field at fault, `at` put before its path; nested alternatives are reported by their deepest issues. */
export function fieldProblems(issues: readonly Issue[], at = ''): FieldProblem[] {
  return issues.flatMap((issue) => fieldProblem(issue, at));
}

function fieldProblem(issue: Issue, at: string): FieldProblem[] {
  const path = [at, ...issue.path.map(String)].filter(Boolean).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, code: 'unknown-field', message: unknownField(key) }));
  }
  if (issue.code === 'invalid_union') {
    const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
    return nearest && nearest.length > 0 ? fieldProblems(nearest, path) : [{ path, code: 'wrong-value', message: words.wrongValue }];
  }
  return [{ path, ...describe(issue) }];
}

function describe(issue: Issue): Omit<FieldProblem, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? { code: 'required', message: words.required }
        : { code: 'wrong-type', message: words.expected(issue.expected) };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'required', message: words.required };
      return { code: 'too-small', message: words.atLeast(String(issue.minimum), issue.origin) };
    case 'too_big':
      return { code: 'too-big', message: words.atMost(String(issue.maximum), issue.origin) };
    case 'invalid_value':
      return { code: 'unknown-code', message: words.oneOf(issue.values.slice(0, 20).map(String).join(', ')) };
    case 'invalid_format':
      return { code: 'wrong-format', message: formats[issue.format] ?? words.wrongValue };
    default:
      return { code: 'wrong-value', message: words.wrongValue };
  }
}

const unknownField = (key: string): I18n => ({
  kk: `«${key}» өрісі белгісіз: атауын тексеріңіз немесе алып тастаңыз.`,
  ru: `Поле «${key}» неизвестно: проверьте название или уберите его.`,
  en: `The field “${key}” is unknown: check its name or leave it out.`,
});

const kinds: Readonly<Record<string, I18n>> = {
  string: { kk: 'мәтін', ru: 'текст', en: 'text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  int: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: 'иә немесе жоқ', ru: 'да или нет', en: 'yes or no' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
  object: { kk: 'өрістер жиыны', ru: 'набор полей', en: 'a set of fields' },
};

const words = {
  required: { kk: 'Міндетті өріс: толтырыңыз.', ru: 'Обязательное поле: заполните его.', en: 'This field is required: fill it in.' },
  wrongValue: { kk: 'Мән жарамсыз: тексеріп, қайта енгізіңіз.', ru: 'Значение не подходит: проверьте и введите снова.', en: 'The value does not fit: check it and enter it again.' },
  expected: (type: string): I18n => {
    const kind = kinds[type] ?? { kk: type, ru: type, en: type };
    return { kk: `Мұнда ${kind.kk} болуы керек.`, ru: `Здесь нужно: ${kind.ru}.`, en: `Expected here: ${kind.en}.` };
  },
  atLeast: (minimum: string, origin: string): I18n =>
    origin === 'string' || origin === 'array'
      ? { kk: `Кемінде ${minimum} таңба немесе элемент қажет.`, ru: `Нужно не менее ${minimum} (знаков или элементов).`, en: `At least ${minimum} characters or items are needed.` }
      : { kk: `Ең аз мәні: ${minimum}.`, ru: `Наименьшее значение: ${minimum}.`, en: `The least value is ${minimum}.` },
  atMost: (maximum: string, origin: string): I18n =>
    origin === 'string' || origin === 'array'
      ? { kk: `Ең көбі ${maximum} таңба немесе элемент.`, ru: `Не более ${maximum} (знаков или элементов).`, en: `At most ${maximum} characters or items.` }
      : { kk: `Ең көп мәні: ${maximum}.`, ru: `Наибольшее значение: ${maximum}.`, en: `The greatest value is ${maximum}.` },
  oneOf: (values: string): I18n => ({ kk: `Мәндердің бірін таңдаңыз: ${values}.`, ru: `Выберите одно из значений: ${values}.`, en: `Choose one of: ${values}.` }),
};

const formats: Readonly<Record<string, I18n>> = {
  uuid: { kk: 'UUID пішіміндегі идентификатор қажет.', ru: 'Нужен идентификатор в виде UUID.', en: 'An identifier in the form of a UUID is needed.' },
  date: { kk: 'Күнтізбеде бар күнді ЖЖЖЖ-АА-КК түрінде енгізіңіз.', ru: 'Введите существующую дату в виде ГГГГ-ММ-ДД.', en: 'Enter a date that exists, as YYYY-MM-DD.' },
  email: { kk: 'Электрондық пошта мекенжайын енгізіңіз.', ru: 'Введите адрес электронной почты.', en: 'Enter an e-mail address.' },
  regex: { kk: 'Жазылу үлгісі сақталмаған: таңбаларын тексеріңіз.', ru: 'Не соблюдён образец записи: проверьте знаки.', en: 'The pattern is not kept: check the characters.' },
};
