import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { Person } from '../../../domain/org/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { SlotChoice, SlotTime } from '../../../domain/slots/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { useIsPhone } from '../../shared/useIsPhone';
import { Fold } from '../../shared/Fold';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { RankedTimes } from './map/RankedTimes';
import { Proposal } from './proposal/Proposal';
import { slotWords } from './proposal/slotWords';
import { Repairs } from './repairs/Repairs';
import { chosenSlots } from './search/chosenSlots';
import { LimitFields } from './search/LimitFields';
import { withLock, type SearchLimits } from './search/searchLimits';
import { useSlotSearch } from './search/useSlotSearch';
import type { CalendarReading } from './useFreeBusy';

const SlotMap = lazy(() => import('./map/SlotMap').then((map) => ({ default: map.SlotMap })));

export interface FindTimesProps {
  readonly settings: RhythmSettings;
  readonly people: readonly Person[];
  readonly calendars: CalendarReading;
  readonly limits: SearchLimits;
  /** Whether the chosen times were decided on; what was merely filled in needs no repair. */
  readonly isDecided: boolean;
  readonly locale: string;
  readonly onLimits: (limits: SearchLimits) => void;
  readonly onEdit: (edit: SettingsEdit) => void;
  readonly onProposal: (waits: boolean) => void;
}

/** The proposal, the map behind it, and the dates that do not fit the times chosen. */
export function FindTimes(props: FindTimesProps) {
  const { settings, people, calendars, limits, locale, onLimits, onEdit } = props;
  const isPhone = useIsPhone();
  const { best, chosen } = useSlotSearch(settings, limits, calendars);
  const slots = useMemo(
    () => chosenSlots(calendars.horizon, settings.times),
    [calendars.horizon, settings.times],
  );
  const words = useMemo(() => slotWords(people, locale), [people, locale]);
  const [isUsed, setUsed] = useState(false);
  const keep = (meeting: MeetingId, slot: SlotTime): void => onLimits(withLock(limits, meeting, slot));
  const use = (choices: readonly SlotChoice[]): void => {
    setUsed(true);
    onEdit({
      kind: 'setTimes',
      times: Object.fromEntries(choices.map(({ meeting, time }) => [meeting, time])),
    });
  };
  return (
    <>
      <Proposal
        search={best}
        chosen={slots}
        limits={limits}
        words={words}
        locale={locale}
        onLimits={onLimits}
        isDecided={props.isDecided}
        onUse={use}
        onProposal={props.onProposal}
      />
      <Fold
        title={isPhone ? 'See other times' : 'See the map'}
        summary={`${meetings.length} meetings over ${limits.weeks} weeks`}
      >
        <LimitFields limits={limits} locale={locale} onLimits={onLimits} />
        {isPhone ? (
          <RankedTimes search={best} words={words} locale={locale} onKeep={keep} />
        ) : (
          <Suspense fallback={<MapShape />}>
            <SlotMap
              search={best}
              words={words}
              locale={locale}
              onKeep={keep}
              onLength={(meeting, durationMinutes) => {
                const time = settings.times[meeting];
                if (time !== undefined)
                  onEdit({ kind: 'setTime', meeting, time: { ...time, durationMinutes } });
              }}
            />
          </Suspense>
        )}
      </Fold>
      {(props.isDecided || isUsed) && chosen !== null && slots !== null && (
        <Repairs
          chosen={chosen}
          slots={slots}
          settings={settings}
          words={words}
          locale={locale}
          onMoves={(moves) => onEdit({ kind: 'setMoves', moves })}
        />
      )}
    </>
  );
}

function MapShape() {
  return (
    <Skeleton aria-label="The map is loading">
      <SkeletonItem style={{ height: '480px', maxWidth: '560px' }} />
    </Skeleton>
  );
}
