import type { Article, Guard, Norm } from '../../engine/norm.ts';
import { words } from '../../facts/words.ts';
import { ACT, READ, SINCE, cite } from './source.ts';
import { beforeExpiry } from './custody-terms.ts';

const months = (what: 'trial' | 'trial.grave' | 'trial.especially-grave') => ({ param: `criminal-procedure.custody.${what}`, unit: 'month', mode: 'liberty' }) as const;
const atTrial: Guard = { value: 'fact.stage', is: 'trial' };
const endsWithin = (what: 'trial' | 'trial.grave' | 'trial.especially-grave'): Guard => ({ of: 'fact.endsAt', notAfter: { from: 'since.at-trial', term: months(what), reading: 'latest' } });

const cap = (id: string, part: string, gravity: Guard, require: Guard, kk: string, ru: string, en: string): Norm => ({
  id: `criminal-procedure.342.${part}.${id}`, rows: ['D30'], cite: cite('342', part), certainty: 'F', title: words(kk, ru, en),
  force: { from: SINCE }, subject: 'episode', bearer: 'court', where: { state: 'at-trial' },
  rule: { type: 'check', on: { fact: 'custody.extended', where: { all: [atTrial, gravity] } }, require },
  remedy: words('Шек біткенде сот шараны үйқамаққа немесе өзгеге ауыстырады.', 'По достижении предела суд изменяет меру на домашний арест или иную.', 'At the limit the court changes the measure to home arrest or another.'),
});

/** Custody while the court has the case: six months; by ruling twelve for grave, eighteen for especially grave crimes, then by one month. */
export const article342 = {
  act: ACT, number: '342',
  title: words('Бұлтартпау шарасы туралы мәселені шешу', 'Решение вопроса о мере пресечения', 'Deciding on the measure during trial'),
  text: {
    ru: 'Ч. 2: «со дня поступления дела в суд и до вынесения приговора не может превышать шесть месяцев». Ч. 3: «до двенадцати месяцев». Ч. 3-1: «до восемнадцати месяцев … каждый раз не более чем на один месяц».',
    certainty: 'F', source: READ,
  },
  norms: [
    {
      id: 'criminal-procedure.342.2.trial', rows: ['D30'], cite: cite('342', '2'), certainty: 'F',
      title: words('Іс сотқа түскеннен кейін күзетпен ұстау: алты ай', 'Содержание под стражей со дня поступления дела в суд: шесть месяцев', 'Custody from the day the case reached the court: six months'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: {
        type: 'ground', ground: 'trial', opens: { fact: 'case.sent-to-court', where: { all: [{ state: 'in-custody' }, beforeExpiry] } },
        term: months('trial'), closes: [{ fact: 'case.returned' }],
      },
      openPoint: words('12 және 18 ай өзінен-өзі емес, соттың ұзарту туралы қаулысымен (3, 3-1-бөліктер). Конституциялық Сот 3-бөлікті тексеруде.', '12 и 18 месяцев – не сами собой, а постановлением суда о продлении (ч. 3, 3-1). Конституционный Суд проверяет ч. 3.', 'Twelve and eighteen months come not of themselves but by a ruling that extends (parts 3, 3-1). The Constitutional Court is reviewing part 3.'),
    },
    {
      id: 'criminal-procedure.342.1.chosen', rows: ['D30'], cite: cite('342', '1'), certainty: 'F',
      title: words('Сот таңдаған күзетпен ұстау', 'Содержание под стражей, избранное судом', 'Custody chosen by the court'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: {
        type: 'ground', ground: 'trial', opens: { fact: 'custody.sanctioned', where: { value: 'fact.ground', is: 'trial' } },
        term: months('trial'), termFrom: 'since.at-trial', asWritten: 'fact.endsAt', closes: [{ fact: 'case.returned' }],
      },
    },
    {
      id: 'criminal-procedure.342.3.extension', rows: ['D30'], cite: cite('342', '3'), certainty: 'F',
      title: words('Сот ұзартқан күзетпен ұстау', 'Содержание под стражей, продлённое судом', 'Custody prolonged by the court'),
      force: { from: SINCE }, subject: 'episode', bearer: 'court',
      rule: { type: 'ground', ground: 'trial', opens: { fact: 'custody.extended', where: { all: [atTrial, beforeExpiry] } }, asWritten: 'fact.endsAt' },
    },
    cap('limit', '2', { not: { value: 'subject.gravity', in: ['grave', 'especially-grave'] } }, endsWithin('trial'),
      'Сотта күзетпен ұстау алты айдан аспайды', 'Содержание под стражей в суде не превышает шести месяцев', 'Custody during trial is at most six months'),
    cap('grave', '3', { value: 'subject.gravity', is: 'grave' }, endsWithin('trial.grave'),
      'Ауыр қылмыс бойынша сотта он екі айдан аспайды', 'По тяжким преступлениям в суде не свыше двенадцати месяцев', 'For grave crimes at most twelve months during trial'),
    cap('especially-grave', '3-1', { value: 'subject.gravity', is: 'especially-grave' },
      { any: [endsWithin('trial.especially-grave'), { value: 'fact.months', atMost: { param: 'criminal-procedure.custody.trial.step' } }] },
      'Аса ауыр қылмыс бойынша он сегіз айдан кейін бір айдан ұзартылады', 'По особо тяжким после восемнадцати месяцев продлевается не более чем на месяц', 'For especially grave crimes after eighteen months by one month at a time'),
  ],
} as const satisfies Article;
