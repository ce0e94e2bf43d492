import { useEffect, useState } from 'react';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { useMaybeServices } from './ServicesContext';

/** What was set up, read again each time a screen opens; null while unknown or when nothing was kept. */
export function useRhythmSettings(): RhythmSettings | null {
  const settings = useMaybeServices()?.settings;
  const [loaded, setLoaded] = useState<RhythmSettings | null>(null);

  useEffect(() => {
    let current = true;
    void settings?.load().then((found) => {
      if (current) setLoaded(found);
    });
    return () => {
      current = false;
    };
  }, [settings]);

  return loaded;
}
