import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderNavigation,
  DrawerHeaderTitle,
  OverlayDrawer,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { readableText } from '../../../domain/text/readableText';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import { LazyRoot } from '../../shared/LazyRoot';
import { cardWidth } from '../cardWidth';
import type { Matrix } from '../useMatrix';
import { DecisionCard } from './DecisionCard';
import { GoneDecision } from './GoneDecision';
import { useIsPhone } from '../../shared/useIsPhone';
import { usePageBehind } from '../../shared/usePageBehind';

const useStyles = makeStyles({
  drawer: { width: '100%', maxWidth: '100%', '@media (min-width: 640px)': { width: cardWidth } },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  number: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export interface DecisionDrawerProps {
  /** Null for a decision outside the matrix. */
  readonly row: RaciRow | null;
  /** The stored row, also of a retired decision; null where there is none. */
  readonly stored: MatrixRow | null;
  readonly matrix: Matrix;
  readonly onClose: () => void;
}

/** Beside the matrix, which stays in use; on a phone, a page of its own with a way back. */
export function DecisionDrawer({ row, stored, matrix, onClose }: DecisionDrawerProps) {
  const styles = useStyles();
  const isPhone = useIsPhone();
  usePageBehind(isPhone);
  const dismiss = (
    <Button appearance="subtle" aria-label="Close" icon={<Dismiss20Regular />} onClick={onClose} />
  );
  return (
    <LazyRoot>
      <OverlayDrawer
        open
        position="end"
        className={styles.drawer}
        modalType={isPhone ? 'modal' : 'non-modal'}
        onOpenChange={(_, { open }) => {
          if (!open) onClose();
        }}
      >
        <DrawerHeader>
          {isPhone && (
            <DrawerHeaderNavigation>
              <Button
                appearance="subtle"
                icon={<ArrowLeft20Regular />}
                className={styles.back}
                onClick={onClose}
              >
                Back
              </Button>
            </DrawerHeaderNavigation>
          )}
          <DrawerHeaderTitle
            heading={{ as: 'h2', className: styles.title }}
            {...(!isPhone && { action: dismiss })}
          >
            <span className={styles.number}>{stored?.number}</span>{' '}
            {stored === null ? 'No such decision' : readableText(stored.title)}
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          {row === null ? (
            <GoneDecision stored={stored} onClose={onClose} />
          ) : (
            <DecisionCard key={row.decision} row={row} matrix={matrix} />
          )}
        </DrawerBody>
      </OverlayDrawer>
    </LazyRoot>
  );
}
