/** To the form of a record for several persons at once: one fact for each of them, chosen there one by one or by whole cells. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function RecordForAll({ place, type, cell, className, children }: { readonly place: string; readonly type?: string | undefined; readonly cell?: string | undefined; readonly className: string; readonly children: ReactNode }) {
  return <Link to="/record" search={{ place, ...(type === undefined ? {} : { type }), ...(cell === undefined ? {} : { cell }) }} preload={false} className={className}>{children}</Link>;
}
