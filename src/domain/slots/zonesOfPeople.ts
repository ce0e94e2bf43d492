import type { ZoneId } from '../time/types';
import type { SlotPerson } from './types';

/** The zones that a grid for these people is laid out with: those of their working hours, each once. */
export const zonesOfPeople = (people: readonly SlotPerson[]): readonly ZoneId[] => [
  ...new Set(
    people.flatMap(({ freeBusy }) =>
      freeBusy.known && freeBusy.workingHours ? [freeBusy.workingHours.zone] : [],
    ),
  ),
];
