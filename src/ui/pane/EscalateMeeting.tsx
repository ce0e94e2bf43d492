import { Button, Text } from '@fluentui/react-components';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useState } from 'react';
import type { HostContext } from '../../application/ports/Host';
import { holderOf } from '../../domain/org/roles';
import { escalationRole } from '../../domain/org/escalation';
import type { Organization, Person } from '../../domain/org/types';
import { sameMail } from '../../domain/rhythm/sameMail';
import type { MeetingId } from '../../playbook/meetings';
import { announce } from '../shared/announce';
import { mailLink } from '../shared/contactLinks';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';
import { useOpen } from '../shared/useOpen';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import { useNotedEscalation } from '../shared/workspace/useNotedEscalation';
import { useMeetingNames } from '../shared/workspace/useMeetingNames';

export interface EscalateMeetingProps {
  readonly meeting: MeetingId;
  readonly organization: Organization;
}

/** The way up for what the meeting cannot settle; none for the person at its end. */
export function EscalateMeeting({ meeting, organization }: EscalateMeetingProps) {
  const { context } = useServices();
  const owner = holderOf(organization.seats, escalationRole(organization));
  return owner === null || isMe(owner, context) ? null : <Escalate meeting={meeting} owner={owner} />;
}

type Noted = 'not yet' | 'noted' | 'noted here' | 'not noted';

/** Prepares a message to the escalation owner, which the person sends, and notes it in the record where that is reachable. */
function Escalate({ meeting, owner }: { readonly meeting: MeetingId; readonly owner: Person }) {
  const title = useMeetingNames()(meeting);
  const { open } = useOpen();
  const { note, failure } = useNotedEscalation({
    title: `Question from the ${title}`,
    decision: null,
    meeting,
  });
  const { isShared } = useWorkspace();
  const [noted, setNoted] = useState<Noted>('not yet');
  const keep = async (): Promise<void> => {
    const isKept = await note(owner);
    const now = !isKept ? 'not noted' : isShared ? 'noted' : 'noted here';
    setNoted(now);
    announce(notedLabels[now]);
  };
  const escalate = (): void => {
    open(mailLink(owner, `Escalation: ${title}`, messageFor(title)));
    void keep();
  };
  return (
    <>
      <Button icon={<ArrowUp20Regular />} onClick={escalate}>
        Escalate to {owner.name}
      </Button>
      {failure !== null && (
        <FailureMessage
          failure={failure}
          doing="note the escalation in the record"
          onRetry={() => void keep()}
        />
      )}
      {failure === null && <Text size={200}>{notedLabels[noted]}</Text>}
    </>
  );
}

const notedLabels: Readonly<Record<Noted, string>> = {
  'not yet': 'Prepares a message, which you send, and an open escalation in the record.',
  noted: 'The record holds it as an open escalation.',
  'noted here': 'It is in the record on this device only: your team’s is not reached from here.',
  'not noted': 'It is not in the record: you may only read that, or it cannot be reached now.',
};

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
