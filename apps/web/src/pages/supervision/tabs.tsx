/** The rooms of the prosecutor's supervision side by side: one entry in the bar of the application leads to all of them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../api/queries.ts';
import { useWords } from '../../i18n/words.ts';
import classes from './tabs.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

/** In the order in which they stand; `may`: the action without which a room is not shown. */
const rooms = [
  { to: '/overview', may: 'overview.read', words: 'overview' },
  { to: '/inspections', may: 'inspection.prepare', words: 'inspections' },
  { to: '/calendar', may: 'calendar.read', words: 'calendar' },
  { to: '/heat', may: 'calendar.read', words: 'heat' },
  { to: '/matters', may: 'matters.read', words: 'matters' },
  { to: '/districts', may: 'calendar.read', words: 'districts' },
  { to: '/work-plan', may: 'calendar.read', words: 'workPlan' },
  { to: '/reports', may: 'report.read', words: 'reports' },
  { to: '/monitoring', may: 'monitoring.read', words: 'monitoring' },
  { to: '/control', may: 'control.read', words: 'control' },
  { to: '/bracelets', may: 'bracelet.read', words: 'bracelets' },
  { to: '/reconciliation', may: 'reconciliation.work', words: 'reconciliation' },
  { to: '/registers', may: 'calendar.read', words: 'registers' },
] as const;

export function SupervisionTabs() {
  const t = useWords({ kk, ru, en });
  const me = useQuery(meQuery).data;
  const may = me?.may ?? [];
  // A territory is the path from the republic down: below a district there is no office.
  const hasBelow = (me?.territory.id.split('/').length ?? 0) < 3;
  const shown = rooms.filter((room) => may.includes(room.may) && (room.to !== '/districts' || hasBelow));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t('rooms')} className={`${classes['tabs']} no-print`}>
      {shown.map(({ to, words }) => <Link key={to} to={to} className={classes['tab'] ?? ''} activeProps={{ className: `${classes['tab']} ${classes['here']}`, 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>{t(words)}</Link>)}
    </nav>
  );
}
