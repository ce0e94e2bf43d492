/** The `ref` of a field that somebody has just asked for: it is written in at once. */
export const takeFocus = (field: HTMLElement | null): void => field?.focus();
