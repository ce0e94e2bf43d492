import { act, screen, waitFor, within } from '@testing-library/react';
import type { Organization } from '../../../src/domain/org/types';
import { contoso } from '../shared/servicesWith';
import { showRaci } from './showRaci';

beforeEach(() => {
  history.replaceState(null, '', '/');
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

const card = () => screen.findByRole('dialog');
const underCoo: Organization = { ...contoso, model: 'both-report-to-coo' };

it('escalates to the next above who answers, opens the chat and notes it in the record once', async () => {
  const { user, shared } = await showRaci({ organization: underCoo, decision: 'engineering-team-tooling' });
  const saved = jest.spyOn(shared, 'saveEntry');
  const opened = within(await card());
  expect(opened.getByText('Grace Liu (COO)')).toBeVisible();
  await user.click(opened.getByRole('button', { name: 'Escalate' }));
  expect(await opened.findByText(/The escalation is noted in the record\./)).toBeVisible();
  await user.click(opened.getByRole('button', { name: 'Escalate' }));
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  const [first, second] = saved.mock.calls as unknown[][];
  expect(first).toEqual(second);
  expect(first?.[0]).toMatchObject({
    kind: 'escalation',
    title: 'Question on decision 8, Engineering team AI tooling',
    decision: 'engineering-team-tooling',
    owner: { name: 'Grace Liu' },
    status: 'open',
  });
});

it('names the meeting that decides as the organization calls it', async () => {
  const { shared } = await showRaci({ organization: underCoo, decision: 'tool-and-vendor-selection' });
  const opened = await card();
  expect(opened).toHaveTextContent('AI Governance Council');
  await act(() =>
    shared.edit([{ kind: 'setDetails', meeting: 'governance-council', details: { name: 'AI Board' } }]),
  );
  expect(opened).toHaveTextContent('AI Board');
  expect(opened).not.toHaveTextContent('AI Governance Council');
});

it('a reader escalates without an entry', async () => {
  const { user, shared } = await showRaci({
    organization: underCoo,
    inLists: 'read',
    decision: 'engineering-team-tooling',
  });
  const saved = jest.spyOn(shared, 'saveEntry');
  const opened = within(await card());
  await user.click(opened.getByRole('button', { name: 'Escalate' }));
  expect(saved).not.toHaveBeenCalled();
  expect(opened.queryByText(/noted in the record/)).toBeNull();
});

it('above the CEO is nobody, and nothing is offered to escalate', async () => {
  await showRaci({ organization: underCoo, decision: 'regulatory-compliance' });
  const opened = within(await card());
  expect(opened.getByText('Nobody: the CEO answers for it, and nobody stands above.')).toBeVisible();
  expect(opened.queryByRole('button', { name: 'Escalate' })).toBeNull();
});

it('tells the next date of the meeting that decides, and leads there', async () => {
  const { user, shared } = await showRaci({ organization: underCoo, decision: 'use-case-prioritization' });
  await act(() =>
    shared.edit([
      {
        kind: 'setTime',
        meeting: 'portfolio-review',
        time: {
          pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'thursday', firstDayOfWeek: 'monday' },
          firstDate: '2026-12-03',
          startTime: '10:00',
          durationMinutes: 45,
          zone: 'UTC',
        },
      },
    ]),
  );
  const opened = within(await card());
  await user.click(await opened.findByRole('button', { name: /^Next: Thu, Dec 3, .*AI Portfolio Review$/ }));
  expect(location.hash).toBe('#rhythm');
});
