import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import type { Person } from '../../../domain/org/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { Repair } from '../../../domain/slots/repairsFor';
import type { SlotChoice, SlotTime } from '../../../domain/slots/types';
import { meetings, type MeetingId } from '../../../playbook/meetings';
import { useIsPhone } from '../../shared/useIsPhone';
import { Disclosure } from '../../shared/Disclosure';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { RankedTimes } from './map/RankedTimes';
import { areChosen } from './proposal/areChosen';
import { Proposal } from './proposal/Proposal';
import { slotFormat } from './proposal/slotFormat';
import { offeredMove, repairsOf } from './repairsOf';
import { chosenSlots } from './search/chosenSlots';
import { LimitFields } from './search/LimitFields';
import { withLock, type SearchLimits } from './search/searchLimits';
import { useSlotSearch } from './search/useSlotSearch';
import { WishFields } from './search/WishFields';
import type { CalendarReading } from './useFreeBusy';
import { useServices } from '../../shared/ServicesContext';
import { Repairs, type RepairsProps } from './Repairs';

const SlotMap = lazy(() => import('./map/SlotMap').then((map) => ({ default: map.SlotMap })));

export interface FindTimesProps {
  readonly settings: RhythmSettings;
  readonly people: readonly Person[];
  readonly calendars: CalendarReading;
  readonly limits: SearchLimits;
  /** Whether the chosen times were decided on; what was merely filled in needs no repair. */
  readonly isDecided: boolean;
  readonly onLimits: (limits: SearchLimits) => void;
  readonly onEdit: (edit: SettingsEdit) => void;
  readonly onProposal: (waits: boolean) => void;
  /** The only meeting whose time is looked for; the others stay where they are. */
  readonly only: MeetingId | null;
  /** Told once proposed times were taken. */
  readonly onTaken: () => void;
}

/** The proposal, the map behind it, and the dates that do not fit the times chosen. */
export function FindTimes(props: FindTimesProps) {
  const { locale } = useServices().context;
  const { settings, people, calendars, limits, only, onLimits, onEdit } = props;
  const isPhone = useIsPhone();
  const [wanted, setWanted] = useState<number | null>(null);
  const slots = useMemo(
    () => chosenSlots(calendars.horizon, settings.times),
    [calendars.horizon, settings.times],
  );
  const searched = useMemo(() => besideOthers(limits, slots, only), [limits, slots, only]);
  const { choices, chosen } = useSlotSearch(settings, searched, calendars);
  const taken = choices.findIndex(({ placement }) => areChosen(placement, slots));
  const picked = wanted === null || choices[wanted] === undefined ? Math.max(0, taken) : wanted;
  const best = choices[picked] ?? choices[0];
  const words = useMemo(() => slotFormat(people, locale), [people, locale]);
  const keep = (meeting: MeetingId, slot: SlotTime): void => onLimits(withLock(limits, meeting, slot));
  const use = (taken: readonly SlotChoice[], repairs: readonly Repair[]): void => {
    const times = Object.fromEntries(taken.map(({ meeting, time }) => [meeting, time]));
    onEdit({
      kind: 'setTimes',
      times,
      moves: repairs.flatMap((repair) => offeredMove(repair, { times }) ?? []),
    });
    props.onTaken();
  };
  return (
    <>
      <Proposal
        choices={choices}
        picked={picked}
        onPick={setWanted}
        only={only}
        chosen={slots}
        limits={limits}
        words={words}
        onLimits={onLimits}
        isDecided={props.isDecided}
        onUse={use}
        onProposal={props.onProposal}
      />
      <WishFields limits={limits} onLimits={onLimits} />
      <Disclosure
        title={isPhone ? 'See other times' : 'See the map'}
        summary={
          only === null ? `${meetings.length} meetings over ${limits.weeks} weeks` : `${limits.weeks} weeks`
        }
      >
        <LimitFields limits={limits} onLimits={onLimits} />
        <RankedTimes search={best} words={words} only={only} onKeep={keep} />
        {!isPhone && (
          <Suspense fallback={<MapShape />}>
            <SlotMap
              search={best}
              only={only}
              words={words}
              onKeep={keep}
              onLength={(meeting, durationMinutes) => {
                const time = settings.times[meeting];
                if (time !== undefined)
                  onEdit({ kind: 'setTime', meeting, time: { ...time, durationMinutes } });
              }}
            />
          </Suspense>
        )}
      </Disclosure>
      {(props.isDecided || taken >= 0) && chosen !== null && slots !== null && (
        <ChosenRepairs
          chosen={chosen}
          slots={slots}
          settings={settings}
          words={words}
          onMoves={(moves) => onEdit({ kind: 'setMoves', moves })}
        />
      )}
    </>
  );
}

/** For one meeting alone, the others stay at their chosen times. */
function besideOthers(
  limits: SearchLimits,
  slots: readonly SlotTime[] | null,
  only: MeetingId | null,
): SearchLimits {
  if (only === null || slots === null) return limits;
  const others = meetings.flatMap(({ id }, at) => {
    const slot = slots[at];
    return id === only || slot === undefined ? [] : [[id, slot] as const];
  });
  return { ...limits, locked: { ...limits.locked, ...Object.fromEntries(others) } };
}

function MapShape() {
  return (
    <Skeleton aria-label="The map is loading">
      <SkeletonItem style={{ height: '480px', maxWidth: '560px' }} />
    </Skeleton>
  );
}

interface ChosenRepairsProps extends Omit<RepairsProps, 'repairs' | 'heading'> {
  readonly slots: readonly SlotTime[];
}

/** The dates that do not fit the times chosen, if any. */
function ChosenRepairs({ slots, ...props }: ChosenRepairsProps) {
  const { chosen, settings } = props;
  const repairs = useMemo(() => repairsOf(chosen, slots, settings), [chosen, slots, settings]);
  if (repairs.length === 0) return null;
  const count = repairs.length === 1 ? '1 date does' : `${repairs.length} dates do`;
  return <Repairs {...props} repairs={repairs} heading={`${count} not fit the chosen times`} />;
}
