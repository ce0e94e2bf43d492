import { editSettings } from '../rhythm/editSettings';
import type { RhythmSettings } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import type { Succession, WorkspaceContent } from '../workspace/types';

/**
 * The settings as they will stand on the date: of each seat, the latest succession that has begun by then holds,
 * beginning with its own day.
 */
export function settingsAsOf(
  { settings, successions }: Pick<WorkspaceContent, 'settings' | 'successions'>,
  date: LocalDate,
): RhythmSettings {
  return begunBy(successions, date).reduce(
    (before, { role, person }) => editSettings(before, { kind: 'seat', role, person }),
    settings,
  );
}

/** The successions that have begun by the date, in the order of their days. */
export function begunBy(successions: readonly Succession[], date: LocalDate): readonly Succession[] {
  const begun = successions.filter(({ from }) => from <= date);
  return [...begun].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
