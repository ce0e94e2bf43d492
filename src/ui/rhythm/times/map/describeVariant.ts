import type { Variant } from '../../../../domain/slots/types';
import { addDays } from '../../../../domain/time/addDays';
import type { LocalDate } from '../../../../domain/time/types';
import { formatLocalDate } from '../../../shared/dates/formatDates';

/** The weeks in which a meeting falls: "every week", "every other, from Mon, Nov 30", "first in the month". */
export function describeVariant(variant: Variant, firstMonday: LocalDate, locale: string): string {
  if (variant === 'everyWeek') return 'every week';
  if (variant === 'evenWeeks') return `every other, from ${formatLocalDate(firstMonday, locale)}`;
  if (variant === 'oddWeeks') return `every other, from ${formatLocalDate(addDays(firstMonday, 7), locale)}`;
  return `${variant} in the month`;
}
