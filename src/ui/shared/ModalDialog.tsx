import { Dialog, DialogSurface } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePageBehind } from './usePageBehind';

export interface ModalDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly className?: string;
  /** The content, in a `DialogBody`; may be nothing while it is closed. */
  readonly children: ReactNode;
}

/**
 * A dialog that stays in the tree while it is closed: taken away while it is open, it would leave the page behind it
 * hidden from those who hear it. What it last showed stays in it until it has gone.
 */
export function ModalDialog({ isOpen, onClose, className, children }: ModalDialogProps) {
  const [shown, setShown] = useState(children);
  const [wasOpened, setWasOpened] = useState(isOpen);
  if (isOpen && shown !== children) setShown(children);
  if (isOpen && !wasOpened) setWasOpened(true);
  usePageBehind(isOpen);
  if (!wasOpened) return null;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface {...(className !== undefined && { className })}>
        {isOpen ? children : shown}
      </DialogSurface>
    </Dialog>
  );
}
