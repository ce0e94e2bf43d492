import type { RhythmSettings } from '../../domain/rhythm/types';

/** Where the rhythm's settings are kept between visits. */
export interface Settings {
  /** Null when nothing was kept yet, or when what was kept is unreadable. */
  load(): Promise<RhythmSettings | null>;
  save(settings: RhythmSettings): Promise<void>;
}
