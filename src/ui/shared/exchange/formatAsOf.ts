import type { LocalDate } from '../../../domain/time/types';
import { formatDay } from '../dates/formatDay';

/** "As of Nov 23, 2026." */
export const formatAsOf = (today: LocalDate, locale: string): string => `As of ${formatDay(today, locale)}.`;
