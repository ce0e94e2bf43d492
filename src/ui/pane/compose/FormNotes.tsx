import type { PersonMismatch } from '../../../domain/org/verifySeats';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { ExpectedSeries } from '../../../domain/rhythm/types';
import { sameMail } from '../../../domain/rhythm/sameMail';
import { roleNames } from '../../../playbook/roles';
import { FailureMessage } from '../../shared/FailureMessage';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { usePaneStyles } from '../usePaneStyles';
import { useOpenSeries } from './useOpenSeries';
import type { ExpectedControl } from './useExpected';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

export interface FormNotesProps {
  readonly draft: AppointmentDraft;
  readonly expected: ExpectedControl;
  readonly series: ExpectedSeries;
}

/** What the parts of the form do not show, and what to do about it. */
export function FormNotes({ draft, expected, series }: FormNotesProps) {
  const styles = usePaneStyles();
  return (
    <div className={styles.part} role="group" aria-label="Before you send">
      <CalendarNote draft={draft} organizer={expected.settings.organizer} />
      <ExistingNote draft={draft} series={series} organizer={expected.settings.organizer} />
      {!draft.unread.includes('body') && !draft.isOnline && (
        <Note intent="info">
          This form has no Teams meeting. Switch on “Teams meeting” in the form: no add-in can.
        </Note>
      )}
      <AddressNote expected={expected} />
    </div>
  );
}

interface NoteProps {
  readonly intent: 'info' | 'warning';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

function Note({ intent, children, action }: NoteProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={useStyles().body}>{children}</MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}

type Organizer = ExpectedControl['settings']['organizer'];

/** In whose calendar one writes, and whether that is the agreed one. */
function CalendarNote({
  draft,
  organizer,
}: {
  readonly draft: AppointmentDraft;
  readonly organizer: Organizer;
}) {
  const { onBehalfOf } = draft;
  const isOther =
    organizer !== null && draft.organizer !== null && !sameMail(organizer.mail, draft.organizer.mail);
  const whose =
    onBehalfOf === null ? '' : `You write in the calendar of ${draft.organizer?.name ?? onBehalfOf}. `;
  if (isOther)
    return (
      <Note intent="warning">
        {whose}Your team agreed that {organizer.name} organizes its meetings; sent from here,{' '}
        {draft.organizer.name} does. Open {organizer.name}’s calendar instead, or change the organizer in
        Rhythm first.
      </Note>
    );
  return whose === '' ? null : <Note intent="info">{whose}It is sent on their behalf.</Note>;
}

/** A second series of the same meeting would book everybody twice. */
function ExistingNote({
  draft,
  series: { meeting, subject },
  organizer,
}: Pick<FormNotesProps, 'draft' | 'series'> & { readonly organizer: Organizer }) {
  const known = useWorkspace().content.series.find(
    (one) => one.meeting === meeting && one.state === 'living',
  );
  const { open, failure } = useOpenSeries(organizer);
  if (known === undefined || draft.isSaved) return null;
  return (
    <>
      <Note intent="warning" action={<Button onClick={() => void open(known)}>Open the series</Button>}>
        This series already exists: {known.organizer.name} organizes the {subject}. Open it to change it; a
        second one would book everybody twice.
      </Note>
      {failure !== null && (
        <FailureMessage failure={failure} doing="find the series" onRetry={() => void open(known)} />
      )}
    </>
  );
}

/** The invited are the chosen people, whatever address the list has. */
function AddressNote({ expected: { addresses, mismatches } }: Pick<FormNotesProps, 'expected'>) {
  if (addresses === 'unchecked')
    return (
      <Note intent="info">
        The addresses come from your team’s list. Tandem could not hold them against the directory: look at
        them before you send.
      </Note>
    );
  const changed = mismatches.filter(({ found }) => found !== null);
  const gone = mismatches.filter(({ found }) => found === null);
  if (changed.length + gone.length === 0) return null;
  return (
    <Note intent="warning">
      {changed.map(({ role, stored, found }) => (
        <div key={`${role ?? ''} ${stored.id}`}>
          Your team’s list has {stored.mail} for {whoseSeat(role, stored)}; the account of {found?.name} has{' '}
          {found?.mail}. Tandem fills in the account’s.
        </div>
      ))}
      {gone.map(({ role, stored }) => (
        <div key={`${role ?? ''} ${stored.id}`}>
          The directory has no account for {stored.name}
          {role === null ? '' : ` (${roleNames[role].short})`}. Look at {stored.mail} before you send.
        </div>
      ))}
    </Note>
  );
}

/** A person without a seat has their name as the reason. */
const whoseSeat = (role: PersonMismatch['role'], { name }: PersonMismatch['stored']): string =>
  role === null ? name : `the ${roleNames[role].short}`;
