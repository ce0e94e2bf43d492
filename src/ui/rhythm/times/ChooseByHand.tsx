import type { FreeBusy } from '../../../domain/freebusy/types';
import type { Person } from '../../../domain/org/types';
import { meetingName } from '../../../domain/rhythm/meetings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { Interval, LocalDate, ZoneId } from '../../../domain/time/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { Disclosure } from '../../shared/Disclosure';
import { timesSummary } from '../partSummaries';
import { MeetingTime } from './MeetingTime';
import { WeekPicture } from './WeekPicture';
import { useServices } from '../../shared/ServicesContext';

export interface ChooseByHandProps {
  /** The only meeting that is chosen for; null for all. */
  readonly only: MeetingId | null;
  readonly settings: RhythmSettings;
  readonly people: readonly Person[];
  /** Null until the calendars were read. */
  readonly freeBusy: readonly FreeBusy[] | null;
  readonly window: Interval;
  readonly zone: ZoneId;
  readonly today: LocalDate;
  readonly onChange: (meeting: MeetingId, time: SeriesTime) => void;
}

/** The chosen times field by field, with everybody's calendar at each date. */
export function ChooseByHand(props: ChooseByHandProps) {
  const { locale } = useServices().context;
  const { only, settings, people, freeBusy, window, zone, today, onChange } = props;
  return (
    <Disclosure title="Choose by hand" summary={`Now ${timesSummary(settings, locale)}`}>
      {meetings.map(({ id }) => {
        const time = settings.times[id];
        return time === undefined || (only !== null && only !== id) ? null : (
          <MeetingTime
            key={id}
            title={meetingName(settings, id)}
            time={time}
            settings={settings}
            meeting={id}
            freeBusy={freeBusy}
            window={window}
            today={today}
            onChange={(changed) => onChange(id, changed)}
          />
        );
      })}
      {freeBusy !== null && (
        <WeekPicture settings={settings} people={people} freeBusy={freeBusy} window={window} zone={zone} />
      )}
    </Disclosure>
  );
}
