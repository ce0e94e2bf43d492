import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { labelOf } from '../../../domain/workspace/listFields';
import type { MalformedField } from '../../../domain/workspace/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';
import { describeExpected } from './describeExpected';
import { readableLines } from '../../../domain/text/readableText';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The malformed fields of the lists, each with its row; an editor writes them anew. */
export function MalformedFields({ onClose }: { readonly onClose: () => void }) {
  useReturningFocus();
  const styles = useStyles();
  const { malformed, canEdit } = useWorkspace();
  return (
    <DialogBody>
      <DialogTitle>Values that cannot be read</DialogTitle>
      <DialogContent>
        {malformed.length === 0 ? (
          <Text role="status">Everything can be read.</Text>
        ) : (
          <Text className={styles.quiet}>
            They count as empty and stay as they are until somebody writes them anew. Everything else works.
          </Text>
        )}
        {malformed.map((field) => (
          <OneField key={JSON.stringify(field)} field={field} canEdit={canEdit} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button appearance={malformed.length === 0 ? 'primary' : 'secondary'} onClick={onClose}>
          Close
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

const listNames = { settings: 'settings', seats: 'seats', raci: 'decisions', record: 'record' } as const;

interface OneFieldProps {
  readonly field: MalformedField;
  readonly canEdit: boolean;
}

function OneField({ field, canEdit }: OneFieldProps) {
  const styles = useStyles();
  const { shared } = useServices();
  const { act, isBusy, failure } = useAct();
  const [text, setText] = useState(String(field.value ?? ''));
  const [isRefused, setRefused] = useState(false);
  const isKey = field.field === 'key';
  const name = isKey ? 'Key' : labelOf(field.field, [field.list]);
  const site = `${name} of ${field.key}`;

  const mend = (wanted: string): void =>
    void act(async () => setRefused((await shared.mend(field, wanted)) === 'notUnderstood'));

  return (
    <section className={styles.field} aria-label={site}>
      <h3 className={styles.title}>{site}</h3>
      <Text size={200} className={styles.quiet}>
        In the list of {listNames[field.list]} stands “{readableLines(String(field.value ?? ''))}”.{' '}
        {describeExpected(field)}
      </Text>
      {failure !== null && <FailureMessage failure={failure} doing="write the value" />}
      {canEdit && !isKey && (
        <Field
          label={name}
          {...(isRefused && {
            validationState: 'error' as const,
            validationMessage: `Not written: “${text}” cannot be read either.`,
          })}
        >
          <Input value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
      )}
      {canEdit && (
        <div className={styles.actions}>
          {!isKey && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => mend(text)}
              aria-label={`Write it anew: ${site}`}
            >
              Write it anew
            </Button>
          )}
          <Button
            disabledFocusable={isBusy}
            onClick={() => mend('')}
            aria-label={`${isKey ? 'Take the row out' : 'Empty it'}: ${site}`}
          >
            {isKey ? 'Take the row out' : 'Empty it'}
          </Button>
        </div>
      )}
    </section>
  );
}
