import type { ModelId } from '../../playbook/models';
import type { RhythmSettings } from './types';

/** Where set-up begins: every seat vacant, nothing overridden, nothing scheduled, nobody organizes yet. */
export function defaultSettings(model: ModelId): RhythmSettings {
  return {
    organization: { model, seats: {}, escalation: 'fromModel' },
    overrides: [],
    times: {},
    moves: [],
    organizer: null,
  };
}
