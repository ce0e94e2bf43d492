/** One menu is open at a time; Escape and a click beside it close it. */
export function wireMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const closeAllBut = (stored: Node | null): void => {
    for (const menu of menus) if (stored === null || !menu.contains(stored)) menu.open = false;
  };
  document.addEventListener('click', ({ target }) => closeAllBut(target instanceof Node ? target : null));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAllBut(null);
  });
  window.addEventListener('blur', () => closeAllBut(null));
}
