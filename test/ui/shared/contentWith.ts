import type { Organization } from '../../../src/domain/org/types';
import { defaultSettings } from '../../../src/domain/rhythm/defaultSettings';
import { emptyContent } from '../../../src/domain/workspace/emptyContent';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';

/** Content that holds this organization and nothing else. */
export function contentWith(organization: Organization): WorkspaceContent {
  return { ...emptyContent, settings: { ...defaultSettings(organization.model), organization } };
}
