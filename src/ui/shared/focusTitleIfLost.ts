/**
 * After a dialog, where the button that opened it is gone: the screen's title takes the focus. With focus nowhere, the
 * page would stay hidden from those who hear it.
 */
export function focusTitleIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('#screen h1')?.focus();
  });
}
