import { drawing } from './drawing';
import { button } from './element';
import { itemService } from './itemService';
import { required, stage } from './stage';

/**
 * The items that are open in this window, of which one is shown: a pane that stays learns of the change as Outlook tells
 * of it, with what stands in the item that is shown now.
 */
export function wireOpenItems(tellItem: (initialData: object) => void): void {
  const place = required('div', '#open-items');
  const ids = [stage.itemId ?? ''];
  const show = async (id: string): Promise<void> => {
    drawing.draw(await itemService.show(id));
    tellItem(await itemService.initialData());
    draw(id);
  };
  const draw = (shown: string): void => {
    const each = ids.map((id, at) => {
      const made = button(`Event ${at + 1}`, 'button', () => void show(id));
      made.setAttribute('aria-pressed', String(id === shown));
      return made;
    });
    place.replaceChildren(...(ids.length > 1 ? each : []), another);
  };
  const another = button('Another event', 'button', () => void open());
  const open = async (): Promise<void> => {
    const { id } = await itemService.openBeside();
    ids.push(id);
    await show(id);
  };
  draw(ids[0] ?? '');
}
