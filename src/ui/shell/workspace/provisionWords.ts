import type { ProvisionStep } from '../../../application/ports/Lists';
import type { ListName } from '../../../domain/workspace/types';

const rowsOf: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  settings: ['setting', 'settings'],
  seats: ['seat', 'seats'],
  raci: ['decision', 'decisions'],
  record: ['entry of the record', 'entries of the record'],
};

export interface ProvisionWords {
  readonly what: string;
  readonly detail: string;
}

/** One thing that setting up makes: "Make the list “Tandem RACI”", and what is in it. */
export function provisionWords(step: ProvisionStep): ProvisionWords {
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
      const [one, many] = rowsOf[step.list];
      const count = step.rows.length;
      return count === 1
        ? { what: `Add 1 ${one}`, detail: 'As it is on this device.' }
        : { what: `Add ${count} ${many}`, detail: 'As they are on this device.' };
    }
  }
}

/** What people recognize of what goes along: "12 decisions, 4 seats"; empty where nothing does. */
export function goingAlong(steps: readonly ProvisionStep[]): string {
  const told: readonly ListName[] = ['raci', 'seats', 'record'];
  return told
    .flatMap((list) => {
      const count = steps.flatMap((step) =>
        step.kind === 'addRows' && step.list === list ? step.rows : [],
      ).length;
      const [one, many] = rowsOf[list];
      return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
    })
    .join(', ');
}
