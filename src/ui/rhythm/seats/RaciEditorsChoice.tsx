import { Field, Switch } from '@fluentui/react-components';
import { leaderRolesOf } from '../../../domain/org/escalation';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';

/** Whether people without a seat edit the RACI: what the leaders decide, where it is shared. */
export function RaciEditorsChoice() {
  const { shared, context } = useServices();
  const { act, isBusy, failure } = useAct();
  const { content, isShared } = useWorkspace();
  const { model, seats } = content.settings.organization;
  const isLeader = leaderRolesOf(model).some((role) => seats[role]?.id === context.userId);
  if (!isShared || !isLeader) return null;
  const choose = (isOpen: boolean): void =>
    void act(() => shared.edit([{ kind: 'letEditRaci', editors: isOpen ? 'everybody' : 'seated' }]));
  return (
    <>
      <Field hint="Only people who may edit in the team’s site can be let. Whoever holds a seat edits it anyway.">
        <Switch
          label="People without a seat may edit the RACI"
          checked={content.raciEditors === 'everybody'}
          disabled={isBusy}
          onChange={(_, { checked }) => choose(checked)}
        />
      </Field>
      {failure !== null && <FailureMessage failure={failure} doing="keep the change" />}
    </>
  );
}
