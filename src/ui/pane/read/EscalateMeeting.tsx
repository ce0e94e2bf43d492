import { Button } from '@fluentui/react-components';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { HostContext } from '../../../application/ports/Host';
import { escalationRole } from '../../../domain/org/escalationRole';
import { holderOf } from '../../../domain/org/holderOf';
import type { Organization, Person } from '../../../domain/org/types';
import { sameMail } from '../../../domain/rhythm/sameMail';
import { meetingOf } from '../../../domain/rhythm/meetingOf';
import type { MeetingId } from '../../../playbook/meetings';
import { mailLink } from '../../shared/contactLinks';
import { useServices } from '../../shared/ServicesContext';
import { useOpen } from '../../shared/useOpen';

export interface EscalateMeetingProps {
  readonly meeting: MeetingId;
  readonly organization: Organization;
}

/** Prepares a mail to whoever settles what the two leaders cannot; nothing is sent. Nobody writes to themselves. */
export function EscalateMeeting({ meeting, organization }: EscalateMeetingProps) {
  const { context } = useServices();
  const { open } = useOpen();
  const owner = holderOf(organization.seats, escalationRole(organization));
  if (owner === null || isMe(owner, context)) return null;
  const { title } = meetingOf(meeting);
  return (
    <Button
      icon={<ArrowUp20Regular />}
      onClick={() => open(mailLink(owner, `Escalation: ${title}`, messageFor(title)))}
    >
      Escalate to {owner.name}
    </Button>
  );
}

/** What the person still completes. */
function messageFor(title: string): string {
  return [
    `We could not settle a question in the ${title}, and ask you to decide.`,
    'The question: ',
    'What each side proposes: ',
    'We need an answer by: ',
  ].join('\n');
}

/** Outlook tells the address only. */
function isMe({ id, mail }: Person, { userId, loginHint }: HostContext): boolean {
  return id === userId || (loginHint !== null && sameMail(mail, loginHint));
}
