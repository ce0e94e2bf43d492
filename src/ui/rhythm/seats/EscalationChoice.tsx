import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { holderOf } from '../../../domain/org/roles';
import { escalationRole } from '../../../domain/org/escalation';
import type { Organization } from '../../../domain/org/types';
import { roleNames } from '../../../playbook/roles';

export interface EscalationChoiceProps {
  readonly organization: Organization;
  readonly onChoose: (escalation: Organization['escalation']) => void;
}

/** Who settles what the two leaders cannot; every agenda names it. */
export function EscalationChoice({ organization, onChoose }: EscalationChoiceProps) {
  const followed = escalationRole({ model: organization.model, escalation: 'fromModel' });
  return (
    <Field label="Who settles what they cannot?" hint={settledBy(organization)}>
      <RadioGroup
        layout="horizontal"
        value={organization.escalation}
        onChange={(_, { value }) => onChoose(chosen(value))}
      >
        <Radio value="fromModel" label={`As the model says (${roleNames[followed].short})`} />
        <Radio value="COO" label="COO" />
        <Radio value="CEO" label="CEO" />
      </RadioGroup>
    </Field>
  );
}

function settledBy(organization: Organization): string {
  const role = escalationRole(organization);
  const holder = holderOf(organization.seats, role);
  if (holder === null) return `The ${roleNames[role].short}’s seat is vacant. Agendas name the role.`;
  return `Agendas name ${holder.name} (${roleNames[role].short}).`;
}

function chosen(value: string): Organization['escalation'] {
  return value === 'COO' || value === 'CEO' ? value : 'fromModel';
}
