import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import type { Person } from '../org/types';
import type { LocalDate } from '../time/types';
import type { ContentEdit } from '../workspace/editContent';
import type { Succession, WorkspaceContent } from '../workspace/types';
import { begunBy } from './settingsAsOf';

/** A succession whose day has come, and what carries it out. */
export interface DueSuccession {
  readonly succession: Succession;
  /** Who holds the seat until it is carried out. */
  readonly now: Person | null;
  /** Seats the person, and forgets this succession and earlier ones of the seat. */
  readonly edits: readonly ContentEdit[];
}

/** The latest succession of each seat that has begun by today, in the order of their days. */
export function dueSuccessions(
  { settings, successions }: Pick<WorkspaceContent, 'settings' | 'successions'>,
  today: LocalDate,
): readonly DueSuccession[] {
  const begun = begunBy(successions, today);
  const latest = [...new Map<Role, Succession>(begun.map((one) => [one.role, one])).values()];
  return latest.map((succession) => ({
    succession,
    now: holderOf(settings.organization.seats, succession.role),
    edits: editsFor(
      succession,
      begun.filter(({ role }) => role === succession.role),
    ),
  }));
}

function editsFor({ role, person }: Succession, begun: readonly Succession[]): readonly ContentEdit[] {
  return [
    { kind: 'seat', role, person },
    ...begun.map((succession): ContentEdit => ({
      kind: 'cancelSuccession',
      succession: { role, from: succession.from },
    })),
  ];
}
