import { useMemo, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import { editSettings, type SettingsEdit } from '../../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';
import { initialSettings } from './initialSettings';

export interface StoredSettings {
  readonly settings: RhythmSettings;
  readonly edit: (edit: SettingsEdit) => void;
  /** Several at once, so that none is kept without the others. */
  readonly editAll: (edits: readonly SettingsEdit[]) => void;
  /** Why the last change is not kept yet; it stays on the screen meanwhile. */
  readonly saveFailure: Failure | null;
  readonly saveAgain: () => void;
}

/** What was refused stays here until it is kept. */
interface Unkept {
  readonly edits: readonly SettingsEdit[];
  readonly failure: Failure | null;
}

const nothingUnkept: Unkept = { edits: [], failure: null };

/** The settings as they are edited; every change is kept at once, and everybody else's shows when it comes. */
export function useStoredSettings(kept: RhythmSettings | null): StoredSettings {
  const { shared, clock, context } = useServices();
  const [unkept, setUnkept] = useState(nothingUnkept);
  const [openedAt] = useState(() => clock.now());
  const proposed = useMemo(
    () => initialSettings(kept, { now: openedAt, zone: context.zone }),
    [kept, openedAt, context.zone],
  );
  const settings = useMemo(() => unkept.edits.reduce(editSettings, proposed), [unkept.edits, proposed]);

  const keep = (edits: readonly SettingsEdit[]): void => {
    shared.edit([...proposedTimes(kept, proposed), ...edits]).then(
      () => setUnkept(nothingUnkept),
      (caught: unknown) => setUnkept({ edits, failure: failureOrRethrow(caught) }),
    );
  };

  return {
    settings,
    edit: (edit) => keep([...unkept.edits, edit]),
    editAll: (edits) => keep([...unkept.edits, ...edits]),
    saveFailure: unkept.failure,
    saveAgain: () => keep(unkept.edits),
  };
}

/** A time that was only proposed would be another one tomorrow: it is kept with the first change. */
function proposedTimes(kept: RhythmSettings | null, { times }: RhythmSettings): readonly SettingsEdit[] {
  const missing = Object.entries(times).filter(([meeting]) => !(meeting in (kept?.times ?? {})));
  return missing.length === 0 ? [] : [{ kind: 'setTimes', times: Object.fromEntries(missing) }];
}
