import type { ModelId, OrganizationalModel } from '../../playbook/models';
import { models } from '../../playbook/models';

/** The organizational model with this id. Playbook: three organizational models. */
export function modelOf(id: ModelId): OrganizationalModel {
  const model = models.find((candidate) => candidate.id === id);
  if (model === undefined) throw new Error(`No organizational model is called "${id}".`);
  return model;
}
