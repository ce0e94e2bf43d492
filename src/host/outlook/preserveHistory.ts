/**
 * Keeps the page's history working: office.js sets these two to null when it loads, and navigation inside the page
 * needs them. Call it before anything else; whether office.js has run by then does not matter.
 */
export function preserveHistory({ history }: Pick<Window, 'history'>): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    Reflect.deleteProperty(history, name);
    const original = history[name].bind(history);
    Object.defineProperty(history, name, { configurable: true, get: () => original, set: () => undefined });
  }
}
