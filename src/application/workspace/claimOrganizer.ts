import { settingRowsOf } from '../../domain/workspace/settingRows';
import { rowId } from '../../domain/workspace/changedRows';
import { fieldReader } from '../../domain/workspace/fieldReader';
import { editSettings } from '../../domain/rhythm/editSettings';
import type { Person } from '../../domain/org/types';
import type { Row } from '../../domain/workspace/types';
import { FailureError } from '../ports/Failure';
import type { Lists, Place, StoredRow } from '../ports/Lists';
import type { OrganizerClaim } from './SharedWorkspace';
import { keepChanges } from './keepChanges';
import { refusal } from './refusal';
import { isStored, withRows } from './rowTable';
import type { Workshop } from './workshop';
import { writeMerged } from './writeMerged';

const organizerId = rowId({ list: 'settings', key: 'organizer' });

/**
 * Writes who sends the meetings while nobody else is written there, and reads it again: the row's version decides
 * between two who claim at one moment. Handing over writes over whoever is named by `from`.
 */
export async function claimOrganizer(
  workshop: Workshop,
  person: Person,
  from: Person | null,
): Promise<OrganizerClaim> {
  const { state, lists } = workshop;
  const { status, rows } = state.held();
  const held = rows?.get(organizerId);
  const known = personIn(held);
  if (known !== null && !isAllowed(known, person, from)) return { kind: 'taken', by: known };
  const row = claimRow(workshop, person);
  if (status.kind !== 'shared' || lists === null) {
    await keepChanges(workshop, [{ row, base: held ?? null }]);
    return { kind: 'claimed' };
  }
  if (!status.canEdit)
    throw new FailureError(refusal('forbidden', 'You may read this workspace, not change it.'));
  const stored = await written(lists, status.place, { row, base: isStored(held) ? held : null });
  state.change({ rows: withRows(rows ?? new Map(), [stored]) });
  const now = personIn(stored);
  return now === null || now.id === person.id ? { kind: 'claimed' } : { kind: 'taken', by: now };
}

const isAllowed = (known: Person, person: Person, from: Person | null): boolean =>
  known.id === person.id || known.id === from?.id;

function claimRow({ state }: Workshop, organizer: Person): Row {
  const content = state.kept();
  const settings = editSettings(content.settings, { kind: 'organizeAs', organizer });
  const row = settingRowsOf({ ...content, settings }).find(({ key }) => key === 'organizer');
  if (row === undefined) throw new Error('The settings have no row for the organizer.');
  return row;
}

/** The row as it stands after the claim, whoever wrote it. */
async function written(
  lists: Lists,
  place: Place,
  change: { readonly row: Row; readonly base: StoredRow | null },
): Promise<StoredRow> {
  const { rows, failure } = await writeMerged(lists, place, [change]);
  const [row] = rows;
  if (failure !== null) throw new FailureError(failure);
  if (row === undefined) throw new Error('The claim was written and has no row.');
  const [now] = await lists.reread(place, [row], 'silent');
  return now ?? row;
}

function personIn(row: Row | undefined): Person | null {
  return row === undefined || row.fields.inForce === false ? null : fieldReader(row, []).person();
}
