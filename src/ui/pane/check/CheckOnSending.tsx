import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { CheckHere } from '../../../application/PaneServices';
import { formatLocalDate } from '../../shared/dates/formatDates';
import { useServices } from '../../shared/ServicesContext';
import { usePaneStyles } from '../usePaneStyles';

/** Whether the check on sending is on in this Outlook, and what it said where it sent the person here. */
export function CheckOnSending({ check }: { readonly check: CheckHere }) {
  const styles = usePaneStyles();
  const { locale } = useServices().context;
  const { data: said = null } = useQuery({
    queryKey: ['checkSaid'],
    queryFn: () => check.said(),
    staleTime: Infinity,
  });
  return (
    <section className={styles.part} aria-label="Check on sending">
      {said !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>Not sent yet.</MessageBarTitle> {said}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text size={200} className={styles.quiet}>
        {describeState(check, (date) => formatLocalDate(date, locale))}
      </Text>
    </section>
  );
}

function describeState({ isOffered, ranOn }: CheckHere, day: (date: string) => string): string {
  if (!isOffered) return 'Check on sending: off. This Outlook does not ask add-ins before it sends.';
  if (ranOn !== null) return `Check on sending: on. It last ran in this Outlook on ${day(ranOn)}.`;
  return 'Check on sending: not seen here yet. It runs where an administrator has deployed Tandem to you.';
}
