import type { NoSlotReason } from '../../../../domain/slots/types';

/** What is so, and the way out. */
export function describeNoSlot(because: NoSlotReason): string {
  switch (because.kind) {
    case 'overlap':
      return 'Within what is allowed they always overlap, and somebody is required in more than one: widen the hours or unlock a time.';
    case 'lockedOnNoDate':
      return 'The locked time falls on no date of the horizon: unlock it or look further ahead.';
    case 'noWeekday':
      return 'No weekday is allowed: allow at least one.';
    case 'doesNotFit':
      return `${because.durationMinutes} minutes do not fit between ${because.from} and ${because.until}: widen the hours or shorten the meeting.`;
    case 'onNoDate':
      return 'The meeting falls on no date of the horizon: look further ahead.';
  }
}
