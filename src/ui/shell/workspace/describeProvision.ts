import type { ProvisionStep } from '../../../application/ports/Lists';
import type { ListName } from '../../../domain/workspace/types';
import { countOf } from './rowCounts';

export interface ProvisionDescription {
  readonly what: string;
  readonly detail: string;
}

/** One thing that setting up makes: "Make the list “Tandem RACI”", and what is in it. */
export function describeProvision(step: ProvisionStep): ProvisionDescription {
  switch (step.kind) {
    case 'createList':
      return { what: `Make the list “${step.title}”`, detail: `Columns: ${step.columns.join(', ')}` };
    case 'addColumn':
      return {
        what: `Add the column “${step.column}” to “${step.title}”`,
        detail: 'The others stay as they are.',
      };
    case 'mendColumn':
      return {
        what: `Mend the column “${step.column}” of “${step.title}”`,
        detail: 'SharePoint has lost its index; what stands in it stays.',
      };
    case 'addRows': {
      const [count = 'nothing'] = countOf(step.list, step.rows.length);
      const detail = step.rows.length === 1 ? 'As it is on this device.' : 'As they are on this device.';
      return { what: `Add ${count}`, detail };
    }
  }
}

/** What people recognize of what goes along: "12 decisions, 4 seats"; empty where nothing does. */
export function goingAlong(steps: readonly ProvisionStep[]): string {
  const counted: readonly ListName[] = ['raci', 'seats', 'record'];
  return counted
    .flatMap((list) => {
      const count = steps.flatMap((step) =>
        step.kind === 'addRows' && step.list === list ? step.rows : [],
      ).length;
      return countOf(list, count);
    })
    .join(', ');
}
