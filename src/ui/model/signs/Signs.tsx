import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { signStates } from '../../../domain/model/signStates';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { myName } from '../../shared/workspace/myName';
import { useAct } from '../../shared/workspace/useAct';
import { useToday } from '../../shared/workspace/useToday';
import { SignRow } from './SignRow';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '720px',
  },
});

export interface SignsProps {
  readonly content: WorkspaceContent;
  readonly canEdit: boolean;
}

/** The four signs that it is time to leave model 3, each with its evidence. */
export function Signs({ content, canEdit }: SignsProps) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const today = useToday();
  const { act, isBusy, failure } = useAct();
  return (
    <section aria-labelledby="signs">
      <h2 id="signs" className={styles.heading}>
        Signs that it is time to move on
      </h2>
      <Text className={styles.quiet}>This model expires. A sign that shows becomes a finding.</Text>
      {failure !== null && <FailureMessage failure={failure} doing="keep the evidence" />}
      <ul className={styles.list}>
        {signStates(content.signs).map((state) => (
          <SignRow
            key={state.sign}
            state={state}
            me={myName(content.settings.organization.seats, context)}
            today={today}
            isBusy={isBusy}
            canEdit={canEdit}
            onNote={(evidence) => act(() => shared.edit([{ kind: 'noteSign', evidence }]))}
          />
        ))}
      </ul>
    </section>
  );
}
