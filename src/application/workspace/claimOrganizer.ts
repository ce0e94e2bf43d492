import { settingRowsOf } from '../../domain/workspace/settingRows';
import { rowId } from '../../domain/workspace/changedRows';
import { fieldReader } from '../../domain/workspace/fieldReader';
import { editSettings } from '../../domain/rhythm/editSettings';
import type { Person, UserId } from '../../domain/org/types';
import type { DirectoryEntry } from '../../domain/org/verifySeats';
import type { Row } from '../../domain/workspace/types';
import { FailureError } from '../ports/Failure';
import type { Claimed, Lists, ListsSite, RowChange, StoredRow } from '../ports/Lists';
import type { OrganizerClaim } from './SharedWorkspace';
import { keepChanges } from './keepChanges';
import { refusal } from './refusal';
import { isStored, withRows } from './rowTable';
import type { WorkspaceContext } from './WorkspaceContext';
import { writeMerged } from './writeMerged';

const organizerId = rowId({ list: 'settings', key: 'organizer' });

interface Claiming {
  readonly from: Person | null;
  /** Looked up beside. */
  readonly accounts: readonly UserId[];
}

/**
 * Writes who sends the meetings while nobody else is written there, and reads it again: the row's version decides
 * between two who claim at one moment. Handing over writes over whoever is named by `from`.
 */
export async function claimOrganizer(
  context: WorkspaceContext,
  person: Person,
  { from, accounts }: Claiming,
): Promise<OrganizerClaim> {
  const { state, lists } = context;
  const { status, rows } = state.held();
  const held = rows?.get(organizerId);
  const known = personIn(held);
  if (known !== null && !isAllowed(known, person, from)) return { kind: 'taken', by: known };
  const row = claimRow(context, person);
  if (status.kind !== 'shared' || lists === null) {
    await keepChanges(context, [{ row, base: held ?? null }]);
    return { kind: 'claimed', accounts: null };
  }
  if (!status.canEdit)
    throw new FailureError(refusal('forbidden', 'You may read this workspace, not change it.'));
  const change = { row, base: isStored(held) ? held : null };
  const { stored, told } = await written(lists, status.site, change, accounts);
  state.change({ rows: withRows(rows ?? new Map(), [stored]) });
  const now = personIn(stored);
  return now === null || now.id === person.id
    ? { kind: 'claimed', accounts: told }
    : { kind: 'taken', by: now };
}

const isAllowed = (known: Person, person: Person, from: Person | null): boolean =>
  known.id === person.id || known.id === from?.id;

function claimRow({ state }: WorkspaceContext, organizer: Person): Row {
  const content = state.kept();
  const settings = editSettings(content.settings, { kind: 'organizeAs', organizer });
  const row = settingRowsOf({ ...content, settings }).find(({ key }) => key === 'organizer');
  if (row === undefined) throw new Error('The settings have no row for the organizer.');
  return row;
}

interface Written {
  /** The row as it stands after the claim, whoever wrote it. */
  readonly stored: StoredRow;
  readonly told: readonly DirectoryEntry[] | null;
}

async function written(
  lists: Lists,
  site: ListsSite,
  change: RowChange,
  accounts: readonly UserId[],
): Promise<Written> {
  let last: Claimed | null = null;
  const write: Lists['write'] = async (_, changes) => {
    const claims = await Promise.all(changes.map((one) => lists.claim(site, one, accounts)));
    last = claims[0] ?? null;
    return claims.map(({ outcome }) => outcome);
  };
  const { rows, failure } = await writeMerged({ write }, site, [change]);
  const [row] = rows;
  if (failure !== null) throw new FailureError(failure);
  if (row === undefined) throw new Error('The claim was written and has no row.');
  const { stands, accounts: told } = (last as Claimed | null) ?? { stands: null, accounts: null };
  return { stored: stands ?? row, told };
}

function personIn(row: Row | undefined): Person | null {
  return row === undefined || row.fields.inForce === false ? null : fieldReader(row, []).person();
}
