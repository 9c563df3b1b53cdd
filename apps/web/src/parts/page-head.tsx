/** The heading of a page, which also names the browser's tab. */
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './page-head.module.css';

export function PageHead({ title, children, under }: { readonly title: string; readonly children?: ReactNode; readonly under?: ReactNode }) {
  usePageTitle(title);
  return (
    <header className={classes['head']}>
      <div><h1>{title}</h1>{under && <p className={classes['under']}>{under}</p>}</div>
      {children && <div className={classes['side']}>{children}</div>}
    </header>
  );
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    if (title) document.title = `${title} · Kepil`;
  }, [title]);
}
