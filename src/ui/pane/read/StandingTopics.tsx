import { Text } from '@fluentui/react-components';
import { meetingOf } from '../../../domain/rhythm/meetingOf';
import type { MeetingId } from '../../../playbook/meetings';
import { usePaneStyles } from '../usePaneStyles';

/** What the meeting is about, before anybody is named. */
export function StandingTopics({ meeting }: { readonly meeting: MeetingId }) {
  const styles = usePaneStyles();
  return (
    <ul className={styles.list} aria-label="Standing topics">
      {meetingOf(meeting).topics.map(({ title }) => (
        <li key={title} className={styles.line}>
          <Text>{title}</Text>
        </li>
      ))}
    </ul>
  );
}
