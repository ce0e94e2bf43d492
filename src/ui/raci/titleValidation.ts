import type { FieldProps } from '@fluentui/react-components';
import type { MatrixProblem } from '../../domain/raci/matrixProblems';
import { describeRowFault } from './describeRowFault';

/** What a field says of the title that is typed there. */
export function titleValidation(
  problem: MatrixProblem | undefined,
): Pick<FieldProps, 'validationState' | 'validationMessage'> {
  if (problem === undefined) return {};
  return {
    validationState: problem.severity === 'blocks' ? 'error' : 'warning',
    validationMessage: describeRowFault(problem),
  };
}
