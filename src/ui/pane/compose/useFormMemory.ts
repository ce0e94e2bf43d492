import { useCallback, useSyncExternalStore } from 'react';
import type { AppointmentForm } from '../../../application/ports/AppointmentForm';

/** Values that live as long as the form, whichever page of the pane is shown. */
class FormMemory {
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

const memories = new WeakMap<AppointmentForm, FormMemory>();

function memoryOf(form: AppointmentForm): FormMemory {
  const memory = memories.get(form) ?? new FormMemory();
  memories.set(form, memory);
  return memory;
}

/** A state like React's, kept with the form: it survives a visit to another page of the pane. */
export function useFormMemory<Value>(
  form: AppointmentForm,
  name: string,
  first: Value,
): readonly [Value, (value: Value) => void] {
  const memory = memoryOf(form);
  const value = useSyncExternalStore(memory.subscribe, () => memory.get(name)) as Value | undefined;
  const put = useCallback((next: Value) => memory.put(name, next), [memory, name]);
  return [value ?? first, put];
}
