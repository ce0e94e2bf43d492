export interface ScopeDescription {
  readonly scope: string;
  readonly words: string;
}

interface Question {
  readonly title: string;
  readonly who: string;
  readonly scopes: readonly ScopeDescription[];
  readonly buttons: readonly string[];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function listOf(scopes: readonly ScopeDescription[]): HTMLUListElement {
  return element('ul', '', ...scopes.map(({ scope, words }) => element('li', words, element('code', scope))));
}

/** The number of the button that was pressed; the first one when the dialog was dismissed. */
function ask({ title, who, scopes, buttons }: Question): Promise<number> {
  const dialog = element('dialog', '', element('h2', title), element('p', who), listOf(scopes));
  dialog.className = 'consent';
  const footer = element('footer');
  dialog.append(footer);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const finish = (choice: number): void => {
      dialog.remove();
      resolve(choice);
    };
    buttons.forEach((label, index) => {
      const button = element('button', label);
      button.className = index === buttons.length - 1 ? 'button primary' : 'button';
      button.addEventListener('click', () => finish(index));
      footer.append(button);
    });
    dialog.addEventListener('cancel', () => finish(0));
    dialog.showModal();
  });
}

/** Asks the person in front of the screen whether the app may do this. */
export const askForConsent = async (scopes: readonly ScopeDescription[], who: string): Promise<boolean> =>
  (await ask({ title: 'Tandem wants to:', who, scopes, buttons: ['Cancel', 'Accept'] })) === 1;

export async function sayAdminIsNeeded(scopes: readonly ScopeDescription[]): Promise<void> {
  const who = 'Tandem needs permissions that only an admin can grant:';
  await ask({ title: 'Need admin approval', who, scopes, buttons: ['Close'] });
}
