/**
 * The component library (lists to choose from, dialogs, calendars) for what is inside. It comes with the first page that needs it, not
 * with the first page: sign-in and board are drawn without it.
 */
import './library.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme.ts';

export function Library({ children }: { readonly children: ReactNode }) {
  // Variables and classes come from style sheets: the content security policy allows no style element.
  return <MantineProvider theme={theme} forceColorScheme="light" withCssVariables={false} withGlobalClasses={false} withStaticClasses={false}>{children}</MantineProvider>;
}
