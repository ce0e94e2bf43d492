import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FailureError } from '../../../src/application/ports/Failure';
import type { HostTheme } from '../../../src/application/ports/Host';
import type { Services } from '../../../src/application/Services';
import { findingsOf } from '../../../src/domain/findings/findingsOf';
import type { WorkspaceContent } from '../../../src/domain/workspace/types';
import '../../../src/ui/raci/card/DecisionDrawer'; // so that no test waits for it to be compiled
import '../../../src/ui/shell/FindingsCount';
import { Shell } from '../../../src/ui/shell/Shell';
import { CacheInMemory, workspaceFor } from '../../application/workspaceFor';
import { rowsOf } from '../../../src/domain/workspace/contentOf';
import { contentWith } from '../shared/contentWith';
import { contoso, servicesWith } from '../shared/servicesWith';

expect.extend(toHaveNoViolations);
/** Media queries mean nothing here: this is a wide window. */
const wideWindow = document.createElement('style');
wideWindow.textContent =
  'table { display: table !important } ul[aria-label="Decisions"] { display: none !important }';

beforeEach(() => {
  document.body.append(wideWindow);
  history.replaceState(null, '', '/');
  delete document.documentElement.dataset.theme;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

const never = () => new Promise<never>(() => {});

async function show(services: Services = servicesWith()) {
  const user = userEvent.setup();
  const shown = render(<Shell connect={() => Promise.resolve(services)} />);
  await waitFor(() => expect(screen.getAllByText('Ada Okafor').length).toBeGreaterThan(0));
  return { user, ...shown };
}

const table = () => document.querySelector('table')!;
const rowTitles = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const find = () => screen.getByRole('searchbox', { name: 'Find a decision' });

describe('before anything is connected', () => {
  it('shows the twelve decisions with letter and word', () => {
    render(<Shell connect={never} />);
    expect(rowTitles()).toHaveLength(12);
    const [, third] = within(table()).getAllByText('AI tool and vendor selection');
    expect(third).toBeUndefined();
    const row = within(table()).getByText('AI tool and vendor selection').closest('tr')!;
    expect(row).toHaveTextContent('A Accountable');
    expect(row).toHaveTextContent('AI Governance Council');
  });

  it('says in words which decisions no meeting takes', () => {
    render(<Shell connect={never} />);
    const row = within(table()).getByText('AI workforce upskilling').closest('tr')!;
    expect(row).toHaveTextContent('No meeting decides it');
  });

  it('finds by typing, and Escape clears', async () => {
    const user = userEvent.setup();
    render(<Shell connect={never} />);
    await user.type(find(), 'who approves a model?');
    expect(rowTitles()[0]).toMatch(/AI model governance and ethics policy/);
    await user.keyboard('{Escape}');
    expect(rowTitles()).toHaveLength(12);
  });

  it('says that nothing was found, and shows all again', async () => {
    const user = userEvent.setup();
    render(<Shell connect={never} />);
    await user.type(find(), 'zeppelin');
    expect(screen.getByText('Nothing found for “zeppelin”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all decisions' }));
    expect(rowTitles()).toHaveLength(12);
  });

  it('explains why it cannot show what is yours', async () => {
    const user = userEvent.setup();
    render(<Shell connect={never} />);
    await user.click(screen.getByRole('radio', { name: 'Mine' }));
    expect(screen.getByText('Tandem does not know your seat')).toBeVisible();
  });

  it('orders by the part of a role', async () => {
    const user = userEvent.setup();
    render(<Shell connect={never} />);
    await user.click(within(table()).getByRole('button', { name: 'CEO' }));
    expect(rowTitles().slice(0, 2)).toEqual([
      '7AI regulatory compliance',
      '10AI ROI measurement and board reporting',
    ]);
    expect(within(table()).getByRole('columnheader', { name: 'CEO' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
});

describe('when connected', () => {
  it('names who holds the seats, and marks your own', async () => {
    await show();
    const heading = within(table()).getByRole('columnheader', { name: /^CAIO/ });
    expect(heading).toHaveTextContent('Ada Okafor (you)');
    expect(within(table()).getByRole('columnheader', { name: /^CEO/ })).toHaveTextContent('vacant');
  });

  it('shows what you answer for or work on', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Mine' }));
    expect(rowTitles()).toHaveLength(9);
  });

  it('shows the derived matrix where the CIO owns AI', async () => {
    const seats = { ...contoso.seats, VPAI: contoso.seats.CAIO ?? null };
    await show(servicesWith({ organization: { ...contoso, model: 'cio-owns-ai', seats } }));
    expect(within(table()).getByRole('columnheader', { name: /^VP of AI/ })).toBeInTheDocument();
    expect(within(table()).getAllByText(/^Derived/).length).toBeGreaterThan(0);
  });

  it('opens a card from the keyboard, and Escape returns focus to its row', async () => {
    const { user } = await show();
    const row = within(table()).getByRole('button', { name: 'AI tool and vendor selection' });
    row.getClientRects = () => [{}] as unknown as DOMRectList;
    row.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Ada Okafor (CAIO) is accountable.')).toBeVisible();
    expect(location.hash).toBe('#raci/tool-and-vendor-selection');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Ada Okafor (CAIO) is accountable.')).toBeNull());
    await waitFor(() => expect(row).toHaveFocus());
  });

  it('opens the card that the host’s link names', async () => {
    render(<Shell connect={() => Promise.resolve(servicesWith({ subPage: 'raci/budget-allocation' }))} />);
    expect(await screen.findByText('Grace Liu (COO) is accountable.')).toBeVisible();
  });

  it('copies a link to the card, and says so', async () => {
    const { user } = await show(servicesWith({ subPage: 'raci/budget-allocation' }));
    await user.click(await screen.findByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('https://teams.example/raci/budget-allocation');
  });

  it('follows the host’s theme', async () => {
    let push: (theme: HostTheme) => void = () => {};
    await show(servicesWith({ host: { onThemeChange: (listener) => (push = listener) } }));
    act(() => push('contrast'));
    expect(document.documentElement.dataset.theme).toBe('contrast');
  });
});

it('keeps working without a connection, says what is missing, and tries again', async () => {
  const user = userEvent.setup();
  const failure = {
    kind: 'connection' as const,
    detail: 'socket closed',
    status: null,
    code: null,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  };
  const answers = [() => Promise.reject(new FailureError(failure)), () => Promise.resolve(servicesWith())];
  let asked = 0;
  const connect = () => answers[asked++]!();
  render(<Shell connect={connect} />);
  expect(await screen.findByText(/could not connect to Microsoft 365: the connection broke/)).toBeVisible();
  expect(rowTitles()).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getAllByText('Ada Okafor').length).toBeGreaterThan(0));
});

describe('where things are', () => {
  const row = (name: string) => screen.getByRole('tablist', { name });
  const namesIn = (name: string) =>
    within(row(name))
      .getAllByRole('tab')
      .map((tab) => tab.textContent);
  const tab = (name: string, label: string) => within(row(name)).getByRole('tab', { name: label });

  it('three places, and a quiet second row in the place that has more than one view', () => {
    render(<Shell connect={never} />);
    expect(namesIn('Places')).toEqual(['Who decides', 'Meetings', 'Record']);
    expect(namesIn('Who decides')).toEqual(['RACI', 'Charters', 'Model', 'Findings']);
    expect(tab('Places', 'Who decides')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel', { name: 'RACI' })).toBeInTheDocument();
  });

  it('no second row where a place has one view', () => {
    location.hash = '#rhythm';
    render(<Shell connect={never} />);
    expect(tab('Places', 'Meetings')).toHaveAttribute('aria-selected', 'true');
    expect(screen.queryByRole('tablist', { name: 'Who decides' })).toBeNull();
    expect(screen.getByRole('tabpanel', { name: 'Meetings' })).toBeInTheDocument();
  });

  it('the arrow keys move between the places, and between the views of one', async () => {
    const user = userEvent.setup();
    render(<Shell connect={never} />);
    tab('Who decides', 'RACI').focus();
    await user.keyboard('{ArrowLeft}');
    expect(tab('Who decides', 'Findings')).toHaveFocus();
    expect(location.hash).toBe('#findings');
    tab('Places', 'Who decides').focus();
    await user.keyboard('{ArrowRight}');
    expect(tab('Places', 'Meetings')).toHaveFocus();
    expect(location.hash).toBe('#rhythm');
    expect(screen.getByRole('status', { name: 'Rhythm is loading' })).toBeInTheDocument();
  });

  it('a place opens on the view that was last seen in it', async () => {
    const user = userEvent.setup();
    location.hash = '#charters';
    render(<Shell connect={never} />);
    await user.click(tab('Places', 'Record'));
    expect(location.hash).toBe('#record');
    await user.click(tab('Places', 'Who decides'));
    expect(location.hash).toBe('#charters');
  });

  it('a pinned tab opens on the view chosen when it was pinned', () => {
    history.replaceState(null, '', '/?subPage=findings');
    render(<Shell connect={never} />);
    expect(tab('Who decides', 'Findings')).toHaveAttribute('aria-selected', 'true');
  });

  it('shows a malformed address as the start', () => {
    location.hash = '#%E0%A4%A/%';
    render(<Shell connect={never} />);
    expect(tab('Who decides', 'RACI')).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the first visit', () => {
  const showFirst = async (isFirst: boolean) => {
    const base = servicesWith();
    const device = { ...base.device, isFirstVisit: () => Promise.resolve(isFirst) };
    const shown = await show({ ...base, device });
    await screen.findByRole('tab', { name: /^Findings \d+ open$/ });
    return shown;
  };
  const line = () => screen.queryByRole('complementary', { name: 'What Tandem is' });

  it('says in one line what this is and where to start, until it was read', async () => {
    const { user, baseElement } = await showFirst(true);
    expect(await screen.findByText(/who decides what about AI, and when they meet\. Look up/)).toBeVisible();
    expect(await axe(baseElement)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    expect(line()).toBeNull();
  });

  it('is over for whoever goes on by themselves', async () => {
    const { user } = await showFirst(true);
    await screen.findByRole('complementary', { name: 'What Tandem is' });
    await user.click(screen.getByRole('tab', { name: 'Model' }));
    expect(line()).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'RACI' }));
    expect(line()).toBeNull();
  });

  it('is told to nobody who has been here', async () => {
    await showFirst(false);
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect(line()).toBeNull();
  });
});

it('has nothing that an accessibility scan finds, with and without a card', async () => {
  const { container } = await show(servicesWith({ subPage: 'raci/budget-allocation' }));
  await screen.findByText('Grace Liu (COO) is accountable.');
  await screen.findByRole('tab', { name: /^Findings \d+ open$/ });
  expect(await axe(container)).toHaveNoViolations();
});

describe('the number of open findings', () => {
  const everythingAccepted = (count: { readonly but: number }): WorkspaceContent => {
    const content = contentWith(contoso);
    const accepted = findingsOf(content)
      .slice(count.but)
      .map(({ key }) => ({ key, because: 'We know.', by: 'Ada', on: '2026-11-23' }));
    return { ...content, accepted };
  };
  const workspaceWith = async (content: WorkspaceContent) => {
    const cache = new CacheInMemory();
    cache.stored.set('own', rowsOf(content));
    const shared = workspaceFor(null, { cache });
    await shared.open();
    return shared;
  };
  const showWith = async (content: WorkspaceContent) =>
    show({ ...servicesWith(), shared: await workspaceWith(content) });

  it('stands beside the tab, and is heard with its name', async () => {
    await showWith(everythingAccepted({ but: 7 }));
    const tab = await screen.findByRole('tab', { name: 'Findings 7 open' });
    expect(tab).toHaveTextContent('Findings7 7 open');
  });

  it('stands on the place while one is elsewhere', async () => {
    location.hash = '#record';
    const shared = await workspaceWith(everythingAccepted({ but: 7 }));
    render(<Shell connect={() => Promise.resolve({ ...servicesWith(), shared })} />);
    expect(await screen.findByRole('tab', { name: 'Who decides 7 open' })).toBeVisible();
  });

  it('follows what is agreed', async () => {
    const shared = await workspaceWith(everythingAccepted({ but: 2 }));
    await show({ ...servicesWith(), shared });
    await screen.findByRole('tab', { name: 'Findings 2 open' });
    const [last] = shared.state().content!.accepted;
    await act(() => shared.edit([{ kind: 'withdrawAcceptance', key: last!.key }]));
    expect(await screen.findByRole('tab', { name: 'Findings 3 open' })).toBeVisible();
  });

  it('is nothing where none is open', async () => {
    await showWith(everythingAccepted({ but: 0 }));
    await act(() => new Promise((done) => setTimeout(done, 600)));
    expect(screen.getByRole('tab', { name: 'Findings' })).toHaveTextContent(/^Findings$/);
  });
});
