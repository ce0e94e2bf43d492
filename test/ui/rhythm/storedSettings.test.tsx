import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FailureError } from '../../../src/application/ports/Failure';
import { useStoredSettings } from '../../../src/ui/rhythm/useStoredSettings';
import { ScreenQueries } from '../../../src/ui/shared/ScreenQueries';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { ada, FakeWorld, failure, seatedSettings } from './fakeServices';

/** The settings over a workspace whose writes the test lets through or refuses, one by one. */
async function showSettings() {
  const services = new FakeWorld().services();
  const writes: { readonly keep: () => void; readonly refuse: () => void }[] = [];
  const edit = jest.fn(
    (): Promise<void> =>
      new Promise((resolve, reject) =>
        writes.push({ keep: resolve, refuse: () => reject(new FailureError(failure('service'))) }),
      ),
  );
  await services.shared.open();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext.Provider value={{ ...services, shared: { ...services.shared, edit } }}>
      <ScreenQueries>{children}</ScreenQueries>
    </ServicesContext.Provider>
  );
  const { result } = renderHook(() => useStoredSettings(seatedSettings), { wrapper });
  const settled = (what: () => void): Promise<void> =>
    act(async () => {
      what();
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { stored: () => result.current, edit, writes, settled };
}

const chairs = { kind: 'escalateTo', escalation: 'CEO' } as const;
const organizes = { kind: 'organizeAs', organizer: ada } as const;

test('a refused change stays in the settings, and the next one takes it along', async () => {
  const { stored, edit, writes, settled } = await showSettings();
  await settled(() => stored().edit(chairs));
  await settled(() => writes[0]!.refuse());
  expect(stored().saveFailure?.kind).toBe('service');
  expect(stored().settings.organization.escalation).toBe('CEO');
  await settled(() => stored().edit(organizes));
  expect(edit).toHaveBeenLastCalledWith(expect.arrayContaining([chairs, organizes]));
  await settled(() => writes[1]!.keep());
  expect(stored().saveFailure).toBeNull();
});

test('a change that was refused beside one that was kept is neither lost nor silent', async () => {
  const { stored, edit, writes, settled } = await showSettings();
  await settled(() => stored().edit(chairs));
  await settled(() => stored().edit(organizes));
  await settled(() => writes[0]!.refuse());
  await settled(() => writes[1]!.keep());
  expect(stored().saveFailure?.kind).toBe('service');
  expect(stored().settings.organization.escalation).toBe('CEO');
  await settled(() => stored().saveAgain());
  expect(edit).toHaveBeenLastCalledWith(expect.arrayContaining([chairs]));
  await settled(() => writes[2]!.keep());
  expect(stored().saveFailure).toBeNull();
});
