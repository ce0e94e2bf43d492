import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { focusRing } from '../../shared/focusRing';

const useStyles = makeStyles({
  footer: {
    marginTop: tokens.spacingVerticalXXXL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  act: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ...focusRing,
  },
});

const ForgetDialog = lazy(() =>
  import('./ForgetDialog').then((dialog) => ({ default: dialog.ForgetDialog })),
);

/** Below every screen: what concerns the device and not the work. */
export function DeviceFooter() {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  if (isOpen && !wasOpened) setWasOpened(true);
  return (
    <footer className={styles.footer}>
      <button type="button" className={styles.act} onClick={() => setOpen(true)}>
        Forget this device
      </button>
      {wasOpened && (
        <Suspense fallback={null}>
          <ForgetDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </footer>
  );
}
