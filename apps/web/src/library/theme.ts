/** The library's components in the house's size and manner; colours and type are in `library.css`. */
import { createTheme } from '@mantine/core';
import classes from './dialog.module.css';

const still = { transitionProps: { duration: 0 } } as const;
const classNames = { title: classes['title'] ?? '' };
/** The hint stands under the box, where it does not part the label from it. */
const inputWrapperOrder = ['label', 'input', 'description', 'error'] as const;

export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Textarea: { defaultProps: { size: 'sm', autosize: true, minRows: 2, inputWrapperOrder } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', comboboxProps: still, maxDropdownHeight: 400, inputWrapperOrder } },
    Loader: { defaultProps: { size: 'sm' } },
    // The page is held still by a style sheet: the library would add a style element, which the policy forbids.
    Modal: { defaultProps: { ...still, lockScroll: false, centered: true }, classNames },
    Drawer: { defaultProps: { ...still, lockScroll: false }, classNames },
  },
});
