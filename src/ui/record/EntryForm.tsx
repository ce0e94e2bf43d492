import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { RaciRow } from '../../domain/raci/types';
import type { RecordEntry } from '../../domain/workspace/types';
import { FailureMessage } from '../shared/FailureMessage';
import type { ActControl } from '../shared/workspace/useAct';
import { useReturningFocus } from '../shared/useReturningFocus';
import { EntryFields } from './EntryFields';
import { entryProblems } from './entryProblems';

export interface EntryFormProps {
  readonly initial: RecordEntry;
  readonly isNew: boolean;
  readonly rows: readonly RaciRow[];
  readonly saving: ActControl;
  readonly onSave: (entry: RecordEntry) => void;
  readonly onClose: () => void;
}

/** An entry to write or to change. Problems are told once somebody tried to save. */
export function EntryForm({ initial, isNew, rows, saving, onSave, onClose }: EntryFormProps) {
  useReturningFocus();
  const [entry, setEntry] = useState(initial);
  const [tried, setTried] = useState(false);
  const problems = entryProblems(entry);
  const save = (): void => {
    setTried(true);
    if (Object.keys(problems).length === 0) onSave({ ...entry, title: entry.title.trim() });
  };
  return (
    <DialogBody>
      <DialogTitle>{isNew ? 'Add an entry' : 'Change the entry'}</DialogTitle>
      <DialogContent>
        {saving.failure !== null && <FailureMessage failure={saving.failure} doing="keep the entry" />}
        <EntryFields
          entry={entry}
          problems={tried ? problems : {}}
          rows={rows}
          onChange={(change) => setEntry((before) => ({ ...before, ...change }))}
        />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={saving.isBusy} onClick={save}>
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}
