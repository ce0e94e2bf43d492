import type { ModelId } from '../../playbook/models';
import type { RhythmSettings } from '../rhythm/types';

type Settings = Pick<RhythmSettings, 'organization' | 'overrides' | 'times'>;

/** The same settings under another model. */
export function withModel(settings: Settings, model: ModelId): Settings {
  return { ...settings, organization: { ...settings.organization, model } };
}
