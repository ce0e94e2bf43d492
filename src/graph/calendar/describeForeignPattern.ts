import { capitalized } from '../../wording/capitalized';
import type { RecurrenceJson } from './recurrenceJson';

/** A recurrence that Tandem never makes, as a phrase: "every two days", "on day 15 of every month". */
export function describeForeignPattern({ pattern }: RecurrenceJson): string {
  const days = (pattern.daysOfWeek ?? []).map(capitalized).join(' and ');
  switch (pattern.type) {
    case 'daily':
      return every(pattern.interval, 'day');
    case 'weekly':
      return `${every(pattern.interval, 'week')} on ${days}`;
    case 'relativeMonthly':
      return `on the ${pattern.index ?? 'first'} ${days} of ${every(pattern.interval, 'month')}`;
    case 'absoluteMonthly':
      return `on day ${pattern.dayOfMonth ?? 1} of ${every(pattern.interval, 'month')}`;
    default:
      return every(pattern.interval, 'year');
  }
}

const numbers = ['', '', 'two', 'three', 'four', 'five', 'six'];

function every(interval: number, unit: string): string {
  return interval === 1 ? `every ${unit}` : `every ${numbers[interval] ?? interval} ${unit}s`;
}
