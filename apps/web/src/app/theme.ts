/**
 * Components in the house's size and manner; colours and type are in `tokens.css`. Named, not imported: an import here would put every
 * component into the first load.
 */
import { createTheme } from '@mantine/core';

const still = { transitionProps: { duration: 0 } } as const;

export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs', fw: 600 } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2 } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', comboboxProps: still } },
    Menu: { defaultProps: still },
    Loader: { defaultProps: { size: 'sm' } },
    // The page is held still by a style sheet: the library would add a style element, which the policy forbids.
    Modal: { defaultProps: { ...still, lockScroll: false, centered: true } },
    Drawer: { defaultProps: { ...still, lockScroll: false } },
  },
});
