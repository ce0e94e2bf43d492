import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Wishes } from '../../../../domain/slots/types';
import type { SearchLimits } from './searchLimits';

const words: readonly (readonly [keyof Wishes, string])[] = [
  ['noFridays', 'No Fridays'],
  ['notOverLunch', 'Not over lunch'],
  ['overByFive', 'Rather move dates than meet after five'],
];

const useStyles = makeStyles({
  wishes: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export interface WishFieldsProps {
  readonly limits: SearchLimits;
  readonly onLimits: (limits: SearchLimits) => void;
}

/** What the one who chooses would rather have, in words. */
export function WishFields({ limits, onLimits }: WishFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.wishes} role="group" aria-label="What you would rather have">
      {words.map(([wish, label]) => (
        <Checkbox
          key={wish}
          label={label}
          checked={limits.wishes[wish]}
          onChange={(_, { checked }) =>
            onLimits({ ...limits, wishes: { ...limits.wishes, [wish]: checked === true } })
          }
        />
      ))}
    </div>
  );
}
