/** Point 42: steps where there is data, or a statement, that a person actually detained was placed late in the temporary detention facility. */
import { words } from '../../../facts/words.ts';
import { item, type Checklist } from './checklist.ts';

const persons = true;

export const point42: Checklist = {
  id: 'CL_LATE_PLACEMENT', point: '42', placeKinds: ['ivs'], asked: 'signal',
  title: words('Іс жүзінде ұсталған адамның уақытша ұстау изоляторына уақтылы орналастырылмауы', 'Несвоевременное помещение фактически задержанного в изолятор временного содержания', 'Late placement of a person actually detained in the temporary detention facility'),
  items: [
    item('P42.1', 1,
      'Кезекші бөлімге жеткізілген адамдарды есепке алу кітабы зерделенді: оқшаулау уақыты хаттама жасалған уақытқа сәйкес келеді',
      'Изучена Книга учёта лиц, доставленных в дежурную часть: время изоляции соответствует времени составления протокола',
      'The Book of persons brought to the duty unit was studied: the time of isolation agrees with the time of the protocol',
      { persons, norms: ['criminal-procedure.129.1.delivery', 'criminal-procedure.131.2.protocol', 'criminal-procedure.131.2.actual-time'], facts: ['detention.actual', 'detention.delivered', 'detention.protocol'] }),
    item('P42.2', 2,
      'Жеткізілгендер мен әкімшілік тәртіппен ұсталғандарға арналған бөлмелер және ұсталғандармен іс жүргізу бөлмелері тексерілді',
      'Проверены комнаты для доставленных и задержанных в административном порядке и для разбирательства с задержанными',
      'The rooms for persons brought in or held administratively, and for proceedings with detained persons, were checked',
      { answer: 'persons', facts: ['detention.delivered'] }),
    item('P42.3', 3,
      'Іс жүзінде ұсталған сәттен изоляторға жеткізілгенге дейін адамның қайда болғаны және уақыты анықталды',
      'Установлены местонахождение лица и время с момента фактического задержания до доставления в изолятор',
      'Where the person was, and for how long, from actual detention to delivery to the facility is established',
      { persons, norms: ['criminal-procedure.129.1.delivery', 'criminal-procedure.14.coverage'], facts: ['detention.actual', 'detention.delivered', 'interrogation.held', 'custody.admitted'] }),
    item('P42.4', 4,
      'Кәмелетке толмағандарды бейімдеу, бейімдеу және уыттан тазарту орталықтарында, қабылдау-бөлу орындарында қарсы тексеру жүргізілді',
      'Проведена встречная проверка в центрах адаптации несовершеннолетних, приёмниках-распределителях, центрах адаптации и детоксикации',
      'A counter-check was made in the centres for adaptation of minors, receiver-distributors and centres of adaptation and detoxification',
      { answer: 'text', facts: ['custody.admitted'] }),
    item('P42.5', 5,
      'Ұсталғандардың тізімі аталған мекемелерге орналастырылғандардың тізімімен салыстырылды',
      'Списки задержанных сверены со списками помещённых в указанные учреждения',
      'The lists of detained persons were compared with those placed in the institutions named',
      { answer: 'count', facts: ['reconciliation.run'] }),
  ],
};
