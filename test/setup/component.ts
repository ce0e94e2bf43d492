import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { finder } from '../../src/ui/raci/find/finder';
import { setFinder } from '../../src/ui/raci/find/useFinder';

const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
Object.assign(globalThis, { TextEncoder, TextDecoder, structuredClone });

// A screen that a busy machine draws late is not a screen that is wrong.
configure({ asyncUtilTimeout: 60_000 });

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = SilentResizeObserver;

// jsdom draws nothing, and says so when asked to scroll.
globalThis.scrollTo = () => {};

/** A wide screen; a test that wants a phone says so. */
globalThis.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

// jsdom lays nothing out: where everything seems to be out of sight, no dialog finds what to focus first, and Fluent may
// take it for the page behind it.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1280, 900);

// jsdom would look through every style rule for each element that is asked about: what is drawn here has none, and
// tests take a fifth of the time. What rules do is looked at in a browser.
CSSStyleSheet.prototype.insertRule = () => 0;

// A script that comes after the first screen is here already, as a reader has it who types a second after opening.
setFinder(finder);
