/** Words of the files on money. */
const i18n = (kk: string, ru: string, en: string) => ({ kk, ru, en });

export const words = {
  statement: i18n('Жеке шоттан үзінді көшірме', 'Выписка по лицевому счёту', 'Statement of the personal account'),
  books: i18n('Жеке шоттар тізімдемесі', 'Ведомость лицевых счетов', 'List of personal accounts'),
  account: i18n('Шот', 'Счёт', 'Account'), place: i18n('Ұстау орны', 'Место содержания', 'Place of custody'), date: i18n('Күні', 'Дата', 'Date'), happened: i18n('Болған уақыты', 'Когда произошло', 'Took place'),
  what: i18n('Операция', 'Содержание операции', 'What it was'), document: i18n('Құжат', 'Документ', 'Document'),
  debit: i18n('Шығыс, ₸', 'Дебет, ₸', 'Debit, ₸'), credit: i18n('Кіріс, ₸', 'Кредит, ₸', 'Credit, ₸'), balance: i18n('Қалдық, ₸', 'Остаток, ₸', 'Balance, ₸'),
  opening: i18n('Кезең басындағы қалдық', 'Остаток на начало периода', 'Opening balance'), closing: i18n('Кезең соңындағы қалдық', 'Остаток на конец периода', 'Closing balance'),
  back: i18n('кері жазба', 'сторно', 'posted back'), new: i18n('түзетілген', 'исправлено', 'corrected'), fromStart: i18n('ұстау басынан', 'с начала содержания', 'from the beginning'),
  person: i18n('Тегі, аты, әкесінің аты', 'Фамилия, имя, отчество', 'Name'), here: i18n('Қайда', 'Где', 'Where'), isHere: i18n('ұсталуда', 'содержится', 'held here'), hasLeft: i18n('мұнда емес', 'не здесь', 'not here'),
  personal: i18n('Жеке шоттағы қалдық, ₸', 'На лицевом счёте, ₸', 'On the account, ₸'), kept: i18n('Сақтауда, ₸', 'На хранении, ₸', 'In keeping, ₸'),
  last: i18n('Соңғы операция', 'Последняя операция', 'Last entry'), remarks: i18n('Ескертулер', 'Замечания', 'Remarks'), total: i18n('Барлығы', 'Всего', 'In all'),
  asOf: i18n('Жағдайы', 'По состоянию на', 'As of'), cashBook: i18n('Касса есеп бойынша', 'Касса по учёту', 'Cash by the books'), counted: i18n('Касса саналды', 'Касса пересчитана', 'Cash counted'), difference: i18n('айырма', 'расхождение', 'difference'),
  accountant: i18n('Есепке жауапты адам', 'Ответственный за учёт', 'Keeper of the accounts'), head: i18n('Мекеме бастығы', 'Начальник учреждения', 'Head of the place'),
  signature: i18n('қолы', 'подпись', 'signature'), fullName: i18n('тегі, аты-жөні', 'фамилия, инициалы', 'name'), printed: i18n('Басып шығарылды', 'Напечатано', 'Printed'), page: i18n('{page}-бет, барлығы {pages}', 'Страница {page} из {pages}', 'Page {page} of {pages}'),
  fictional: i18n('ОЙДАН ШЫҒАРЫЛҒАН ДЕРЕКТЕР', 'ВЫМЫШЛЕННЫЕ ДАННЫЕ', 'FICTITIOUS DATA'),
} as const;
