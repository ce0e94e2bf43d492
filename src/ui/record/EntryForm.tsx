import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { Organization } from '../../domain/org/types';
import { withProposals } from '../../domain/record/proposedEntry';
import type { RecordEntry } from '../../domain/workspace/types';
import { FailureMessage } from '../shared/FailureMessage';
import type { ActControl } from '../shared/workspace/useAct';
import { useServices } from '../shared/ServicesContext';
import { useReturningFocus } from '../shared/useReturningFocus';
import { EntryFields } from './EntryFields';
import { entryProblems } from './entryProblems';

export interface EntryFormProps {
  readonly initial: RecordEntry;
  readonly isNew: boolean;
  readonly organization: Organization;
  readonly saving: ActControl;
  readonly onSave: (entry: RecordEntry) => void;
  readonly onClose: () => void;
}

/** An entry to write or to change. Problems show after the first attempt to save. */
export function EntryForm({ initial, isNew, organization, saving, onSave, onClose }: EntryFormProps) {
  useReturningFocus();
  const [entry, setEntry] = useState(initial);
  const [tried, setTried] = useState(false);
  const problems = entryProblems(entry, useServices().context.locale);
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
          organization={organization}
          onChange={(change) => setEntry((before) => withProposals(before, change, organization))}
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
