import type { SlotLevels } from '../../../../domain/slots/types';

/** What a choice gives and what it relaxes: "inside everybody’s hours, everybody required every time, 2 dates moved". */
export function describeChoice(levels: SlotLevels): string {
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
