import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  summary: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  number: {
    display: 'inline-grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  done: { fontSize: '24px', color: tokens.colorPaletteGreenForeground1 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    marginInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXXL,
    '@media (min-width: 640px)': { marginInlineStart: '48px' },
  },
  footer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface PartProps {
  readonly value: string;
  readonly number: number;
  readonly title: string;
  /** What was decided here, in one line; shown while folded. */
  readonly summary: string;
  readonly done: boolean;
  readonly open: boolean;
  readonly onContinue: (() => void) | null;
  readonly continueLabel?: string;
  /** False while something in the part is to be done first, which then goes on by itself. */
  readonly goesOn?: boolean;
  readonly children: ReactNode;
}

/** One step of the set-up, which folds to a line when it is done. */
export function Part(props: PartProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={props.value} className={styles.item}>
      <AccordionHeader
        as="h2"
        expandIconPosition="end"
        size="large"
        icon={<Mark number={props.number} done={props.done} />}
      >
        <span className={styles.header}>
          <span className={styles.title}>{props.title}</span>
          {!props.open && <Text className={styles.summary}>{props.summary}</Text>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel} collapseMotion={null}>
        {props.children}
        {props.onContinue !== null && props.goesOn !== false && (
          <div className={styles.footer}>
            <Button appearance="primary" onClick={props.onContinue}>
              {props.continueLabel ?? 'Continue'}
            </Button>
          </div>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function Mark({ number, done }: { readonly number: number; readonly done: boolean }) {
  const styles = useStyles();
  if (done) return <CheckmarkCircleFilled className={mergeClasses(styles.done)} aria-label="Done" />;
  return (
    <span className={styles.number} aria-hidden="true">
      {number}
    </span>
  );
}
