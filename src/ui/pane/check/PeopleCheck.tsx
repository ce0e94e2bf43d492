import { Text } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import type { AppointmentForm, FillOutcome, FormChange } from '../../../application/ports/AppointmentForm';
import { FailureError, type Failure } from '../../../application/ports/Failure';
import { checkPeople } from '../../../domain/appointment/checkPeople';
import { tagOf } from '../../../domain/appointment/formDifferences';
import type { AppointmentDraft, PersonCheck } from '../../../domain/appointment/types';
import { attendanceOf } from '../../../domain/rhythm/attendanceOf';
import type { ExpectedSeries, RhythmSettings } from '../../../domain/rhythm/types';
import { announce } from '../../shared/announce';
import { FailureMessage } from '../../shared/FailureMessage';
import { useAct } from '../../shared/workspace/useAct';
import { draftKey } from '../compose/useDraft';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { PersonCheckRow } from './PersonCheckRow';
import { mailKey } from '../../../domain/rhythm/sameMail';

export interface PeopleCheckProps {
  readonly form: AppointmentForm;
  readonly draft: AppointmentDraft;
  readonly expected: ExpectedSeries;
  readonly settings: RhythmSettings;
}

type Missing = Extract<PersonCheck, { readonly kind: 'missing' }>;

/** Who is there, who is missing and who is a guest, as it changes in the form. */
export function PeopleCheck({ form, draft, expected, settings }: PeopleCheckProps) {
  const styles = usePaneStyles();
  const queries = useQueryClient();
  const { act, failure } = useAct();
  const all = checkPeople(draft, attendanceOf(expected.meeting, settings), draft.organizer);
  const guests = all.filter(({ kind }) => kind === 'guest').length;
  const checks = guests > mostGuests ? all.filter(({ kind }) => kind !== 'guest') : all;
  const add = async ({ add: change, person }: Missing): Promise<void> => {
    const changes = draft.meeting === null ? [change] : [change, tagOf(expected)];
    if (await act(() => addPeople(form, changes))) announce(`${person.name} added`);
    await queries.invalidateQueries({ queryKey: draftKey });
  };
  if (draft.unread.includes('attendees'))
    return (
      <section className={styles.part} aria-label="People">
        <PaneHeading>People</PaneHeading>
        <Text>
          Outlook does not tell who is in the form. Look at it there: nobody is called missing here.
        </Text>
      </section>
    );
  return (
    <section className={styles.part} aria-label="People">
      <PaneHeading>People</PaneHeading>
      <Text className={styles.quiet}>{describeFoundCount(all)}</Text>
      {failure !== null && <FailureMessage failure={failure} doing="add them" />}
      <ul className={styles.list} aria-label="People in this meeting">
        {checks.map((check) => (
          <PersonCheckRow
            key={keyOf(check)}
            check={check}
            {...(!form.missingParts.includes('attendees') && { onAdd: (missing) => void add(missing) })}
          />
        ))}
        {guests > mostGuests && <li className={styles.line}>{guests} guests</li>}
      </ul>
    </section>
  );
}

/** Beyond so many, they are counted. */
const mostGuests = 8;

/** Rejects with a `FailureError` for the first of them that is not in the form. */
async function addPeople(form: AppointmentForm, changes: readonly FormChange[]): Promise<void> {
  const outcomes = await form.fill(changes);
  const [failure] = outcomes.flatMap(failureIn);
  if (failure !== undefined) throw new FailureError(failure);
}

function failureIn(outcome: FillOutcome): readonly Failure[] {
  if (outcome.kind === 'failed') return [outcome.failure];
  return outcome.kind === 'notArrived' ? [notThere(outcome.missing)] : [];
}

const notThere = (missing: readonly string[]): Failure => ({
  kind: 'outlook',
  detail: `Outlook said that it did it, and it is not there: ${missing.join(', ')}.`,
  ...{ status: null, code: null, requestId: null, retryAfterSeconds: null, scopes: [] },
});

/** "2 of 3 required people are in the form." A vacant seat counts as required and not there. */
function describeFoundCount(checks: readonly PersonCheck[]): string {
  const required = checks.filter((check) => check.kind !== 'guest' && check.asked === 'required');
  const there = required.filter(({ kind }) => kind === 'present');
  if (there.length === required.length) return 'Everybody required is in the form.';
  return `${there.length} of ${required.length} required are in the form.`;
}

function keyOf(check: PersonCheck): string {
  return check.kind === 'vacant' ? check.roles.join() : mailKey(check.person.mail);
}
