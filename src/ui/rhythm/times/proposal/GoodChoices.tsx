import { Radio, RadioGroup } from '@fluentui/react-components';
import type { SlotSearch } from '../../../../domain/slots/findSlots';
import { seriesTimeOf } from '../../../../domain/slots/seriesTimeOf';
import { describeChoice } from './describeChoice';
import { formatWhen } from './slotFormat';
import { useServices } from '../../../shared/ServicesContext';

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
