import { sameMail } from '../../../../domain/rhythm/sameMail';
import type { SlotPerson } from '../../../../domain/slots/types';
import type { CalendarReading } from '../useFreeBusy';

/** Everybody's answer, with the holidays of the one person whose calendar tells them. */
export function slotPeople({
  freeBusy,
  holidays,
}: Pick<CalendarReading, 'freeBusy' | 'holidays'>): readonly SlotPerson[] {
  return freeBusy.map((answer) => ({
    freeBusy: answer,
    holidays: holidays !== null && sameMail(answer.mail, holidays.mail) ? holidays.dates : [],
  }));
}
