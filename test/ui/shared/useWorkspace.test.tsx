import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Services } from '../../../src/application/Services';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import type { RecordEntry } from '../../../src/domain/workspace/types';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { useWorkspace } from '../../../src/ui/shared/workspace/useWorkspace';
import { contoso, servicesWith } from './servicesWith';

const entry: RecordEntry = {
  ...{ id: 'e1', kind: 'decision', title: 'Pilot', decision: null, meeting: null, on: '2026-11-23' },
  ...{ owner: null, due: null, reviewBy: null, status: 'done', notes: '' },
};

function readBy(services: Services | null) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
  );
  return renderHook(useWorkspace, { wrapper }).result;
}

async function opened(services: Services) {
  await services.shared.open();
  return { services, read: readBy(services) };
}

test('before the services are connected a screen reads the playbook, and may change nothing', () => {
  const { current } = readBy(null);
  expect(current.status).toEqual({ kind: 'opening' });
  expect(current.organization.matrix).toBe(playbookMatrix);
  expect(current.nameOf('portfolio-review')).toBe('AI Portfolio Review');
  expect(current).toMatchObject({ isKnown: false, isSetUp: false, canEdit: false, canEditRaci: false });
});

test('a device without a set-up is known, and stays the playbook’s', async () => {
  const { read } = await opened(servicesWith({ organization: null }));
  expect(read.current.organization).toMatchObject({ model: 'caio-reports-to-ceo', matrix: playbookMatrix });
  expect(read.current).toMatchObject({ isKnown: true, isSetUp: false, isShared: false, canEdit: true });
});

test('the organization has the playbook’s matrix until a letter is changed', async () => {
  const { services, read } = await opened(servicesWith());
  expect(read.current).toMatchObject({ isSetUp: true, organization: contoso });
  expect(read.current.organization.matrix).toEqual(playbookMatrix);
  const decision = playbookMatrix[0]!.decision;
  await act(() => services.shared.edit([{ kind: 'setLetter', decision, role: 'CEO', letter: null }]));
  expect(read.current.organization.matrix[0]?.letters.CEO).toBeNull();
  expect(read.current.organization.matrix.slice(1)).toEqual(playbookMatrix.slice(1));
});

test('the names of meetings are the same function while the record grows', async () => {
  const { services, read } = await opened(servicesWith());
  const before = read.current.nameOf;
  await act(() => services.shared.saveEntry(entry));
  expect(read.current.record.entries).toEqual([entry]);
  expect(read.current.nameOf).toBe(before);
  const details = { name: 'Portfolio' };
  await act(() => services.shared.edit([{ kind: 'setDetails', meeting: 'portfolio-review', details }]));
  expect(read.current.nameOf('portfolio-review')).toBe('Portfolio');
});
