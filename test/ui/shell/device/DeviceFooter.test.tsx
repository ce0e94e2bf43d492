import '../../../../src/ui/shell/device/ForgetDialog';
import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Device, WrittenHere } from '../../../../src/application/ports/Device';
import { FailureError } from '../../../../src/application/ports/Failure';
import { emptyContent } from '../../../../src/domain/workspace/emptyContent';
import { rowsOf } from '../../../../src/domain/workspace/contentOf';
import { DeviceFooter } from '../../../../src/ui/shell/device/DeviceFooter';
import { failure } from '../../../application/listsInMemory';
import { FakeWorld, seatedSettings } from '../../rhythm/fakeServices';
import { showScreen } from '../../shared/showScreen';
import { madeLists, workspaceWith } from '../../shared/workspaceWith';
// so that no test waits for it to be compiled

expect.extend(toHaveNoViolations);

const own = rowsOf({ ...emptyContent, settings: seatedSettings });
const entry = { list: 'record' as const, key: 'one', fields: { title: 'Act' } };
const takenBack = { ...entry, key: 'two', fields: { title: 'Not this', inForce: false } };
const mine: WrittenHere = { isMine: true, rows: own, record: [entry, takenBack] };

async function open(
  written: readonly WrittenHere[],
  more: Partial<Device> = {},
  shared = workspaceWith({}, null),
) {
  const forget = jest.fn(() => Promise.resolve());
  const device: Device = {
    isFirstVisit: () => Promise.resolve(false),
    writtenHere: () => Promise.resolve(written),
    forget,
    ...more,
  };
  const shown = showScreen(<DeviceFooter />, { ...new FakeWorld().services(), device, shared });
  await shown.user.click(screen.getByRole('button', { name: 'Forget this device' }));
  return {
    ...shown,
    forget,
    dialog: within(await screen.findByRole('dialog', { name: 'Forget this device?' })),
  };
}

test('says what stands nowhere else before anything is removed', async () => {
  const { dialog, forget, user } = await open([mine, { ...mine, isMine: false }]);
  expect(await dialog.findByText('4 seats')).toBeVisible();
  expect(dialog.getByText('1 entry of the record')).toBeVisible();
  expect(dialog.getByText('What 1 other person wrote here')).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Forget it, and lose this' })).toBeEnabled();
  expect(await axe(document.body)).toHaveNoViolations();
  await user.click(dialog.getByRole('button', { name: 'Keep it' }));
  expect(forget).not.toHaveBeenCalled();
});

test('what the lists say too is not lost', async () => {
  const lists = await madeLists();
  const shared = workspaceWith({}, lists.as('Ada').lists);
  await act(() => shared.open());
  const there = rowsOf(shared.state().content!);
  const { dialog } = await open([{ isMine: true, rows: there, record: [] }], {}, shared);
  expect(await dialog.findByText(/^Nothing is lost/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Forget it' })).toBeEnabled();
});

test('says why where it could not', async () => {
  const forget = () => Promise.reject(new FailureError(failure('storage')));
  const { dialog, user } = await open([], { forget });
  await user.click(await dialog.findByRole('button', { name: 'Forget it' }));
  expect(await dialog.findByText(/Tandem could not forget this device/)).toBeVisible();
});
