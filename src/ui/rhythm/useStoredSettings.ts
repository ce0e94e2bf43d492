import { useMemo, useState } from 'react';
import type { Failure } from '../../application/ports/Failure';
import { editSettings, type SettingsEdit } from '../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { useServices } from '../shared/ServicesContext';
import { useAct } from '../shared/workspace/useAct';
import { defaultSettings } from '../../domain/rhythm/defaultSettings';
import { localDateOf } from '../../domain/time/zonedTime';
import type { Instant, ZoneId } from '../../domain/time/types';
import { withProposedTimes } from './proposedTimes';

export interface StoredSettings {
  readonly settings: RhythmSettings;
  readonly edit: (edit: SettingsEdit) => void;
  /** Several as one act: all are saved, or none. */
  readonly editAll: (edits: readonly SettingsEdit[]) => void;
  /** Why the last change is not saved yet; it stays on the screen meanwhile. */
  readonly saveFailure: Failure | null;
  readonly saveAgain: () => void;
}

/** The settings as they are edited; every change is saved at once, and other people's show as they arrive. */
export function useStoredSettings(stored: RhythmSettings | null): StoredSettings {
  const { shared, clock, context } = useServices();
  /** Refused edits, until a later attempt saves them. */
  const [unsaved, setUnkept] = useState<readonly SettingsEdit[]>([]);
  const { act, failure } = useAct();
  const [openedAt] = useState(() => clock.now());
  const proposed = useMemo(
    () => initialSettings(stored, { now: openedAt, zone: context.zone }),
    [stored, openedAt, context.zone],
  );
  const settings = useMemo(() => unsaved.reduce(editSettings, proposed), [unsaved, proposed]);

  const keep = async (edits: readonly SettingsEdit[]): Promise<void> => {
    const isKept = await act(() => shared.edit([...proposedTimes(stored, proposed), ...edits]));
    setUnkept((before) => [...before.filter((edit) => !edits.includes(edit)), ...(isKept ? [] : edits)]);
  };

  return {
    settings,
    edit: (edit) => void keep([...unsaved, edit]),
    editAll: (edits) => void keep([...unsaved, ...edits]),
    saveFailure: unsaved.length === 0 ? null : failure,
    saveAgain: () => void keep(unsaved),
  };
}

/** A time that was only proposed would be another one tomorrow: the first change saves it. */
function proposedTimes(stored: RhythmSettings | null, { times }: RhythmSettings): readonly SettingsEdit[] {
  const missing = Object.entries(times).filter(([meeting]) => !(meeting in (stored?.times ?? {})));
  return missing.length === 0 ? [] : [{ kind: 'setTimes', times: Object.fromEntries(missing) }];
}

/** The stored settings, or the start of a set-up, with a time proposed for each meeting that has none. */
export function initialSettings(
  stored: RhythmSettings | null,
  { now, zone }: { readonly now: Instant; readonly zone: ZoneId },
): RhythmSettings {
  return withProposedTimes(stored ?? defaultSettings('caio-reports-to-ceo'), localDateOf(now, zone), zone);
}
