import { drawForm, type MakeEdit } from './form';
import type { Drawn } from './itemService';
import { itemService } from './itemService';
import { drawNotices } from './notices';
import { required } from './stage';

type Fire = (name: string, data: unknown) => void;

let fire: Fire = () => undefined;

/** Draws what the server says after every change, and tells the add-in in the pane what there is to tell. */
export const drawing = {
  tells: (pane: Fire): void => {
    fire = pane;
  },
  draw: ({ form, notices, events }: Drawn): void => {
    if (form !== null) drawForm(form, makeEdit);
    drawNotices(notices);
    for (const { name, data } of events) fire(name, data);
  },
};

/** Makes a change by hand, and says under the ribbon what was wrong with it. */
export const makeEdit: MakeEdit = async (edit) => {
  const drawn = await itemService.edit(edit);
  drawing.draw(drawn);
  required('p', '#form-problem').textContent = drawn.problem;
};
