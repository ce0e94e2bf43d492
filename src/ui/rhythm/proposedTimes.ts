import { defaultTime } from '../../domain/rhythm/defaultTime';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { addDays } from '../../domain/time/localDates';
import type { LocalDate, ZoneId } from '../../domain/time/types';
import { meetings } from '../../playbook/meetings';

/** Days between setting up and the first meeting, so that no invitation is for tomorrow. */
export const noticeDays = 3;

/**
 * A time for each meeting that has none, so that there is something to say yes to; none where a time is kept that cannot
 * be read, because keeping a proposal would write over it.
 */
export function withProposedTimes(settings: RhythmSettings, today: LocalDate, zone: ZoneId): RhythmSettings {
  const from = addDays(today, noticeDays);
  const unread = new Set(settings.unread?.map(({ key }) => key));
  const open = meetings.filter(({ id }) => !unread.has(`time:${id}`));
  const proposed = open.map(({ id }) => [id, defaultTime(id, from, zone)] as const);
  return { ...settings, times: { ...Object.fromEntries(proposed), ...settings.times } };
}
