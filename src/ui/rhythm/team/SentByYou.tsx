import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import { livingSeries, type Standing } from '../../../domain/rhythm/standing';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import { HandOver } from './HandOver';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface SentByYouProps {
  readonly standing: Extract<Standing, { kind: 'yours' }>;
  readonly content: WorkspaceContent;
}

const sentByYou = (assistant: Person | null): string =>
  assistant === null
    ? 'You send these.'
    : `You send these. ${assistant.name} works in your calendar, on your behalf.`;

/** Under whose name the meetings go out, and the way to hand them over. */
export function SentByYou({ standing, content }: SentByYouProps) {
  const styles = useStyles();
  const { organizer, onBehalf } = standing;
  const living = livingSeries(content.series);
  return (
    <div className={styles.line}>
      <Text className={styles.quiet}>
        {onBehalf
          ? `${organizer.name} sends these. You work in ${organizer.name}’s calendar, on ${organizer.name}’s behalf.`
          : sentByYou(living[0]?.sentBy ?? null)}
      </Text>
      <HandOver organizer={organizer} organization={content.settings.organization} series={living} />
    </div>
  );
}
