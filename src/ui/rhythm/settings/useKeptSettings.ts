import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { failureOf, type Failure } from '../../../application/ports/Failure';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { useServices } from '../../shared/ServicesContext';
import { editSettings, type SettingsEdit } from '../../../domain/rhythm/editSettings';

export interface KeptSettings {
  readonly settings: RhythmSettings;
  readonly edit: (edit: SettingsEdit) => void;
  /** Why the last change is not kept yet; it stays on the screen meanwhile. */
  readonly saveFailure: Failure | null;
  readonly saveAgain: () => void;
}

/** The settings as they are edited; every change is kept at once. */
export function useKeptSettings(initial: RhythmSettings): KeptSettings {
  const services = useServices();
  const [settings, edit] = useReducer(editSettings, initial);
  const [saveFailure, setSaveFailure] = useState<Failure | null>(null);
  const kept = useRef(initial);

  const save = useCallback(async (): Promise<void> => {
    try {
      await services.settings.save(settings);
      setSaveFailure(null);
    } catch (caught) {
      setSaveFailure(failureOf(caught));
    }
  }, [services, settings]);

  useEffect(() => {
    if (kept.current === settings) return;
    kept.current = settings;
    void save();
  }, [settings, save]);

  return { settings, edit, saveFailure, saveAgain: () => void save() };
}
