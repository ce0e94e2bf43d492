import { rolesOf } from '../../domain/org/roles';
import { describePattern } from '../../wording/describePattern';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { meetings } from '../../playbook/meetings';
import { roleNames } from '../../playbook/roles';
import { everybodyInvited } from '../shared/availability/invitedPeople';
import { formatWallTime } from '../shared/dates/formatDates';

/** "CAIO Ada Okafor · CIO Ben Ruiz · COO vacant". */
export function seatsSummary({ organization: { model, seats } }: RhythmSettings): string {
  return rolesOf(model)
    .map((role) => `${roleNames[role].short} ${seats[role]?.name ?? 'vacant'}`)
    .join(' · ');
}

/** "3 meetings · 4 people · Ada Okafor’s calendar". */
export function meetingsSummary(settings: RhythmSettings): string {
  const people = everybodyInvited(settings).length;
  const owner = settings.organizer === null ? 'your calendar' : `${settings.organizer.name}’s calendar`;
  return `${meetings.length} meetings · ${people === 1 ? '1 person' : `${people} people`} · ${owner}`;
}

/** "every Tuesday 10:00 · every two weeks on Wednesday 10:00 · …". */
export function timesSummary({ times }: RhythmSettings, locale: string): string {
  return meetings
    .flatMap(({ id }) => {
      const time = times[id];
      return time === undefined
        ? []
        : [`${describePattern(time.pattern)} ${formatWallTime(time.startTime, locale)}`];
    })
    .join(' · ');
}
