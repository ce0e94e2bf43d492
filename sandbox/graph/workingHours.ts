import type { Mailbox } from '../world/Mailbox';
import type { Resource } from './selectProperties';

/** As getSchedule and the mailbox settings tell it. Some mailboxes describe their zone by rule instead of by name. */
export function workingHoursResource({ owner, workingHours, hasCustomZone }: Mailbox): Resource {
  const { days, start, end } = workingHours;
  return {
    daysOfWeek: days,
    startTime: `${start}:00.0000000`,
    endTime: `${end}:00.0000000`,
    timeZone: hasCustomZone ? indiaByRule : { name: owner.timeZone },
  };
}

const noChange = { time: '00:00:00.0000000', dayOccurrence: 0, dayOfWeek: 'sunday', month: 0, year: 0 };

/** `bias` is minutes to add to local time to get UTC. */
const indiaByRule = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: -330,
  standardOffset: noChange,
  daylightOffset: { '@odata.type': '#microsoft.graph.daylightTimeZoneOffset', ...noChange, daylightBias: 0 },
};
