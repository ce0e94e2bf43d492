import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { useState, useCallback } from 'react';
import type { Person } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import { announce } from '../../shared/announce';
import { FailureMessage } from '../../shared/FailureMessage';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { useMaybeServices } from '../../shared/ServicesContext';
import { chatLink, escalationMessage, escalationSubject, mailLink } from '../../shared/contactLinks';
import { useOpen } from '../../shared/useOpen';
import { failureOrRethrow } from '../../../application/ports/Failure';
import { subPageText } from '../../shared/navigation/SubPage';
import { useNotedEscalation, type NotedEscalation } from '../../shared/workspace/useNotedEscalation';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

export interface CardActionsProps {
  readonly row: RaciRow;
  /** The person to write to about the decision; null for a vacant or unknown seat. */
  readonly accountable: Person | null;
  readonly escalationOwner: Person | null;
}

/**
 * What a person can do about the decision; no button leads to oneself. Nothing is sent: chat and mail open with words to
 * finish, and an escalation is noted in the record.
 */
export function CardActions({ row, accountable, escalationOwner }: CardActionsProps) {
  const styles = useStyles();
  const { open, inTeams } = useOpen();
  const linkTo = useDecisionLink(row);
  const context = useMaybeServices()?.context;
  const me = context?.userId;
  const isOutlook = context?.host === 'outlook';
  const escalation = useEscalation(row);
  const [isNoted, setNoted] = useState(false);
  const [copied, setCopied] = useState<CopyState>({ kind: 'idle' });

  const copy = async (): Promise<void> => {
    const link = await linkTo();
    const done = await copyText(link);
    setCopied(done ? { kind: 'copied' } : { kind: 'shown', link });
    announce(done ? 'Link copied' : 'The link could not be copied. It is shown below the buttons.');
  };
  const escalate = async (owner: Person): Promise<void> => {
    const message = escalationMessage(row, await linkTo());
    open(inTeams ? chatLink(owner, message) : mailLink(owner, escalationSubject(row), message));
    if (!(await escalation.note(owner))) return;
    setNoted(true);
    announce('The escalation is noted in the record.');
  };

  return (
    <>
      <div className={styles.actions}>
        {accountable !== null && accountable.id !== me && (
          <Button appearance="primary" icon={<Chat20Regular />} onClick={() => open(chatLink(accountable))}>
            Message {firstName(accountable)}
          </Button>
        )}
        {escalationOwner !== null && escalationOwner.id !== me && (
          <Button icon={<ArrowUp20Regular />} onClick={() => void escalate(escalationOwner)}>
            Escalate
          </Button>
        )}
        <Button icon={<Link20Regular />} onClick={() => void copy()}>
          {copied.kind === 'copied' ? 'Link copied' : 'Copy link'}
        </Button>
      </div>
      {escalation.failure !== null && (
        <FailureMessage failure={escalation.failure} doing="note the escalation in the record" />
      )}
      {isNoted && (
        <p className={styles.link}>
          The escalation is noted in the record.{' '}
          {!isOutlook && (
            <Link as="button" onClick={() => openSubPage({ screen: 'record' })}>
              See the record
            </Link>
          )}
        </p>
      )}
      {copied.kind === 'shown' && <p className={styles.link}>Copy this address yourself: {copied.link}</p>}
    </>
  );
}

type CopyState = { readonly kind: 'idle' | 'copied' } | { readonly kind: 'shown'; readonly link: string };

function firstName({ name }: Person): string {
  return name.split(' ')[0] ?? name;
}

/** Copies; false where the frame may not use the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A link that opens this card for a colleague; this page's own address where the host makes none. */
function useDecisionLink({ decision, title }: RaciRow): () => Promise<string> {
  const host = useMaybeServices()?.host;
  return useCallback(async () => {
    if (host === undefined) return location.href;
    const subPage = subPageText({ screen: 'raci', decision });
    return host.linkTo(subPage, title).catch(ownAddress);
  }, [host, decision, title]);
}

function ownAddress(caught: unknown): string {
  failureOrRethrow(caught);
  return location.href;
}

/** An escalation of this decision, as an entry of the record. */
function useEscalation({ decision, number, title }: RaciRow): NotedEscalation {
  return useNotedEscalation({
    title: `Question on decision ${number}, ${title}`,
    decision,
    meeting: null,
  });
}
