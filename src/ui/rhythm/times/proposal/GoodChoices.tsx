import { Radio, RadioGroup } from '@fluentui/react-components';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import { seriesTimeOf } from '../../../../domain/slots/seriesTimeOf';
import { formatWhen } from './slotFormat';
import { useServices } from '../../../shared/ServicesContext';
import type { SlotLevels } from '../../../../domain/slots/types';

export interface GoodChoicesProps {
  readonly choices: readonly SlotSearch[];
  readonly picked: number;
  readonly onPick: (choice: number) => void;
}

/** Several good choices in words, when there are several: what each gives and what it relaxes. */
export function GoodChoices({ choices, picked, onPick }: GoodChoicesProps) {
  const { locale } = useServices().context;
  if (choices.length < 2) return null;
  return (
    <RadioGroup
      aria-label="Good choices"
      value={String(picked)}
      onChange={(_, { value }) => onPick(Number(value))}
    >
      {choices.map((choice, at) => (
        <Radio key={choice.order.name + String(at)} value={String(at)} label={labelOf(choice, locale)} />
      ))}
    </RadioGroup>
  );
}

/** "Every Tuesday, 10:00 – 10:45 AM: inside everybody’s hours, …". */
function labelOf({ placement, tables, frame }: SlotSearch, locale: string): string {
  const [slot] = placement.kind === 'placed' ? placement.slots : [];
  const [first] = tables;
  if (placement.kind === 'noSlot' || slot === undefined || first === undefined) return '';
  const time = seriesTimeOf(frame.grid, slot, first.meeting.durationMinutes);
  return `${formatWhen(time, locale)}: ${describeChoice(placement.levels)}`;
}

/** What a choice gives and what it relaxes: "inside everybody’s hours, everybody required every time, 2 dates moved". */
function describeChoice(levels: SlotLevels): string {
  const { outsideMinutes, requiredMissing, moves, optionalMissing, wishesBroken } = levels;
  return [
    outsideMinutes === 0
      ? 'inside everybody’s hours'
      : `${formatHours(outsideMinutes)} outside somebody’s hours`,
    requiredMissing === 0
      ? 'everybody required every time'
      : `somebody required missing ${formatTimes(requiredMissing)}`,
    ...(wishesBroken === 0 ? [] : [`against a wish ${formatTimes(wishesBroken)}`]),
    moves === 0 ? 'nothing moved' : `${moves === 1 ? '1 date' : `${moves} dates`} moved`,
    ...(optionalMissing === 0 ? [] : [`optional people missing ${formatTimes(optionalMissing)}`]),
  ].join(', ');
}

const formatTimes = (count: number): string => (count === 1 ? 'once' : `${count} times`);

function formatHours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
