import type { FormEdit } from '../item/editForm';
import type { FormState } from '../item/formState';
import { button, element } from './element';
import { required } from './stage';

type List = 'required' | 'optional';
const lists: readonly List[] = ['required', 'optional'];
const fields = ['subject', 'start', 'end', 'until', 'location'] as const;

export type MakeEdit = (edit: FormEdit) => Promise<void>;

const input = (id: string): HTMLInputElement => required('input', `#${id}`);
const bodyField = (): HTMLElement => required('div', '#body');

/** A small cross that takes something out of the form. */
function remover(name: string, act: () => void): HTMLButtonElement {
  const made = button('×', 'remove', act);
  made.setAttribute('aria-label', `Remove ${name}`);
  return made;
}

/** What stands there already stays, so that a click on it is not lost when the add-in asks for something meanwhile. */
function drawList<Item>(selector: string, items: readonly Item[], draw: (item: Item) => HTMLElement): void {
  const list = required('ul', selector);
  const shown = JSON.stringify(items);
  if (list.dataset.shown === shown) return;
  list.dataset.shown = shown;
  list.replaceChildren(...items.map(draw));
  list.hidden = items.length === 0;
}

function drawPeople(list: List, { [list]: people }: FormState, edit: MakeEdit): void {
  drawList(`#${list}-people`, people, ({ name, address }) => {
    const pill = element(
      'li',
      'pill',
      name,
      remover(name, () => void edit({ field: list, remove: address })),
    );
    pill.title = address;
    return pill;
  });
}

function drawRepeat({ repeat, repeatChoices, until, isOccurrence }: FormState): void {
  const select = required('select', '#repeat');
  const options = repeatChoices.map(({ value, label }) => new Option(label, value, false, value === repeat));
  select.replaceChildren(...options);
  select.disabled = isOccurrence;
  input('until').value = until;
  required('span', '#until-part').hidden = repeat === 'none';
}

function drawMore(form: FormState, edit: MakeEdit): void {
  drawList('#files', form.files, ({ id, name, sizeKb }) =>
    element(
      'li',
      'file',
      name,
      element('small', '', ` ${sizeKb} kB`),
      remover(name, () => void edit({ field: 'removeFile', value: id })),
    ),
  );
  drawList('#categories', form.categories, (name) =>
    element(
      'li',
      'pill',
      name,
      remover(name, () => void edit({ field: 'removeCategory', value: name })),
    ),
  );
  input('online').checked = form.isOnline;
}

/** The form as the server has it. What the person is typing in stays as they have it. */
export function drawForm(form: FormState, edit: MakeEdit): void {
  const write = (id: (typeof fields)[number], value: string): void => {
    if (document.activeElement !== input(id)) input(id).value = value;
  };
  for (const id of ['subject', 'start', 'end', 'location'] as const) write(id, form[id]);
  required('small', '#zone').textContent = form.zone;
  input('all-day').checked = form.isAllDay;
  for (const list of lists) drawPeople(list, form, edit);
  drawRepeat(form);
  drawMore(form, edit);
  const body = bodyField();
  if (document.activeElement !== body && body.innerHTML !== form.bodyHtml) body.innerHTML = form.bodyHtml;
  const hasPeople = form.required.length + form.optional.length > 0;
  required('button', '#send').textContent = hasPeople ? 'Send' : 'Save';
}

/** A name is taken at Enter, at a semicolon, and when the field is left. */
function wirePeople(list: List, edit: MakeEdit): void {
  const field = input(list);
  const take = (): void => {
    const typed = field.value.replace(/;/g, '').trim();
    field.value = '';
    if (typed !== '') void edit({ field: list, add: typed });
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ';') return;
    event.preventDefault();
    take();
  });
}

/** Switched off, the join block goes out of the text. */
function withoutJoinBlock(): string {
  const copy = bodyField().cloneNode(true) as HTMLElement;
  const block = copy.querySelector('.me-email-text');
  for (const part of [block?.previousElementSibling, block?.nextElementSibling, block]) part?.remove();
  return copy.innerHTML;
}

function wireAllDay(edit: MakeEdit): void {
  input('all-day').addEventListener('change', ({ currentTarget }) => {
    void edit({ field: 'allDay', value: (currentTarget as HTMLInputElement).checked });
  });
}

function wireOnline(edit: MakeEdit): void {
  input('online').addEventListener('change', ({ currentTarget }) => {
    const isOn = (currentTarget as HTMLInputElement).checked;
    if (!isOn) void edit({ field: 'body', value: withoutJoinBlock() });
    void edit({ field: 'online', value: isOn });
  });
}

/** Every field tells the server what was done to it by hand. */
export function wireForm(edit: MakeEdit): void {
  for (const field of fields) {
    const when = field === 'subject' || field === 'location' ? 'input' : 'change';
    input(field).addEventListener(when, () => void edit({ field, value: input(field).value }));
  }
  const repeat = required('select', '#repeat');
  repeat.addEventListener('change', () => void edit({ field: 'repeat', value: repeat.value }));
  for (const list of lists) wirePeople(list, edit);
  const category = input('category');
  category.addEventListener('change', () => {
    const value = category.value.trim();
    category.value = '';
    if (value !== '') void edit({ field: 'category', value });
  });
  bodyField().addEventListener('input', () => void edit({ field: 'body', value: bodyField().innerHTML }));
  wireOnline(edit);
  wireAllDay(edit);
  required('form', '.appointment').addEventListener('submit', (event) => event.preventDefault());
}
