/** The few signs in use, drawn on a grid of 16. They never stand alone: a word or a name is beside or behind each. */
import type { ReactNode } from 'react';

const drawn = (children: ReactNode) => function Icon({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
};

export const BreachIcon = drawn(<path d="M5.5 1.8h5l3.7 3.7v5l-3.7 3.7h-5l-3.7-3.7v-5zM8 5v3.6M8 11v.2" />);
export const SoonIcon = drawn(<><circle cx="8" cy="8" r="6.2" /><path d="M8 4.6V8l2.4 1.6" /></>);
export const MetIcon = drawn(<path d="M3 8.5l3.2 3.2L13 4.8" />);
export const OpenIcon = drawn(<circle cx="8" cy="8" r="5.5" />);
export const UncoveredIcon = drawn(<><rect x="2" y="4.5" width="12" height="7" /><path d="M4 11.5l4.5-7M8.5 11.5l4.5-7" /></>);
export const VoidIcon = drawn(<><circle cx="8" cy="8" r="5.5" /><path d="M4.2 11.8l7.6-7.6" /></>);
export const SearchIcon = drawn(<><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5L14 14" /></>);
export const DownIcon = drawn(<path d="M4 6l4 4 4-4" />);
export const UpIcon = drawn(<path d="M4 10l4-4 4 4" />);
export const ChooseIcon = drawn(<path d="M5 6l3-3 3 3M5 10l3 3 3-3" />);
export const RightIcon = drawn(<path d="M6 4l4 4-4 4" />);
export const ToIcon = drawn(<path d="M3 8h10M9.5 4.5L13 8l-3.5 3.5" />);
export const LeftIcon = drawn(<path d="M10 4L6 8l4 4" />);
export const PlusIcon = drawn(<path d="M8 3v10M3 8h10" />);
export const MinusIcon = drawn(<path d="M3 8h10" />);
export const CrossIcon = drawn(<path d="M4 4l8 8M12 4l-8 8" />);
export const ProofIcon = drawn(<><path d="M4 1.8h5.5L12.5 5v9.2H4z" /><path d="M6 7h4.5M6 9.5h4.5M6 12h2.5" /></>);
export const BellIcon = drawn(<><path d="M4 11V7a4 4 0 0 1 8 0v4l1 1.2H3z" /><path d="M6.8 14h2.4" /></>);
export const CalendarIcon = drawn(<><rect x="2" y="3.2" width="12" height="10.8" rx="1" /><path d="M2 6.5h12M5 1.8v2.6M11 1.8v2.6" /></>);
export const PrintIcon = drawn(<><path d="M4.5 6V2h7v4M4.5 12H2.5V6h11v6h-2" /><path d="M4.5 9.5h7V14h-7z" /></>);
export const NoLinkIcon = drawn(<path d="M2 2l12 12M4.4 7.2a6 6 0 0 1 2-1.2M9 5.8a6 6 0 0 1 2.6 1.4M6.4 9.6a2.6 2.6 0 0 1 3.2 0M8 12.6v.2" />);
export const StarIcon = drawn(<path d="M8 3v10M3.7 5.5l8.6 5M12.3 5.5l-8.6 5" />);
export const RevealIcon = drawn(<><path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" /><circle cx="8" cy="8" r="2" /></>);
export const ConcealIcon = drawn(<><path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" /><path d="M2.5 13.5l11-11" /></>);
