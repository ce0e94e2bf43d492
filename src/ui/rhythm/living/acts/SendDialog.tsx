import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../../domain/reconcile/types';
import { announce } from '../../../shared/announce';
import { FailureMessage } from '../../../shared/FailureMessage';
import { formatMailCount } from '../../../shared/plan/describePlan';
import { PlanSteps } from '../../../shared/plan/PlanSteps';
import { useReturningFocus } from '../../../shared/useReturningFocus';
import type { Sending } from './useSend';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SendDialogProps {
  readonly title: string;
  /** What is chosen first. */
  readonly children: ReactNode;
  /** What will be sent; null while something that was entered cannot be used. */
  readonly plan: Plan | null;
  /** "End it". */
  readonly verb: string;
  readonly doing: string;
  /** What is said once it is done. */
  readonly done: string;
  /** Null where the mail takes no message. */
  readonly message: { readonly text: string; readonly onChange: (text: string) => void } | null;
  readonly sending: Sending;
  /** True once everything went out. */
  readonly onSend: (plan: Plan) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One act that mails people: what is chosen, then who gets what, then one button. Nothing is sent before it. */
export function SendDialog(props: SendDialogProps) {
  const { title, children, plan, verb, doing, done, message, sending, onSend, onClose } = props;
  useReturningFocus();
  const styles = useStyles();
  const { isBusy, failure } = sending;
  const send = async (): Promise<void> => {
    if (plan === null || isBusy || !(await onSend(plan))) return;
    announce(done);
    onClose();
  };
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={styles.content}>
        {children}
        {message !== null && (
          <Field label="Message (optional)" hint="Everybody who is mailed reads it.">
            <Textarea value={message.text} onChange={(_, { value }) => message.onChange(value)} />
          </Field>
        )}
        {plan !== null && (
          <section className={styles.preview} aria-label="What will be sent">
            <Text weight="semibold" role="status">
              {formatMailCount(plan)}
            </Text>
            <Text size={200} className={styles.quiet}>
              Nothing is sent before you choose “{verb}”.
            </Text>
            <PlanSteps plan={plan} states={[]} isOpen />
          </section>
        )}
        {failure !== null && <FailureMessage failure={failure} doing={doing} onRetry={() => void send()} />}
      </DialogContent>
      <DialogActions fluid>
        <Button appearance="primary" disabledFocusable={plan === null || isBusy} onClick={() => void send()}>
          {isBusy ? 'Sending…' : verb}
        </Button>
        <Button onClick={onClose}>{isBusy ? 'Close' : 'Cancel'}</Button>
      </DialogActions>
    </DialogBody>
  );
}
