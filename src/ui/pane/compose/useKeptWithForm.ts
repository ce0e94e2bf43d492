import { useCallback, useSyncExternalStore } from 'react';
import type { AppointmentForm } from '../../../application/ports/AppointmentForm';

/** Values that live as long as the form, whichever page of the pane is shown. */
class FormShelf {
  private readonly values = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  get(name: string): unknown {
    return this.values.get(name);
  }

  put(name: string, value: unknown): void {
    this.values.set(name, value);
    for (const listener of this.listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

const shelves = new WeakMap<AppointmentForm, FormShelf>();

function shelfOf(form: AppointmentForm): FormShelf {
  const shelf = shelves.get(form) ?? new FormShelf();
  shelves.set(form, shelf);
  return shelf;
}

/** A state like React's, kept with the form: it is there again when somebody comes back from another page of the pane. */
export function useKeptWithForm<Value>(
  form: AppointmentForm,
  name: string,
  first: Value,
): readonly [Value, (value: Value) => void] {
  const shelf = shelfOf(form);
  const value = useSyncExternalStore(shelf.subscribe, () => shelf.get(name)) as Value | undefined;
  const put = useCallback((next: Value) => shelf.put(name, next), [shelf, name]);
  return [value ?? first, put];
}
