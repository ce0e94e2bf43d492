import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { FormDifference } from '../../../domain/appointment/types';
import { useServices } from '../../shared/ServicesContext';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import { usePaneStyles } from '../usePaneStyles';
import { describeFormValue } from './describeFormValue';
import { leftOut, partLabels } from './partLabels';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  value: { margin: 0 },
  choice: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface DifferenceRowProps {
  readonly difference: FormDifference;
  /** This client has no way to fill it in. */
  readonly isLeftOut: boolean;
  readonly isReplaced: boolean;
  readonly onReplace: (isReplaced: boolean) => void;
}

/** One part of the form: the expected and the present value, and a choice where the present one is the person's own. */
export function DifferenceRow({ difference, isLeftOut, isReplaced, onReplace }: DifferenceRowProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { context } = useServices();
  const nameOf = useMeetingNames();
  const { part, state } = difference;
  const [expected, actual] = [difference.expected, difference.actual].map((value) =>
    describeFormValue(value, { context, nameOf }),
  );
  const { name } = partLabels[part];
  return (
    <li className={shared.line}>
      <Text as="span" block weight="semibold">
        {name}
      </Text>
      <dl className={styles.facts}>
        <dt className={shared.quiet}>Expected</dt>
        <dd className={styles.value}>{expected}</dd>
        {actual !== '' && (
          <>
            <dt className={shared.quiet}>Now</dt>
            <dd className={styles.value}>{actual}</dd>
          </>
        )}
      </dl>
      {isLeftOut && (
        <Text block size={200} className={shared.quiet}>
          Left out on this client: {leftOut(part)}
        </Text>
      )}
      {state === 'earlier' && (
        <Text block size={200} className={shared.quiet}>
          Tandem’s own. Fill replaces it
        </Text>
      )}
      {state === 'unknown' && (
        <Text block size={200} className={shared.quiet}>
          Outlook does not tell what stands there. Look at it in the form.
        </Text>
      )}
      {(state === 'own' || state === 'unknown') && !isLeftOut && (
        <Checkbox
          className={styles.choice}
          label={isReplaced ? 'Fill replaces what stands there' : 'Kept as it is. Replace it'}
          aria-label={`Replace ${name.toLowerCase()}${actual === '' ? '' : `: ${actual}`}`}
          checked={isReplaced}
          onChange={(_, { checked }) => onReplace(checked === true)}
        />
      )}
    </li>
  );
}
