import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  ProgressBar,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { ProvisionStep } from '../../../application/ports/Lists';
import { Disclosure } from '../../shared/Disclosure';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { goingAlong, describeProvision } from './describeProvision';
import { useProvision, type Provisioning } from './useProvision';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What scrolls has to be reachable by keyboard. */
const reachable = { tabIndex: 0 } as const;

/** What will be made in the team's site, and its making. Nothing is written before "Set up". */
export function SetUpWorkspace({ onClose }: { readonly onClose: () => void }) {
  useReturningFocus();
  const styles = useStyles();
  const { shared } = useServices();
  const plan = useQuery({ queryKey: ['provision'], queryFn: () => shared.planProvision(), gcTime: 0 });
  const { provisioning, start } = useProvision();
  const again = async (): Promise<void> => {
    const { data } = await plan.refetch();
    if (data !== undefined) await start(data);
  };
  return (
    <DialogBody>
      <DialogTitle>Set up the shared workspace</DialogTitle>
      <DialogContent className={styles.content} {...reachable}>
        {plan.error !== null && (
          <FailureMessage
            failure={failureOrRethrow(plan.error)}
            doing="look at the team’s site"
            onRetry={() => void plan.refetch()}
          />
        )}
        {plan.data === undefined && plan.error === null && (
          <Spinner size="small" label="Looking at the team’s site" />
        )}
        {plan.data !== undefined && provisioning.kind === 'idle' && <Preview steps={plan.data} />}
        {provisioning.kind !== 'idle' && (
          <Progress provisioning={provisioning} onRetry={() => void again()} />
        )}
      </DialogContent>
      <DialogActions>
        {plan.data !== undefined && provisioning.kind === 'idle' && (
          <Button appearance="primary" onClick={() => void start(plan.data)}>
            Set up
          </Button>
        )}
        {provisioning.kind !== 'running' && (
          <Button appearance={provisioning.kind === 'done' ? 'primary' : 'secondary'} onClick={onClose}>
            {provisioning.kind === 'done' ? 'Close' : 'Not now'}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}

function Preview({ steps }: { readonly steps: readonly ProvisionStep[] }) {
  const styles = useStyles();
  const { status } = useWorkspace();
  const what = goingAlong(steps);
  const title = (status.kind === 'device' ? status.site?.title : null) ?? 'the team’s site';
  return (
    <>
      {what !== '' && <Text weight="semibold">{what}</Text>}
      <Text>
        {what === '' ? 'The shared workspace is' : 'They are'} kept in {title}, in Microsoft Lists. Everybody
        who can open the team’s site can see {what === '' ? 'it' : 'them'}; whoever can edit there can change{' '}
        {what === '' ? 'it' : 'them'}. Nothing that is there already is touched.
      </Text>
      <Text>
        Microsoft 365 asks once for your permission to write these lists and, for the meetings later, your
        calendar. Without it, everything stays on this device.
      </Text>
      <Disclosure title="Lists and columns">
        <ul className={styles.list}>
          {steps.map((step, index) => {
            const { what, detail } = describeProvision(step);
            return (
              <li key={index} className={styles.step}>
                <Text weight="semibold">{what}</Text>
                <Text size={200} className={styles.quiet}>
                  {detail}
                </Text>
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </>
  );
}

interface ProgressProps {
  readonly provisioning: Exclude<Provisioning, { kind: 'idle' }>;
  readonly onRetry: () => void;
}

const phaseLabels = { running: 'Setting up', done: 'Your team shares it now', failed: 'Stopped' } as const;

function Progress({ provisioning, onRetry }: ProgressProps) {
  const { kind, steps, doneCount } = provisioning;
  return (
    <>
      <Field
        label={phaseLabels[kind]}
        validationMessage={<span role="status">{`${doneCount} of ${steps.length} done`}</span>}
        validationState="none"
      >
        <ProgressBar
          value={doneCount}
          max={Math.max(1, steps.length)}
          color={kind === 'failed' ? 'error' : 'brand'}
        />
      </Field>
      {kind === 'failed' && (
        <FailureMessage failure={provisioning.failure} doing="set everything up" onRetry={onRetry} />
      )}
    </>
  );
}
