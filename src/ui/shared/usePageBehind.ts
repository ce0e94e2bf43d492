import { useEffect } from 'react';

/**
 * While a modal dialog is open: nothing on the page behind it can be reached by key or by voice (Fluent hides it from
 * those who hear it, and only then may nothing in it take the focus); the dimming reaches the window's edge, where
 * Fluent would keep a bright strip for the scrollbar; and the page is as wide as before, so that nothing moves.
 */
export function usePageBehind(isOpen: boolean): void {
  useEffect(() => {
    const page = document.getElementById('root');
    if (!isOpen || page === null || page.inert) return;
    const { documentElement } = document;
    const scrollbarPx = innerWidth - documentElement.clientWidth;
    page.inert = true;
    page.style.paddingInlineEnd = `${scrollbarPx}px`;
    documentElement.style.scrollbarGutter = 'auto';
    return () => {
      page.inert = false;
      page.style.paddingInlineEnd = '';
      documentElement.style.scrollbarGutter = '';
    };
  }, [isOpen]);
}
