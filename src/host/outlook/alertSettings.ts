import * as v from 'valibot';
import type { Organization } from '../../domain/org/types';
import { meetingsOfDecision } from '../../domain/raci/meetingsOfDecision';
import type { MatrixRow } from '../../domain/raci/types';
import type { RhythmSettings } from '../../domain/rhythm/types';
import { attendanceOverrides, organization } from '../rhythmSettings';
import type { OfficeCall } from './officeCalls';
import { officeFailure } from './officeFailure';

/** What the check on sending must know: who holds which seat, and whom the organization asks otherwise. */
export type AlertSettings = Pick<RhythmSettings, 'organization' | 'overrides'>;

const settingName = 'tandemAlert';
/** Outlook keeps 32 KB for all of an add-in's settings. */
const longestCharacters = 30_000;

const kept = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ v: v.literal(1), organization, overrides: attendanceOverrides }),
);

/** Keeps them in the mailbox, where the check finds them in every client. Rejects with a `FailureError`. */
export async function keepAlertSettings(
  settings: Office.RoamingSettings,
  call: OfficeCall,
  { organization: who, overrides }: AlertSettings,
): Promise<void> {
  const doing = 'keep what the check on sending needs';
  const text = JSON.stringify({ v: 1, organization: { ...who, ...ownDecisions(who) }, overrides });
  if (text.length > longestCharacters) throw officeFailure(doing, `it is ${text.length} characters long.`);
  settings.set(settingName, text);
  await call(doing, (done) => settings.saveAsync(done));
}

/** Removes them from the mailbox: the check then lets everything pass. Rejects with a `FailureError`. */
export async function forgetAlertSettings(settings: Office.RoamingSettings, call: OfficeCall): Promise<void> {
  settings.remove(settingName);
  await call('remove what the check on sending needs', (done) => settings.saveAsync(done));
}

/** Of the organization's own matrix only what a meeting takes: nothing else makes anybody's place in a meeting. */
function ownDecisions(who: Organization): Pick<Organization, 'matrix'> {
  if (who.matrix === undefined) return {};
  const isTaken = ({ decision }: MatrixRow) =>
    meetingsOfDecision(decision, who).some(({ kind }) => kind === 'takes');
  return { matrix: who.matrix.filter(isTaken) };
}

/** Null where nothing was kept, or nothing that can be read. */
export function readAlertSettings(settings: Office.RoamingSettings): AlertSettings | null {
  const result = v.safeParse(kept, settings.get(settingName));
  if (!result.success) return null;
  const { organization: who, overrides } = result.output;
  return { organization: who, overrides };
}
