/**
 * Fluent hides the page behind a dialog from those who hear it, until the focus comes back to it. Where the dialog took
 * the button that opened it away, the focus comes back to nothing: the screen's title takes it, and the page is heard.
 */
export function afterDialog(): void {
  setTimeout(() => {
    document.getElementById('root')?.removeAttribute('aria-hidden');
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#screen h1')?.focus();
  }, pauseMilliseconds);
}

/** Longer than Fluent takes to look where the focus went. */
const pauseMilliseconds = 400;
