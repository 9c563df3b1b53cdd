/** After a refusal the keyboard goes to the first field at fault: nobody should have to look for it. */
export function focusFirstProblem(form: HTMLElement | null, names: readonly string[] = []): void {
  // The error appears with the next rendering.
  setTimeout(() => {
    if (!form) return;
    const named = names[0] === undefined ? null : form.querySelector(`[data-field="${names[0] === 'at' ? 'at' : `data.${names[0]}`}"]`);
    const field = named ?? form.querySelector('[data-field]:has([aria-invalid="true"])') ?? form.querySelector('[role="alert"]');
    const input = field?.querySelector<HTMLElement>('input, textarea, button, select') ?? null;
    (input ?? (field as HTMLElement | null))?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, 50);
}
