import { button, element } from './element';

interface Question {
  readonly title: string;
  readonly content: readonly (Node | string)[];
  readonly buttons: readonly string[];
}

/** Shows a dialog of Outlook's own and gives the label that was pressed; the last one when it was dismissed. */
export function askPerson({ title, content, buttons }: Question): Promise<string> {
  const heading = element('h2', '', title);
  heading.id = 'dialog-title';
  const dialog = element('dialog', 'consent', heading, ...content);
  dialog.setAttribute('aria-labelledby', heading.id);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const finish = (label: string): void => {
      dialog.remove();
      resolve(label);
    };
    const choices = buttons.map((label, index) =>
      button(label, index === buttons.length - 1 ? 'button primary' : 'button', () => finish(label)),
    );
    dialog.append(element('footer', '', ...choices));
    dialog.addEventListener('cancel', () => finish(buttons.at(-1) ?? ''));
    dialog.showModal();
  });
}
