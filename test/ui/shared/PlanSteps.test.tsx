import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import type { Plan, PlanStep } from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { PlanSteps, type StepState } from '../../../src/ui/shared/plan/PlanSteps';
import { ServicesContext } from '../../../src/ui/shared/ServicesContext';
import { ada, settings } from '../../domain/rhythm/builders';
import { servicesWith } from './servicesWith';

expect.extend(toHaveNoViolations);

const whole = planChanges(expectedSeries(settings(), ada), [], []);

async function show(plan: Plan, states: readonly StepState[] = []) {
  const services = servicesWith();
  await services.shared.open();
  const user = userEvent.setup();
  const shown = render(
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={new QueryClient()}>
        <FluentProvider theme={webLightTheme}>
          <PlanSteps plan={plan} states={states} />
        </FluentProvider>
      </QueryClientProvider>
    </ServicesContext.Provider>,
  );
  return { user, ...shown };
}

test('is one line for each meeting, which opens for its changes', async () => {
  const { user, container } = await show(whole);
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  const review = screen.getByRole('region', { name: 'Changes to AI Portfolio Review' });
  expect(within(review).getByText(/^3 changes, \d mails$/)).toBeVisible();
  await user.click(within(review).getByRole('button', { name: 'AI Portfolio Review', expanded: false }));
  expect(within(review).getByText(/^Create AI Portfolio Review/)).toBeVisible();
  expect(within(review).getByText('Ben Ruiz <ben@example.com>')).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('says in words whose address is outside', async () => {
  await show({ ...whole, steps: whole.steps.filter(isReview).map(withOutsiders) });
  const mailed = screen.getByRole('list', { name: 'Mailed' });
  expect(mailed).toHaveTextContent('Ben Ruiz <ben@example.com> · guest of your organization');
  expect(mailed).toHaveTextContent('Grace Liu <grace@example.com> · address outside your organization');
});

test('opens the meeting of which a change failed', async () => {
  await show(
    whole,
    whole.steps.map(({ meeting }) => (meeting === 'portfolio-review' ? 'done' : 'failed')),
  );
  expect(screen.getByRole('button', { name: 'AI Portfolio Review' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  expect(screen.getByText('3 of 3 changes made')).toBeVisible();
  const council = screen.getByRole('region', { name: 'Changes to AI Governance Council' });
  expect(within(council).getAllByLabelText('Failed')).not.toHaveLength(0);
});

const isReview = ({ meeting }: PlanStep): boolean => meeting === 'portfolio-review';

function withOutsiders(step: PlanStep): PlanStep {
  if (step.kind !== 'setAttendees') return step;
  const outside = { 'ben@example.com': 'guest', 'grace@example.com': 'otherDomain' } as const;
  const attendees = step.attendees.map((one) => ({
    ...one,
    ...(one.mail in outside && { outside: outside[one.mail as keyof typeof outside] }),
  }));
  return { ...step, attendees };
}
