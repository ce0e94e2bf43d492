import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { FreeBusy } from '../../../domain/freebusy/types';
import { partsOf } from '../../../domain/reconcile/together';
import type { PlanStep, SingleStep } from '../../../domain/reconcile/types';
import { nextOccurrence } from '../../../domain/recurrence/occurrences';
import { toInstant } from '../../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../../domain/time/types';
import { clocksElsewhere } from '../dates/clocksElsewhere';
import { useServices } from '../ServicesContext';
import { mailKey } from '../../../domain/rhythm/sameMail';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

export interface StepClocksProps {
  readonly step: PlanStep;
}

/** The time of a meeting after the change, by the clocks of attendees in other zones; nothing where no calendar was read. */
export function StepClocks({ step }: StepClocksProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const zones = useKnownZones();
  const [moment = null] = partsOf(step).flatMap((part) => heldAt(part) ?? []);
  if (moment === null || step.kind === 'cancel') return null;
  const people = step.series.attendees.map(({ person: { name, mail } }) => ({
    name,
    zone: zones.get(mailKey(mail)) ?? null,
  }));
  const clocks = clocksElsewhere(people, moment, locale);
  if (clocks.length === 0) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {clocks.join(' · ')}
    </Text>
  );
}

/** The first of the dates that the change is about. */
function heldAt(step: SingleStep): { readonly startUtc: Instant; readonly zone: ZoneId } | null {
  if (step.kind === 'create' || step.kind === 'changeTime') {
    const time = step.kind === 'create' ? step.series.time : step.time;
    const begins = toInstant(time.firstDate, time.startTime, time.zone);
    return { startUtc: nextOccurrence(time, begins).startUtc, zone: time.zone };
  }
  if (step.kind !== 'moveOccurrence') return null;
  const { zone } = step.series.time;
  return { startUtc: toInstant(step.move.toDate, step.move.toTime, zone), zone };
}

/** By address in lower case: what was read when the times were chosen, and nothing is read for it again. */
function useKnownZones(): ReadonlyMap<string, ZoneId> {
  const readings = useQueryClient().getQueriesData<{ readonly freeBusy?: readonly FreeBusy[] }>({
    queryKey: ['freeBusy'],
  });
  return new Map(
    readings.flatMap(([, reading]) =>
      (reading?.freeBusy ?? []).flatMap((answer) =>
        answer.known && answer.workingHours !== null
          ? [[mailKey(answer.mail), answer.workingHours.zone] as const]
          : [],
      ),
    ),
  );
}
