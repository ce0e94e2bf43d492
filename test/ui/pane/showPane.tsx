import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckHere, OpenItem, PaneServices } from '../../../src/application/PaneServices';
import type { ReadItem } from '../../../src/application/ports/AppointmentForm';
import { FailureError, type Failure } from '../../../src/application/ports/Failure';
import '../../../src/ui/raci/card/DecisionDrawer'; // so that no test waits for it to be compiled
import '../../../src/ui/pane/MeetingPane';
import { PaneShell } from '../../../src/ui/shell/PaneShell';
import { FakeWorld } from '../rhythm/fakeServices';
import type { FakeForm } from './FakeForm';

/** Outlook around the pane, in memory. */
export class FakeOutlook {
  readonly world = new FakeWorld();
  open: OpenItem = { form: null, item: null };
  stored: unknown[] = [];
  keepFailure: Failure | null = null;
  check: CheckHere = { isOffered: true, ranOn: null, said: () => Promise.resolve(null) };
  private moved: (open: OpenItem) => void = () => {};

  beside(form: FakeForm): this {
    this.open = { form, item: null };
    return this;
  }

  reading(item: Partial<ReadItem>): this {
    this.open = { form: null, item: { kind: 'mail', subject: '', meeting: null, ...item } };
    return this;
  }

  /** A pinned pane follows to another item. */
  moveTo(open: OpenItem): void {
    this.moved(open);
  }

  services(): PaneServices {
    return {
      ...this.world.services(),
      open: this.open,
      onItemChange: (listener) => {
        this.moved = listener;
        return () => {};
      },
      check: this.check,
      saveForAlert: (settings) => {
        if (this.keepFailure !== null) return Promise.reject(new FailureError(this.keepFailure));
        this.stored.push(settings);
        return Promise.resolve();
      },
    };
  }
}

/** The pane over this Outlook, and somebody to use it. */
export function showPane(outlook: FakeOutlook) {
  const user = userEvent.setup();
  const services = Promise.resolve(outlook.services());
  const shown = render(<PaneShell connect={() => services} />);
  return { user, ...shown };
}
