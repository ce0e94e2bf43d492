import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PlanBlock } from '../../../domain/reconcile/types';
import { readableText } from '../../../domain/text/readableText';
import { labelOf } from '../../../domain/workspace/listFields';
import { roleNames } from '../../../playbook/roles';
import { useMeetingNames } from '../workspace/useMeetingNames';

/** What keeps changes out of the plan, and what to do about it. */
export function BlockedChanges({ blocked }: { readonly blocked: readonly PlanBlock[] }) {
  const nameOf = useMeetingNames();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Some changes are held back.</MessageBarTitle>
        <ul>
          {blocked.map((block) => (
            <li key={keyOf(block)}>{describeBlock(block, nameOf)}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function keyOf(block: PlanBlock): string {
  if (block.kind === 'unread') return `${block.key} ${block.field}`;
  return block.kind === 'mismatch' ? `${block.role ?? ''} ${block.stored.id}` : block.kind;
}

type NameOf = ReturnType<typeof useMeetingNames>;

/** What is not understood could mean anything: nothing is sent by a guess. */
function describeUnread(
  { meeting, field, value, key }: Extract<PlanBlock, { kind: 'unread' }>,
  nameOf: NameOf,
): string {
  const about = meeting === null ? 'all meetings' : nameOf(meeting);
  const place = field === 'key' ? 'a row' : labelOf(field);
  const says = field === 'key' ? `is called “${readableText(key)}”` : `says “${readableText(value)}”`;
  return `Of what is kept for ${about}, ${place} ${says}, which Tandem does not understand. Nothing is sent there until somebody mends it in the line that says where things are kept, or chooses it anew.`;
}

function describeBlock(block: PlanBlock, nameOf: NameOf): string {
  if (block.kind === 'unread') return describeUnread(block, nameOf);
  if (block.kind === 'notVerified')
    return 'Tandem may not look people up in your organization, so it cannot tell whether the invitations reach the right accounts. Allow it to look people up, then try again.';
  const { role, stored, found } = block;
  const seat = role === null ? 'A meeting' : `The seat of the ${roleNames[role].short}`;
  if (found === null)
    return `${seat} names ${stored.name} (${stored.mail}), whose account is not in the directory. ${role === null ? 'Take them out of it.' : 'Choose who holds the seat.'}`;
  return `${seat} says ${stored.mail}, but the account of ${found.name} has ${found.mail}. Choose the person again, so that nobody else is invited.`;
}
