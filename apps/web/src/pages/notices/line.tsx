/** One notice: what happened, by which article, to whom, until when; whether the letter went; the receipt. */
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { NoticeRow, Notices } from '@kepil/modules/contract.ts';
import { call } from '../../api/client.ts';
import { queryClient, unreadQuery } from '../../api/queries.ts';
import { useText } from '../../i18n/language.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../parts/button.tsx';
import { CiteLink } from '../../parts/cite-link.tsx';
import { CountdownText } from '../../parts/countdown-text.tsx';
import { BellIcon, BreachIcon, MetIcon, SoonIcon } from '../../parts/icons.tsx';
import { ProblemView } from '../../parts/problem-view.tsx';
import sheet from '../../parts/sheet.module.css';
import { HOME_ZONE, showDateTime } from '../../time/show.ts';
import classes from './page.module.css';
import { messages as en } from './en.ts';
import { messages as kk } from './kk.ts';
import { messages as ru } from './ru.ts';

const kinds = {
  breach: { tone: 'red', icon: <BreachIcon size={14} /> },
  expiry: { tone: 'amber', icon: <SoonIcon size={14} /> },
  alarm: { tone: 'red', icon: <BellIcon size={14} /> },
  other: { tone: 'plain', icon: <BellIcon size={14} /> },
} as const;
const kindOf = (kind: string): keyof typeof kinds => (kind === 'alarm' || kind === 'breach' || kind === 'expiry' ? kind : 'other');

export function NoticeLine({ notice }: { readonly notice: NoticeRow }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const kind = kindOf(notice.kind);
  return (
    <tr data-notice={notice.id} data-received={notice.receivedAt !== null || undefined}>
      <td className={sheet['nowrap']}>{showDateTime(notice.at, HOME_ZONE)}</td>
      <td>
        <p className={classes['title']} data-tone={kinds[kind].tone}>{kinds[kind].icon} {text(notice.title)}</p>
        <p className={classes['text']}>{text(notice.text)}</p>
        {notice.cite.act !== '' && <small><CiteLink cite={notice.cite} /></small>}
      </td>
      <td>
        {notice.person === ''
          ? <small>{t('notYours')}</small>
          : <Link to="/episodes/$id" params={{ id: notice.episode }} preload={false}>{notice.person}</Link>}
      </td>
      <td className={sheet['nowrap']}>{notice.due !== null && <><CountdownText at={notice.due} /><small>{t('by', { when: showDateTime(notice.due, HOME_ZONE) })}</small></>}</td>
      <td className={classes['email']} data-state={notice.email}>{t(`email-${notice.email}`)}</td>
      <td><Receipt notice={notice} /></td>
    </tr>
  );
}

/** The button, then for good the mark with its time. The keyboard stays where it was. */
function Receipt({ notice }: { readonly notice: NoticeRow }) {
  const t = useWords({ kk, ru, en });
  const text = useText();
  const mark = useRef<HTMLSpanElement>(null);
  const confirm = useMutation({
    mutationFn: () => call<NoticeRow>('POST', `/api/notices/${encodeURIComponent(notice.id)}/receipt`, { body: {} }),
    onSuccess: takeReceipt,
  });
  useEffect(() => {
    if (confirm.isSuccess) mark.current?.focus();
  }, [confirm.isSuccess]);
  if (notice.receivedAt !== null) {
    return (
      <span ref={mark} tabIndex={-1} className={classes['mark']} role="status">
        <MetIcon size={14} /> <span>{t('confirmed')}<small>{t('confirmedAt', { when: showDateTime(notice.receivedAt, HOME_ZONE) })}</small></span>
      </span>
    );
  }
  return (
    <>
      <Button size="compact-sm" variant="default" loading={confirm.isPending} aria-label={t('confirmOf', { what: text(notice.title), person: notice.person || t('notYours') })} onClick={() => confirm.mutate()}>{t('confirm')}</Button>
      {confirm.error && <ProblemView error={confirm.error} again={() => confirm.mutate()} />}
    </>
  );
}

/** The answer takes the notice's place in every list that is here; the line stays until the list is asked for anew. */
function takeReceipt(received: NoticeRow): void {
  const lists = { queryKey: ['notices'], predicate: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => typeof queryKey[1] === 'number' };
  queryClient.setQueriesData<Notices>(lists, (list) => list && {
    ...list, unread: Math.max(0, list.unread - 1), rows: list.rows.map((row) => (row.id === received.id ? received : row)),
  });
  void queryClient.invalidateQueries({ queryKey: unreadQuery.queryKey });
}
