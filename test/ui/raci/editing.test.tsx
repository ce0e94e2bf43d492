import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { rowId } from '../../../src/domain/workspace/rowFields';
import { playbookMatrix } from '../../../src/domain/raci/raciOf';
import { contoso } from '../shared/servicesWith';
import { cell, said, showRaci } from './showRaci';

expect.extend(toHaveNoViolations);
/** Media queries mean nothing here: this is a wide window. */
const wideWindow = document.createElement('style');
wideWindow.textContent =
  'table { display: table !important } ul[aria-label="Decisions"] { display: none !important }';

beforeEach(() => {
  document.body.append(wideWindow);
  history.replaceState(null, '', '/');
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
});

async function showGrid(wishes: Parameters<typeof showRaci>[0] = {}) {
  const shown = await showRaci(wishes);
  await shown.user.click(await screen.findByRole('button', { name: 'Edit' }));
  await screen.findByRole('grid');
  await waitFor(() => expect(cell(0, 1)).toHaveFocus());
  return shown;
}

describe('who may edit', () => {
  it('offers a reader no editing and no import, but the export', async () => {
    await showRaci({ inLists: 'read' });
    expect(await screen.findByRole('button', { name: 'Export' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });

  it('offers editing to who may write, and on a device without a workspace', async () => {
    const { unmount } = await showRaci({ inLists: 'write' });
    expect(await screen.findByRole('button', { name: 'Edit' })).toBeInTheDocument();
    unmount();
    await showRaci();
    expect(await screen.findByRole('button', { name: 'Edit' })).toBeInTheDocument();
  });

  it('offers no editing while the workspace cannot be reached', async () => {
    await showRaci({ inLists: 'offline' });
    await screen.findByRole('button', { name: 'Export' });
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });
});

describe('the grid by keyboard', () => {
  it('moves with arrows, Home, End and Ctrl, and only one cell is in the tab order', async () => {
    const { user } = await showGrid();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(cell(1, 2)).toHaveFocus();
    await user.keyboard('{End}');
    expect(cell(1, 5)).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(cell(0, 0)).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(cell(10, 0)).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(cell(11, 5)).toHaveFocus();
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('writes a letter with its key, says it, and clears it with Delete', async () => {
    const { user, stored } = await showGrid();
    await user.keyboard('c');
    await waitFor(() => expect(stored(1)?.letters.CAIO).toBe('C'));
    expect(cell(0, 1)).toHaveTextContent('C Consulted');
    expect(said()).toBe('CAIO: C Consulted');
    await user.keyboard('{Delete}');
    await waitFor(() => expect(stored(1)?.letters.CAIO).toBeNull());
    expect(said()).toBe('CAIO: no part');
  });

  it('sends nothing for the letter that stands there already', async () => {
    const { user, written } = await showGrid();
    await user.keyboard('r');
    expect(written).not.toHaveBeenCalled();
  });

  it('opens the letters with Enter, each with its word, and comes back to the cell', async () => {
    const { user, stored } = await showGrid();
    await user.keyboard('{Enter}');
    const menu = await screen.findByRole('menu', { name: 'CAIO, Enterprise AI strategy and roadmap' });
    const choices = within(menu).getAllByRole('menuitemradio');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'RResponsible',
      'AAccountable',
      'CConsulted',
      'IInformed',
      '–No part',
    ]);
    await user.click(choices[3]!);
    await waitFor(() => expect(stored(1)?.letters.CAIO).toBe('I'));
    await waitFor(() => expect(cell(0, 1)).toHaveFocus());
  });

  it('says beside the row that nobody is accountable, and ties it to the cells', async () => {
    const { user } = await showGrid();
    await user.keyboard('{ArrowRight}{ArrowRight}c');
    const note = await screen.findByText('Nobody is accountable. Give one role the A.');
    const described = document.getElementById(cell(0, 3).getAttribute('aria-describedby') ?? '');
    expect(described).toContainElement(note);
  });

  it('takes the last change back with Ctrl+Z', async () => {
    const { user, stored } = await showGrid();
    await user.keyboard('i');
    await waitFor(() => expect(stored(1)?.letters.CAIO).toBe('I'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cell(0, 1)).toHaveTextContent('R Responsible'));
    expect(said()).toBe('Taken back');
  });

  it('renames with F2 and Enter, and leaves the title with Escape', async () => {
    const { user, stored } = await showGrid();
    await user.keyboard('{Home}{F2}');
    const field = screen.getByRole('textbox', { name: 'Title of decision 1' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'Our AI strategy{Enter}');
    await waitFor(() => expect(stored(1)?.title).toBe('Our AI strategy'));
    await waitFor(() => expect(cell(0, 0)).toHaveFocus());
    await user.keyboard('{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Title of decision 1' }), ' and more{Escape}');
    expect(stored(1)?.title).toBe('Our AI strategy');
    expect(cell(0, 0)).toHaveFocus();
  });

  it('refuses a title that another decision has, as it is typed', async () => {
    const { user, written } = await showGrid();
    await user.keyboard('{Home}{F2}');
    const field = screen.getByRole('textbox', { name: 'Title of decision 1' });
    await user.clear(field);
    await user.type(field, 'ai budget allocation{Enter}');
    expect(screen.getByText('Decision 12 has this title already. Choose another.')).toBeVisible();
    expect(field).toBeInvalid();
    expect(written).not.toHaveBeenCalled();
  });
});

it('keeps a failed change to make again', async () => {
  const { user, cache, stored } = await showGrid();
  cache.isFull = true;
  await user.keyboard('c');
  expect(await screen.findByText(/could not make the CAIO consulted in decision 1: /)).toBeVisible();
  expect(cell(0, 1)).toHaveTextContent('R Responsible');
  cache.isFull = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(stored(1)?.letters.CAIO).toBe('C'));
  expect(await screen.findByText('Saved')).toBeVisible();
});

it('locks the letters that the model makes, and says why', async () => {
  const { user, written } = await showGrid({ organization: { ...contoso, model: 'cio-owns-ai' } });
  expect(cell(2, 2)).toHaveAttribute('aria-readonly', 'true');
  expect(cell(2, 3)).toHaveAttribute('aria-readonly', 'false');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}c');
  expect(said()).toMatch(/^The CAIO’s A passes to the CIO/);
  await user.keyboard('{Home}{ArrowUp}{ArrowRight}a');
  expect(said()).toMatch(/^The VP of AI cannot be A Accountable in this model/);
  expect(written).not.toHaveBeenCalled();
});

