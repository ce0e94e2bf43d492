import type { Failure } from '../../../application/ports/Failure';
import type { SharedState, SharedStatus } from '../../../application/workspace/SharedWorkspace';
import { formatTime } from '../../shared/dates/formatDates';
import { describeFailure } from '../../shared/describeFailure';

export type WorkspaceAction = 'connect' | 'choose' | 'setUp' | 'refresh' | 'settle' | 'mend';

/** Those that open a dialog. */
export type WorkspaceDialogKind = Extract<WorkspaceAction, 'choose' | 'setUp' | 'settle' | 'mend'>;

/** The quiet line on where the workspace is stored: its state, and the one thing to do about it. */
export interface WorkspaceDescription {
  readonly text: string;
  readonly action: { readonly kind: WorkspaceAction; readonly label: string } | null;
}

interface Reader {
  readonly locale: string;
  readonly zone: string;
}

const onDevice = 'On this device only.';
/** Before the dialog of Microsoft's: what it allows. */
const whatConnectingDoes = 'Connecting reads your team’s lists, and changes nothing.';

export function describeWorkspace(
  { status, conflicts, malformed, isWriting }: SharedState,
  reader: Reader,
): WorkspaceDescription {
  if (conflicts.length > 0)
    return {
      text: 'Somebody changed the same thing.',
      action: {
        kind: 'settle',
        label: conflicts.length === 1 ? 'Choose for 1 change' : `Choose for ${conflicts.length} changes`,
      },
    };
  const words = withMalformed(wordsOf(status, reader), malformed.length);
  return isWriting ? { ...words, text: 'Saving…' } : words;
}

/** What to do about the connection comes first. */
function withMalformed(words: WorkspaceDescription, count: number): WorkspaceDescription {
  if (count === 0 || words.action?.kind === 'refresh' || words.action?.kind === 'connect') return words;
  return {
    text: `${count === 1 ? '1 value' : `${count} values`} in the lists cannot be read.`,
    action: { kind: 'mend', label: count === 1 ? 'Look at 1 value' : `Look at ${count} values` },
  };
}

function wordsOf(status: SharedStatus, reader: Reader): WorkspaceDescription {
  switch (status.kind) {
    case 'opening':
      return { text: '', action: null };
    case 'device':
      return describeDevice(status);
    case 'shared':
      return describeShared(status, reader);
  }
}

function describeDevice({
  because,
  site,
  failure,
}: Extract<SharedStatus, { kind: 'device' }>): WorkspaceDescription {
  switch (because) {
    case 'noSite':
      return { text: onDevice, action: { kind: 'choose', label: 'Choose a team to share it with' } };
    case 'notConnected':
      return {
        text: `${onDevice} ${whatConnectingDoes}`,
        action: { kind: 'connect', label: 'Connect to share it with your team' },
      };
    case 'notMade':
      return {
        text: site === null ? onDevice : `Nothing is shared in ${site.title} yet.`,
        action: { kind: 'setUp', label: 'Set up the shared workspace' },
      };
    case 'failed':
      return { text: failure === null ? onDevice : openingFailed(failure), action: tryAgain };
  }
}

const tryAgain = { kind: 'refresh', label: 'Try again' } as const;

export function openingFailed(failure: Failure): string {
  const { what, next } = describeFailure(failure, 'open the shared workspace');
  return `${what} ${next}`;
}

function describeShared(
  { site, asOf, canEdit, failure, lacksColumn }: Extract<SharedStatus, { kind: 'shared' }>,
  { locale, zone }: Reader,
): WorkspaceDescription {
  if (lacksColumn)
    return {
      text: `An earlier Tandem made the lists in ${site.title}, without a column for this.`,
      action: { kind: 'setUp', label: 'Add what is missing' },
    };
  if (failure === null)
    return {
      text: canEdit ? `Shared in ${site.title}` : `Shared in ${site.title}. You can read this workspace.`,
      action: null,
    };
  const since = `As of ${formatTime(asOf, locale, zone)}`;
  if (failure.kind === 'connection')
    return { text: `${since}; you are offline, changes cannot be saved.`, action: tryAgain };
  return { text: `${since}. ${describeFailure(failure, 'read the newest state').what}`, action: tryAgain };
}
