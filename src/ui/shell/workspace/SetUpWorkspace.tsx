import { type Failure, failureOrRethrow } from '../../../application/ports/Failure';
import type { ProvisionStep } from '../../../application/ports/Lists';
import { Disclosure } from '../../shared/Disclosure';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { describeProvision, goingAlong } from './describeProvision';
import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  makeStyles,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

interface Provisioning {
  readonly status: 'idle' | 'pending' | 'success' | 'error';
  readonly steps: readonly ProvisionStep[];
  readonly doneCount: number;
  readonly failure: Failure | null;
  readonly start: (steps: readonly ProvisionStep[]) => void;
}

/** Makes the lists and counts the steps done. */
function useProvision(): Provisioning {
  const { shared } = useServices();
  const [doneCount, setDoneCount] = useState(0);
  const { status, variables, error, mutate } = useMutation({
    mutationFn: async (steps: readonly ProvisionStep[]) => {
      setDoneCount(0);
      for await (const done of shared.provision(steps))
        setDoneCount((before) => Math.max(before + 1, steps.indexOf(done) + 1));
      setDoneCount(steps.length);
    },
  });
  const failure = error === null ? null : failureOrRethrow(error);
  return { status, steps: variables ?? [], doneCount, failure, start: mutate };
}

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
  const provisioning = useProvision();
  const { status, start } = provisioning;
  const again = async (): Promise<void> => {
    const { data } = await plan.refetch();
    if (data !== undefined) start(data);
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
        {plan.data !== undefined && status === 'idle' && <Preview steps={plan.data} />}
        {status !== 'idle' && <Progress {...provisioning} status={status} onRetry={() => void again()} />}
      </DialogContent>
      <DialogActions>
        {plan.data !== undefined && status === 'idle' && (
          <Button appearance="primary" onClick={() => start(plan.data)}>
            Set up
          </Button>
        )}
        {status !== 'pending' && (
          <Button appearance={status === 'success' ? 'primary' : 'secondary'} onClick={onClose}>
            {status === 'success' ? 'Close' : 'Not now'}
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

interface ProgressProps extends Omit<Provisioning, 'status' | 'start'> {
  readonly status: keyof typeof phaseLabels;
  readonly onRetry: () => void;
}

const phaseLabels = {
  pending: 'Setting up',
  success: 'Your team shares it now',
  error: 'Stopped',
} as const;

function Progress({ status, steps, doneCount, failure, onRetry }: ProgressProps) {
  return (
    <>
      <Field
        label={phaseLabels[status]}
        validationMessage={<span role="status">{`${doneCount} of ${steps.length} done`}</span>}
        validationState="none"
      >
        <ProgressBar
          value={doneCount}
          max={Math.max(1, steps.length)}
          color={status === 'error' ? 'error' : 'brand'}
        />
      </Field>
      {failure !== null && <FailureMessage failure={failure} doing="set everything up" onRetry={onRetry} />}
    </>
  );
}
