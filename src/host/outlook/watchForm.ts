import { FailureError } from '../../application/ports/Failure';
import type { FormContext } from './FormContext';
import { hasMailbox } from './officeLibrary';

/**
 * Tells of changes to the people, the time and the recurrence. Outlook keeps one handler for each event of an item, so
 * there is one for all listeners. Where it has none, or refuses, nobody is told: the screen still reads when asked.
 */
export function watchForm({ office, item, call }: FormContext): (listener: () => void) => () => void {
  const listeners = new Set<() => void>();
  let isWatching = false;
  const tell = () => listeners.forEach((listen) => listen());
  const watch = async (event: Office.EventType) => {
    try {
      await call('tell of changes', (done) => item.addHandlerAsync(event, tell, done));
    } catch (caught) {
      if (!(caught instanceof FailureError)) throw caught;
    }
  };
  return (listener) => {
    listeners.add(listener);
    if (!isWatching && hasMailbox(office, '1.7')) {
      isWatching = true;
      const { RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged } = office.EventType;
      for (const event of [RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged]) void watch(event);
    }
    return () => listeners.delete(listener);
  };
}
