import { useState } from 'react';
import { localDateOf } from '../../../domain/time/zonedTime';
import type { LocalDate } from '../../../domain/time/types';
import { useServices } from '../ServicesContext';

/** The date where the person is, as it was when the screen opened. */
export function useToday(): LocalDate {
  const { clock, context } = useServices();
  return useState(() => localDateOf(clock.now(), context.zone))[0];
}
