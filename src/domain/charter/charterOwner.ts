import type { ModelId } from '../../playbook/models';
import { rolesOf } from '../org/rolesOf';

/** Who owns what a charter says: where there is no CAIO, the CIO owns AI (model 3), and with it the CAIO's charter. */
export function charterOwner(charterOf: 'CIO' | 'CAIO', model: ModelId): 'CIO' | 'CAIO' {
  return rolesOf(model).includes(charterOf) ? charterOf : 'CIO';
}
