import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { rolesOf } from '../../../domain/org/roles';
import { type DueSuccession, dueSuccessions } from '../../../domain/succession/successions';
import type { ContentEdit } from '../../../domain/workspace/editContent';
import type { Succession, WorkspaceContent } from '../../../domain/workspace/types';
import { roleNames } from '../../../playbook/roles';
import { formatDay } from '../../shared/dates/formatDates';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';
import { useToday } from '../../shared/workspace/useToday';
import { SuccessionForm } from './SuccessionForm';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  start: { alignSelf: 'flex-start' },
});

export interface SuccessionsProps {
  readonly content: WorkspaceContent;
  readonly canEdit: boolean;
}

/** Who takes over which seat, and when; a day that has come is carried out with one click. */
export function Successions({ content, canEdit }: SuccessionsProps) {
  const styles = useStyles();
  const { shared } = useServices();
  const today = useToday();
  const [isPlanning, setPlanning] = useState(false);
  const { act, isBusy, failure } = useAct();
  const edit = (...edits: readonly ContentEdit[]) => act(() => shared.edit(edits));
  const plan = async (succession: Succession): Promise<void> => {
    if (await edit({ kind: 'succeed', succession })) setPlanning(false);
  };
  const due = dueSuccessions(content, today);
  const planned = [...content.successions].sort((one, other) => one.from.localeCompare(other.from));
  if (planned.length === 0 && !canEdit) return null;
  return (
    <div className={styles.part}>
      {failure !== null && <FailureMessage failure={failure} doing="keep the change of seat" />}
      {planned.length > 0 && (
        <ul className={styles.list} aria-label="Planned changes of seat">
          {planned.map((succession) => (
            <SuccessionRow
              key={`${succession.role} ${succession.from}`}
              succession={succession}
              due={due.find((one) => one.succession === succession) ?? null}
              canEdit={canEdit}
              isBusy={isBusy}
              onSeat={(edits) => void edit(...edits)}
              onCancel={() => void edit({ kind: 'cancelSuccession', succession })}
            />
          ))}
        </ul>
      )}
      {isPlanning && (
        <SuccessionForm
          content={content}
          roles={rolesOf(content.settings.organization.model)}
          today={today}
          isBusy={isBusy}
          onPlan={(succession) => void plan(succession)}
          onCancel={() => setPlanning(false)}
        />
      )}
      {canEdit && !isPlanning && (
        <Button
          className={styles.start}
          icon={<CalendarArrowRightRegular />}
          onClick={() => setPlanning(true)}
        >
          Plan a change of seat
        </Button>
      )}
    </div>
  );
}

interface SuccessionRowProps {
  readonly succession: Succession;
  /** Not null where the day has come. */
  readonly due: DueSuccession | null;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onSeat: (edits: readonly ContentEdit[]) => void;
  readonly onCancel: () => void;
}

function SuccessionRow({ succession, due, canEdit, isBusy, onSeat, onCancel }: SuccessionRowProps) {
  const styles = useStyles();
  const { locale } = useServices().context;
  const words = describeSuccession(succession, locale);
  return (
    <li className={styles.row}>
      <Text>
        {words}
        {due !== null && ' That day has come.'}
      </Text>
      {canEdit && due !== null && (
        <Button disabledFocusable={isBusy} onClick={() => onSeat(due.edits)}>
          {succession.person === null ? 'Make the seat vacant' : `Seat ${succession.person.name}`}
        </Button>
      )}
      {canEdit && (
        <Button
          appearance="subtle"
          disabledFocusable={isBusy}
          aria-label={`Cancel: ${words}`}
          onClick={onCancel}
        >
          Cancel
        </Button>
      )}
    </li>
  );
}

/** "From Mar 1, 2027 the CIO is Ben Ruiz." */
function describeSuccession({ role, person, from }: Succession, locale: string): string {
  const who = person === null ? 'seat is vacant' : `is ${person.name}`;
  return `From ${formatDay(from, locale)} the ${roleNames[role].short}${person === null ? '’s' : ''} ${who}.`;
}
