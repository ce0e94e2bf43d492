import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PlanBlock } from '../../../domain/reconcile/types';
import { roleNames } from '../../../playbook/roles';

/** What keeps changes out of the plan, and what to do about it. */
export function BlockedChanges({ blocked }: { readonly blocked: readonly PlanBlock[] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Some changes are held back.</MessageBarTitle>
        <ul>
          {blocked.map((block) => (
            <li key={block.kind === 'mismatch' ? `${block.role ?? ''} ${block.stored.id}` : block.kind}>
              {blockInWords(block)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function blockInWords(block: PlanBlock): string {
  if (block.kind === 'notVerified')
    return 'Tandem may not look people up in your organization, so it cannot tell whether the invitations reach the right accounts. Allow it to look people up, then try again.';
  const { role, stored, found } = block;
  const seat = role === null ? 'A meeting' : `The seat of the ${roleNames[role].short}`;
  if (found === null)
    return `${seat} names ${stored.name} (${stored.mail}), whose account is not in the directory. ${role === null ? 'Take them out of it.' : 'Choose who holds the seat.'}`;
  return `${seat} says ${stored.mail}, but the account of ${found.name} has ${found.mail}. Choose the person again, so that nobody else is invited.`;
}
