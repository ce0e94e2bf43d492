import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FailureError } from '../../../src/application/ports/Failure';
import { ScreenQueries } from '../../../src/ui/shared/ScreenQueries';
import { useAct } from '../../../src/ui/shared/workspace/useAct';

interface Written {
  readonly settle: () => void;
  readonly fail: () => void;
}

const offline = new FailureError({
  ...{ kind: 'connection', detail: 'offline', status: null, code: null, requestId: null },
  ...{ retryAfterSeconds: null, scopes: [] },
});

/** A button that writes, each write open until the test settles it. */
function showWriter() {
  const writes: Written[] = [];
  const outcomes: boolean[] = [];
  const write = (): Promise<void> =>
    new Promise((resolve, reject) => writes.push({ settle: resolve, fail: () => reject(offline) }));
  function Writer() {
    const { act: doing, isBusy, isKept, failure, failedAt, again } = useAct();
    const name = `write ${writes.length + 1}`;
    return (
      <>
        <button onClick={() => void doing(write, name).then((isDone) => outcomes.push(isDone))}>Write</button>
        <p role="status">{isBusy ? 'busy' : isKept ? 'kept' : 'at rest'}</p>
        {failure !== null && <button onClick={again}>{`${failedAt}: ${failure.kind}`}</button>}
      </>
    );
  }
  const shown = render(
    <ScreenQueries>
      <Writer />
    </ScreenQueries>,
  );
  const settled = (how: () => void): Promise<void> =>
    act(async () => {
      how();
      await new Promise((resolve) => setTimeout(resolve));
    });
  const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
  return { ...shown, writes, outcomes, settled, press };
}

const isShown = (status: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(status));
const failed = () => screen.queryByRole('button', { name: /connection/ });

test('is busy until it is kept', async () => {
  const { writes, outcomes, settled, press } = showWriter();
  await isShown('at rest');
  await press('Write');
  await isShown('busy');
  await settled(() => writes[0]!.settle());
  await isShown('kept');
  expect(outcomes).toEqual([true]);
});

test('writes also while the browser is offline, so that the failure says so', async () => {
  const { writes, settled, press } = showWriter();
  window.dispatchEvent(new Event('offline'));
  await press('Write');
  expect(writes).toHaveLength(1);
  await settled(() => writes[0]!.fail());
  expect(failed()).toHaveTextContent('write 1: connection');
  window.dispatchEvent(new Event('online'));
});

test('a failure stays until the next act, and the act that failed can be done again', async () => {
  const { writes, outcomes, settled, press } = showWriter();
  await press('Write');
  await settled(() => writes[0]!.fail());
  expect(outcomes).toEqual([false]);
  await isShown('at rest');
  await press(/write 1/);
  expect(failed()).toBeNull();
  expect(writes).toHaveLength(2);
  await settled(() => writes[1]!.settle());
  expect(failed()).toBeNull();
  await isShown('kept');
});

test('of two acts on their way, the one that failed is told though the other is kept', async () => {
  const { writes, outcomes, settled, press } = showWriter();
  await press('Write');
  await press('Write');
  expect(writes).toHaveLength(2);
  await settled(() => writes[0]!.fail());
  expect(failed()).toHaveTextContent('write 1: connection');
  await settled(() => writes[1]!.settle());
  expect(failed()).toHaveTextContent('write 1: connection');
  await isShown('at rest');
  expect(outcomes).toEqual([false, true]);
});

test('goes on where its screen was left meanwhile', async () => {
  const { writes, outcomes, settled, press, unmount } = showWriter();
  await press('Write');
  unmount();
  await settled(() => writes[0]!.settle());
  expect(outcomes).toEqual([true]);
});
