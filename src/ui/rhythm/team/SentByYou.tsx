import { Text, makeStyles, tokens } from '@fluentui/react-components';
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

/** Under whose name the meetings go out, and the way to hand them over. */
export function SentByYou({ standing, content }: SentByYouProps) {
  const styles = useStyles();
  const { organizer, onBehalf } = standing;
  return (
    <div className={styles.line}>
      <Text className={styles.quiet}>
        {onBehalf
          ? `${organizer.name} sends these. You work in ${organizer.name}’s calendar, on ${organizer.name}’s behalf.`
          : 'You send these.'}
      </Text>
      <HandOver
        organizer={organizer}
        organization={content.settings.organization}
        series={livingSeries(content.series)}
      />
    </div>
  );
}
