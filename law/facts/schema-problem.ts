/** What is wrong with a field, in the words of the field and with what to do. */
import type { z } from 'zod';
import type { I18n } from '../engine/norm.ts';
import type { FactTypeSpec, FieldKind, FieldSpec } from './field.ts';
import type { FactProblem } from './validate.ts';
import { words } from './words.ts';

/** One problem for each issue of the schema, `path` as `data.<field>[.…]`. */
export function schemaProblems(spec: FactTypeSpec, error: z.ZodError, data: Readonly<Record<string, unknown>>): FactProblem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key): FactProblem => ({
      path: ['data', ...issue.path, key].join('.'), code: 'unknown-field', message: words(
        `«${key}» өрісі «${spec.title.kk}» жазбасында жоқ: оны алып тастаңыз немесе атауын тексеріңіз.`,
        `Поля «${key}» в записи «${spec.title.ru}» нет: уберите его или проверьте название.`,
        `The record “${spec.title.en}” has no field “${key}”: remove it or check its name.`),
    }));
    const [name, ...rest] = issue.path;
    const field = name === undefined ? undefined : spec.fields[String(name)];
    const path = ['data', ...issue.path].join('.');
    if (!field) return [{ path, code: 'bad-data', message: words('Деректер кесте түрінде берілуі тиіс.', 'Данные должны быть записью «поле: значение».', 'The data must be a record of fields and values.') }];
    const missing = rest.length === 0 && data[String(name)] === undefined;
    return [{ path, code: missing ? 'required' : 'bad-value', message: missing ? fillIn(field) : mend(field) }];
  });
}

function fillIn({ label }: FieldSpec): I18n {
  return words(`«${label.kk}» өрісін толтырыңыз.`, `Заполните поле «${label.ru}».`, `Fill in the field “${label.en}”.`);
}

function mend(field: FieldSpec): I18n {
  const { kk, ru, en } = wanted(field);
  return words(`«${field.label.kk}»: ${kk}.`, `«${field.label.ru}»: ${ru}.`, `“${field.label.en}”: ${en}.`);
}

function wanted({ kind, min, max, options, optionLabels }: FieldSpec): I18n {
  const named = (language: keyof I18n): string => (options ?? []).map((option) => `${optionLabels?.[option]?.[language] ?? option} (${option})`).join(', ');
  const limit = max ?? (kind === 'long-text' ? 10_000 : 300);
  const integerLimits = `${min ?? 0}–${max ?? 1_000_000_000}`;
  const sentences: Record<FieldKind, I18n> = {
    text: words(`1-ден ${limit} таңбаға дейінгі мәтін енгізіңіз`, `введите текст от 1 до ${limit} знаков`, `enter a text of 1 to ${limit} characters`),
    'long-text': words(`1-ден ${limit} таңбаға дейінгі мәтін енгізіңіз`, `введите текст от 1 до ${limit} знаков`, `enter a text of 1 to ${limit} characters`),
    instant: words('күнді, сағатты және минутты көрсетіңіз', 'укажите дату, час и минуту', 'give date, hour and minute'),
    date: words('күнді ЖЖЖЖ-АА-КК түрінде көрсетіңіз', 'укажите существующую дату в виде ГГГГ-ММ-ДД', 'give an existing date as YYYY-MM-DD'),
    integer: words(`бүтін сан енгізіңіз (${integerLimits})`, `введите целое число (${integerLimits})`, `enter a whole number (${integerLimits})`),
    money: words('соманы теңгемен енгізіңіз, мысалы 12 345,67', 'введите сумму в тенге, например 12 345,67', 'enter a sum in tenge, e.g. 12 345,67'),
    boolean: words('иә немесе жоқ деп көрсетіңіз', 'укажите да или нет', 'say yes or no'),
    choice: words(`мына мәндердің бірін таңдаңыз: ${named('kk')}`, `выберите одно из значений: ${named('ru')}`, `choose one of: ${named('en')}`),
    choices: words(`мына мәндерден таңдаңыз: ${named('kk')}`, `выберите из значений: ${named('ru')}`, `choose from: ${named('en')}`),
    place: words('тізімнен орынды таңдаңыз', 'выберите место из перечня', 'choose a place from the list'),
    iin: words('12 цифр енгізіңіз немесе бос қалдырыңыз', 'введите 12 цифр или оставьте пустым', 'enter 12 digits or leave empty'),
    country: words('мемлекетті тізімнен таңдаңыз (екі латын әрпі)', 'выберите государство из перечня (две латинские буквы)', 'choose a state from the list (two Latin letters)'),
    fact: words('жазбаны таңдаңыз', 'выберите запись', 'choose a record'),
    documents: words('құжаттарды түрімен және бар-жоғымен көрсетіңіз', 'укажите документы: вид и наличие', 'give the documents: kind and whether present'),
    injuries: words('әр жарақаттың дене бөлігін, жағын және түрін көрсетіңіз; өлшемі — 1–2000 мм бүтін сан', 'у каждого повреждения укажите часть тела, сторону и вид; размер — целое число от 1 до 2000 мм', 'give region, side and kind of each injury; sizes are whole numbers of 1 to 2000 mm'),
    cells: words('камераларды санымен көрсетіңіз: тізімде, орнында, орнында еместер', 'укажите камеры с числами: числится, на месте, отсутствующие', 'give the cells with their numbers: on record, present, absent'),
    answers: words('тексеру парағының әр тармағына жауап беріңіз: сақталған, бұзылған немесе тексерілмеген', 'дайте ответ по каждому пункту проверочного листа: соблюдается, нарушено или не проверялось', 'answer each item of the check-list: observed, violated or not checked'),
    findings: words('акт қай бұзушылықтарға қатысты екенін бұзушылық тұрған жерден таңдаңыз', 'выберите нарушения там, где они стоят', 'choose the violations where they stand'),
    zones: words('аймақтарды шеңбермен немесе көпбұрышпен және сағаттарымен көрсетіңіз', 'укажите зоны кругом или многоугольником и их часы', 'give the zones as a circle or polygon, with their hours'),
    received: words('қабылданған адамдарды аты-жөнімен немесе тізімнен көрсетіңіз', 'укажите принятых лиц по имени или из списка', 'give the persons received by name or from the list'),
    items: words('заттарды атауымен көрсетіңіз', 'укажите вещи с наименованием', 'give the things with their names'),
  };
  return sentences[kind];
}
