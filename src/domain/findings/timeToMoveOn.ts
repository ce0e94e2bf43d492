import { modelOf } from '../org/roles';
import { signsShowing } from '../model/signStates';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** A model is kept while none of its signs to move on shows. Only model 3 has such signs: it expires. */
export const timeToMoveOn: Rule = ({ organization: { model }, signs }) =>
  signsShowing(signs)
    .filter(({ sign }) => modelOf(model).signsToMoveOn.some(({ id }) => id === sign))
    .map((sign) => ({
      key: findingKey('timeToMoveOn', sign.sign),
      rule: 'timeToMoveOn',
      decision: null,
      meeting: null,
      role: null,
      model,
      sign,
      remedies: [{ kind: 'goTo', act: { kind: 'compareModels' } }],
    }));
