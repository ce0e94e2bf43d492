import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { focusRing } from '../../shared/focusRing';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
  arrow: { color: tokens.colorNeutralForeground2 },
  hidden: { visibility: 'hidden' },
});

export interface OrderHeadingProps {
  readonly label: string;
  /** What a click does: "Order by the CAIO’s part". */
  readonly hint: string;
  readonly active: boolean;
  readonly onOrder: () => void;
  readonly children?: ReactNode;
}

/** A column's heading, by which the table can be ordered. */
export function OrderHeading({ label, hint, active, onOrder, children }: OrderHeadingProps) {
  const styles = useStyles();
  return (
    <th scope="col" aria-sort={active ? 'ascending' : 'none'}>
      <button type="button" className={styles.button} title={hint} onClick={onOrder}>
        {label}
        <ArrowUp16Regular
          className={mergeClasses(styles.arrow, !active && styles.hidden)}
          aria-hidden="true"
        />
      </button>
      {children}
    </th>
  );
}
