/** The `ref` of a field that a press has just opened: it takes the focus. */
export const takeFocus = (field: HTMLElement | null): void => field?.focus();