it('keeps the rows where they are while letters change what is found', async () => {
  const { user, stored } = await showRaci();
  await user.click(screen.getByRole('radio', { name: 'CEO' }));
  await user.click(await screen.findByRole('button', { name: 'Edit' }));
  await waitFor(() => expect(cell(0, 1)).toHaveFocus());
  await user.keyboard('{End}{ArrowLeft}i');
  await waitFor(() => expect(stored(7)?.letters.CEO).toBe('I'));
  expect(cell(0, 0)).toHaveTextContent('AI regulatory compliance');
});

it('adds a decision at the end, with the next number and an id for links', async () => {
  const { user, stored } = await showGrid();
  await user.type(screen.getByRole('textbox', { name: 'New decision' }), 'Data centre sites{Enter}');
  await waitFor(() => expect(stored(13)?.decision).toBe('data-centre-sites'));
  expect(cell(12, 0)).toHaveTextContent('13Data centre sites');
  expect(cell(12, 0)).toHaveTextContent('Nobody is accountable');
});

it('retires a decision after saying what that changes, and restores it', async () => {
  const { user, stored } = await showGrid();
  await user.click(screen.getByRole('button', { name: 'Retire AI budget allocation' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent(/the agenda of the AI Governance Council/);
  await user.click(within(dialog).getByRole('button', { name: 'Retire' }));
  await waitFor(() => expect(stored(12)?.retired).toBe(true));
  await user.click(screen.getByText('Retired decisions (1)'));
  await user.click(screen.getByRole('button', { name: 'Restore AI budget allocation' }));
  await waitFor(() => expect(stored(12)?.retired ?? false).toBe(false));
});

it('goes on in the grid where the retired decision was', async () => {
  const { user } = await showGrid();
  await user.click(screen.getByRole('button', { name: 'Retire AI budget allocation' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retire' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement?.closest('[role="grid"]')).not.toBeNull());
});

it('adds a decision on a phone, and leaves the page heard', async () => {
  const wide = globalThis.matchMedia;
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: media.includes('max-width'), media }) as MediaQueryList;
  const { user, stored } = await showRaci();
  await user.click(await screen.findByRole('button', { name: 'Add a decision' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a decision' }));
  await user.type(dialog.getByRole('textbox', { name: 'New decision' }), 'Data centre sites{Enter}');
  await waitFor(() => expect(stored(13)?.title).toBe('Data centre sites'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(location.hash).toBe('#raci/data-centre-sites'));
  expect(screen.getByRole('button', { name: 'Add a decision' })).toHaveFocus();
  globalThis.matchMedia = wide;
});

it('leads back to the matrix with Done, focus on Edit', async () => {
  const { user } = await showGrid();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Edit' })).toHaveFocus());
  expect(screen.queryByRole('grid')).toBeNull();
});

describe('the card', () => {
  const open = { decision: 'ai-strategy-and-roadmap', inLists: 'write' } as const;

  it('takes a letter, a title and a meeting', async () => {
    const { user, stored, shared } = await showRaci(open);
    await user.click(await screen.findByRole('button', { name: 'Change this decision' }));
    const cio = screen.getByRole('group', { name: 'CIO, Chief Information Officer' });
    await user.click(within(cio).getByRole('radio', { name: 'I Informed' }));
    await waitFor(() => expect(stored(1)?.letters.CIO).toBe('I'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Decided at' }), 'AI Governance Council');
    await waitFor(() =>
      expect(shared.state().content?.settings.organization.placed).toEqual([
        { decision: 'ai-strategy-and-roadmap', meeting: 'governance-council' },
      ]),
    );
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Our strategy{Enter}');
    await waitFor(() => expect(stored(1)?.title).toBe('Our strategy'));
  });

  it('tells who changed which letter when, once asked', async () => {
    const { user, lists } = await showRaci(open);
    const key = 'ai-strategy-and-roadmap';
    const stored = [...lists.rows.values()].find((row) => row.list === 'raci' && row.key === key)!;
    const at = Date.UTC(2026, 10, 20, 15);
    lists.versions.set(rowId(stored), [
      { fields: { ...stored.fields, CIO: 'I' }, changedAt: at, changedBy: 'Ben Ruiz' },
      { fields: stored.fields, changedAt: at - 1000, changedBy: 'Ada Okafor' },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Show the history' }));
    const [change, first] = await screen.findAllByText(/Ben Ruiz, |Ada Okafor, Fri/);
    expect(change?.closest('li')).toHaveTextContent(
      'CIO: C Consulted → I InformedBen Ruiz, Fri, Nov 20, 10:00 AM',
    );
    expect(first?.closest('li')).toHaveTextContent('Written first');
  });

  it('settles a finding at once', async () => {
    const { user, written } = await showRaci({ ...open, decision: 'workforce-upskilling' });
    const heading = await screen.findByRole('heading', { name: 'What does not fit' });
    const [remedy] = within(heading.parentElement!).getAllByRole('button');
    await user.click(remedy!);
    await waitFor(() => expect(written).toHaveBeenCalledTimes(1));
  });

  it('leads to where a finding is settled that needs another screen, also a reader', async () => {
    const { user } = await showRaci({ ...open, inLists: 'read' });
    const heading = await screen.findByRole('heading', { name: 'What does not fit' });
    const remedies = within(heading.parentElement!);
    expect(remedies.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Compare the models',
    ]);
    await user.click(remedies.getByRole('button', { name: 'Compare the models' }));
    expect(location.hash).toBe('#model');
  });

  it('does not lead to the decision that is open already', async () => {
    await showRaci({ ...open, decision: 'data-security-and-governance' });
    const heading = await screen.findByRole('heading', { name: 'What does not fit' });
    const finding = within(heading.parentElement!);
    expect(finding.getByText(/has nobody responsible/)).toBeVisible();
    expect(finding.queryByRole('button', { name: 'Choose who is responsible' })).toBeNull();
  });

  it('says that a decision is retired, and restores it', async () => {
    const matrix = playbookMatrix.map((row) => ({ ...row, retired: row.number === 1 }));
    const { user, stored } = await showRaci({ ...open, organization: { ...contoso, matrix } });
    expect(await screen.findByText(/This decision is retired/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Restore it' }));
    await waitFor(() => expect(stored(1)?.retired ?? false).toBe(false));
  });

  it('says that a link names no decision of this matrix', async () => {
    await showRaci({ ...open, decision: 'of-another-team' });
    expect(await screen.findByText(/a decision that this matrix does not have/)).toBeVisible();
  });

  it('shows a reader no way to change it', async () => {
    await showRaci({ ...open, inLists: 'read' });
    const heading = await screen.findByRole('heading', { name: 'What does not fit' });
    expect(within(heading.parentElement!).queryByRole('button', { name: /^(Make|Give|Take)/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Change this decision' })).toBeNull();
  });
});

it('has nothing that an accessibility scan finds, in the grid and in the card', async () => {
  const { container, user } = await showGrid({ decision: 'ai-strategy-and-roadmap' });
  await user.click(await screen.findByRole('button', { name: 'Change this decision' }));
  expect(await axe(container)).toHaveNoViolations();
  expect(await axe(screen.getByRole('radio', { name: 'Mine' }).closest('main')!)).toHaveNoViolations();
});
