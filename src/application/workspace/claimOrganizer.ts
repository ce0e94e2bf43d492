import { settingRowsOf } from '../../domain/workspace/settingRows';
import { rowId } from '../../domain/workspace/rowFields';
import { fieldReader } from '../../domain/workspace/fieldReader';
import { editSettings } from '../../domain/rhythm/editSettings';
import type { Person, UserId } from '../../domain/org/types';
import type { DirectoryEntry } from '../../domain/org/verifySeats';
import type { Row } from '../../domain/workspace/types';
import { FailureError } from '../ports/Failure';
import type { Claimed, Lists, ListsSite, RowChange, StoredRow } from '../ports/Lists';
import type { WorkspaceContext } from './context';
import { isStored, withRows } from './rows';
import { readOnly, save, writeWithRebase } from './save';
import type { OrganizerClaim } from './SharedWorkspace';

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
  const { store, lists } = context;
  const { status, rows } = store.committed;
  const base = rows?.get(organizerId) ?? null;
  const known = personIn(base);
  if (known !== null && !isAllowed(known, person, from)) return { kind: 'taken', by: known };
  const row = claimRow(context, person);
  if (status.kind !== 'shared' || lists === null) {
    await save(context, [{ row, base }]);
    return { kind: 'claimed', accounts: null };
  }
  if (!status.canEdit) throw new FailureError(readOnly);
  const change = { row, base: isStored(base) ? base : null };
  const { stored, found } = await written(lists, status.site, change, accounts);
  store.set({ rows: withRows(rows ?? new Map(), [stored]) });
  const now = personIn(stored);
  return now === null || now.id === person.id
    ? { kind: 'claimed', accounts: found }
    : { kind: 'taken', by: now };
}

const isAllowed = (known: Person, person: Person, from: Person | null): boolean =>
  known.id === person.id || known.id === from?.id;

function claimRow({ store }: WorkspaceContext, organizer: Person): Row {
  const { content } = store;
  const settings = editSettings(content.settings, { kind: 'organizeAs', organizer });
  const row = settingRowsOf({ ...content, settings }).find(({ key }) => key === 'organizer');
  if (row === undefined) throw new Error('The settings have no row for the organizer.');
  return row;
}

interface Written {
  /** The row after the claim, mine or another's. */
  readonly stored: StoredRow;
  readonly found: readonly DirectoryEntry[] | null;
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
  const { rows, failure } = await writeWithRebase({ write }, site, [change]);
  const [row] = rows;
  if (failure !== null) throw new FailureError(failure);
  if (row === undefined) throw new Error('The claim was written and has no row.');
  const { stands, accounts: found } = (last as Claimed | null) ?? { stands: null, accounts: null };
  return { stored: stands ?? row, found };
}

function personIn(row: Row | null): Person | null {
  return row === null || row.fields.inForce === false ? null : fieldReader(row, []).person();
}
