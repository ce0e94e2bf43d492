import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalDate } from '../../domain/time/types';
import type { AcceptedFinding } from '../../domain/workspace/types';
import { takeFocus } from '../shared/takeFocus';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '480px' },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AcceptFormProps {
  readonly findingKey: string;
  /** How the person is called; may be empty. */
  readonly me: string;
  readonly today: LocalDate;
  readonly isBusy: boolean;
  readonly onAccept: (accepted: AcceptedFinding) => void;
  readonly onCancel: () => void;
}

/** Why a finding is accepted, and by whom. */
export function AcceptForm({ findingKey, me, today, isBusy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const [because, setBecause] = useState('');
  const [by, setBy] = useState(me);
  const [tried, setTried] = useState(false);
  const lacksReason = because.trim() === '';
  const lacksName = by.trim() === '';
  const accept = (): void => {
    setTried(true);
    if (lacksReason || lacksName) return;
    onAccept({ key: findingKey, because: because.trim(), by: by.trim(), on: today });
  };
  return (
    <div className={styles.form}>
      <Field
        label="Accepted because"
        required
        {...(tried &&
          lacksReason && { validationMessage: 'The reason is empty. Say why it may stay as it is.' })}
      >
        <Input
          ref={takeFocus}
          className={styles.input}
          value={because}
          onChange={(_, { value }) => setBecause(value)}
        />
      </Field>
      <Field
        label="By"
        required
        {...(tried && lacksName && { validationMessage: 'The name is empty. Enter who accepts it.' })}
      >
        <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={accept}>
          Accept
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
