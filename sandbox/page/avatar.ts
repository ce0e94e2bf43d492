import { html, type Html } from './html';
import type { WorldPerson } from '../world/WorldPerson';

const hues = [262, 205, 160, 25, 340, 95, 290, 225];

const hueOf = (id: string): number =>
  hues[Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % hues.length] ?? 205;

/** The person's initials in a circle of their own colour. */
export const avatar = ({ id, givenName, surname }: WorldPerson): Html =>
  html`<span class="avatar" style="--hue:${hueOf(id)}" aria-hidden="true"
    >${givenName.slice(0, 1)}${(surname ?? '').slice(0, 1)}</span
  >`;
