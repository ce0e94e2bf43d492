import type { World } from '../world/World';
import { openNamedItem } from './item/openNamedItem';
import type { OpenItem } from './item/OpenItem';
import type { OutlookView } from './outlookView';

/** What is open in the windows of this Outlook. */
export class OpenItems {
  private readonly items = new Map<string, OpenItem>();
  private opened = 0;

  constructor(private readonly world: World) {}

  /** Opens what the view asks for; null for the calendar, and where there is no such thing. */
  open({ person, owner, client, wanted }: OutlookView): OpenItem | null {
    if (wanted === null || (wanted.kind === 'compose' && !client.hasCompose)) return null;
    this.opened += 1;
    const id = `item${this.opened}`;
    const item = openNamedItem({ id, world: this.world, person, owner, client }, wanted);
    if (item !== null) this.items.set(id, item);
    return item;
  }

  /** An empty form in the window in which this one is open: the window shows one of them at a time. */
  openBeside({ world, person, mailbox, client }: OpenItem): OpenItem | null {
    this.opened += 1;
    const id = `item${this.opened}`;
    const opening = { id, world, person, owner: mailbox.owner, client };
    const item = openNamedItem(opening, { kind: 'compose' });
    if (item !== null) this.items.set(id, item);
    return item;
  }

  find(id: string): OpenItem | undefined {
    return this.items.get(id);
  }

  reset(): void {
    this.items.clear();
  }
}
