import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { modelConsequences } from './modelConsequences';
import { modelOf } from '../../domain/org/roles';
import { editSettings } from '../../domain/rhythm/editSettings';
import type { LocalDate } from '../../domain/time/types';
import type { ModelChoice, WorkspaceContent } from '../../domain/workspace/types';
import type { ModelId } from '../../playbook/models';
import { FailureMessage } from '../shared/FailureMessage';
import { FuturePlan } from '../shared/plan/FuturePlan';
import type { ActControl } from '../shared/workspace/useAct';
import { useReturningFocus } from '../shared/useReturningFocus';
import { meetingName } from '../../domain/rhythm/meetings';
import { ConsequenceList } from './ConsequenceList';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0 },
});

export interface ChooseModelProps {
  readonly content: WorkspaceContent;
  readonly model: ModelId;
  readonly me: string;
  readonly today: LocalDate;
  readonly choosing: ActControl;
  readonly onChoose: (choice: ModelChoice) => void;
  readonly onClose: () => void;
}

/** A model chosen on purpose: its consequences are shown first, and the reason is recorded. */
export function ChooseModel({ content, model, me, today, choosing, onChoose, onClose }: ChooseModelProps) {
  useReturningFocus();
  const styles = useStyles();
  const { settings } = content;
  const consequences = useMemo(() => modelConsequences(content, model), [content, model]);
  const future = useMemo(() => editSettings(settings, { kind: 'chooseModel', model }), [settings, model]);
  const [because, setBecause] = useState('');
  const [by, setBy] = useState(me);
  const [tried, setTried] = useState(false);
  const choose = (): void => {
    setTried(true);
    if (because.trim() === '' || by.trim() === '') return;
    onChoose({ model, by: by.trim(), on: today, because: because.trim() });
  };
  return (
    <DialogBody>
      <DialogTitle>Choose: {modelOf(model).title}</DialogTitle>
      <DialogContent className={styles.content}>
        {choosing.failure !== null && <FailureMessage failure={choosing.failure} doing="keep the choice" />}
        <section className={styles.part}>
          <h3 className={styles.heading}>What changes</h3>
          <ConsequenceList consequences={consequences} nameOf={(meeting) => meetingName(settings, meeting)} />
        </section>
        <section className={styles.part}>
          <h3 className={styles.heading}>Invitations</h3>
          <FuturePlan settings={future} />
        </section>
        <Field
          label="Chosen because"
          required
          {...(tried &&
            because.trim() === '' && { validationMessage: 'The reason is empty. Say why this model.' })}
        >
          <Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
        </Field>
        <Field
          label="Chosen by"
          required
          {...(tried &&
            by.trim() === '' && { validationMessage: 'The name is empty. Enter who chooses it.' })}
        >
          <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
        </Field>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={choosing.isBusy} onClick={choose}>
          Choose this model
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}
