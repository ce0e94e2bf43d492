import { useMemo, useState } from 'react';
import type { MeetingStatus } from '../../../application/rhythmStatus';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { everybodyInvited } from '../../shared/availability/invitedPeople';
import { useServices } from '../../shared/ServicesContext';
import { slotFormat } from '../times/proposal/slotFormat';
import { Repairs } from '../times/Repairs';
import { useOpenCalendars } from '../times/search/useOpenCalendars';
import { useFreeBusy } from '../times/useFreeBusy';
import { comingHorizon, comingRepairs } from './comingRepairs';

export interface ComingConflictsProps {
  readonly settings: RhythmSettings;
  readonly statuses: readonly MeetingStatus[];
  readonly onEdit: (edit: SettingsEdit) => void;
}

/**
 * The dates of the coming six weeks that a required attendee cannot make any more, each with a move. Calendars are read
 * only with a permission given before: none is asked for here.
 */
export function ComingConflicts({ settings, statuses, onEdit }: ComingConflictsProps) {
  const { clock, context } = useServices();
  const [now] = useState(() => clock.now());
  const people = useMemo(() => everybodyInvited(settings), [settings]);
  const zone = Object.values(settings.times)[0]?.zone ?? context.zone;
  const horizon = useMemo(() => comingHorizon(now, zone), [now, zone]);
  const standing = useMemo(() => statuses.flatMap(({ series }) => series ?? []), [statuses]);
  const read = useFreeBusy(people, { now, horizon }, 'silent');
  const calendars = useOpenCalendars(read.data, standing, settings.organizer);
  const coming = useMemo(
    () => (calendars === null ? null : comingRepairs(settings, calendars, statuses)),
    [settings, calendars, statuses],
  );
  if (coming === null) return null;
  const dates = coming.repairs.length === 1 ? '1 date' : `${coming.repairs.length} dates`;
  return (
    <Repairs
      chosen={coming.search}
      repairs={coming.repairs}
      heading={`${dates} of the coming six weeks ${coming.repairs.length === 1 ? 'has' : 'have'} a new conflict`}
      settings={settings}
      words={slotFormat(people, context.locale)}
      onMoves={(moves) => onEdit({ kind: 'setMoves', moves })}
    />
  );
}
