import { sendDecided } from '../../../src/application/sendDecided';
import { failureOrRethrow } from '../../../src/application/ports/Failure';
import { isDated, comingDates, skipStep } from '../../../src/domain/reconcile/dateSteps';
import { planEnd, planOf } from '../../../src/domain/reconcile/planEnd';
import { discardEdits } from '../../../src/domain/rhythm/discardEdits';
import type { SettingsEdit } from '../../../src/domain/rhythm/editSettings';
import { detailsOf } from '../../../src/domain/rhythm/meetings';
import { everyWay, type Prepared } from './everyWay';
import { apply, type LocalTeam, type Reply } from './localTeam';

const meeting = 'portfolio-review';

const replyOf = (doing: Promise<unknown>): Promise<Reply> =>
  doing.then(
    () => 'done' as const,
    (caught: unknown) => failureOrRethrow(caught).kind,
  );

const skips: Prepared = async (window) => {
  const { expected, actual } = await window.read();
  const series = actual.find((one) => one.meeting === meeting)!;
  if (!isDated(series)) throw new Error('The series has no time.');
  const [date] = comingDates(series, window.services.clock.now(), 1);
  const step = skipStep(
    expected.find((one) => one.meeting === meeting)!,
    series,
    {
      date: date!.date,
      from: date!.standsAt!,
    },
  );
  return () => replyOf(sendDecided(window.services, window.settings(), { edits: [], plan: planOf([step]) }));
};

const ends: Prepared = async (window) => {
  const { expected, actual } = await window.read();
  const from = '2026-12-23';
  const plan = planEnd(expected, actual, { meetings: [meeting], from });
  const edits: readonly SettingsEdit[] = [{ kind: 'setDetails', meeting, details: { endsFrom: from } }];
  return () => replyOf(sendDecided(window.services, window.settings(), { edits, plan }));
};

/** Keeps the edits and applies what follows, as a review does. */
const applies =
  (...edits: readonly SettingsEdit[]): Prepared =>
  (window) =>
    Promise.resolve(async () => {
      const { shared } = window.services;
      const before = shared.state().conflicts.length;
      const stored = await replyOf(shared.edit(edits));
      if (stored !== 'done') return stored;
      const isInConflict = shared.state().conflicts.length > before;
      const replies = await apply(window);
      return isInConflict ? 'conflict' : replies;
    });

const changesTime: Prepared = async (window, team) => {
  const time = { ...window.settings().times[meeting]!, startTime: '14:00' };
  return applies({ kind: 'setTime', meeting, time })(window, team);
};
const changesPeople = applies({ kind: 'override', meeting, role: 'COO', attendance: 'informed' });

const handsOver: Prepared = (window, team) =>
  Promise.resolve(async () => {
    const claim = await window.services.shared.claimOrganizer(team.ben, team.ada);
    return claim.kind === 'claimed' ? 'done' : 'taken';
  });

/** What Review has on screen of a time that was chosen before. */
const appliesChosen: Prepared = async (window) => {
  const time = { ...window.settings().times[meeting]!, startTime: '14:00' };
  await window.services.shared.edit([{ kind: 'setTime', meeting, time }]);
  const reading = await window.read();
  return () => apply(window, reading);
};

/** What Discard has on screen, in a window that knows what was chosen. */
const discards: Prepared = async (window) => {
  await window.services.shared.open();
  const { actual } = await window.read();
  const edits = discardEdits(window.settings(), actual, window.services.clock.now());
  expect(edits).not.toEqual([]);
  return () => replyOf(window.services.shared.edit(edits));
};

const bothAda = () => ['ada', 'ada'] as const;

function nothingDoubled(team: LocalTeam): void {
  expect(team.seriesOfAda()).toHaveLength(1);
  const mails = team.mails();
  expect(new Set(mails).size).toBe(mails.length);
}

test('one skips a date while the other ends the series: both stand, or who came late is told', async () => {
  await everyWay([skips, ends], bothAda, async ({ team, replies, later }) => {
    nothingDoubled(team);
    const { actual, plan } = await later.read();
    const series = actual.find((one) => one.meeting === meeting)!;
    const isSkipped = series.exceptions.some(({ standsAt }) => standsAt === null);
    expect([isSkipped, series.endsOn === '2026-12-22']).toEqual(replies.map((one) => one === 'done'));
    expect(plan.steps.filter(({ kind }) => kind !== 'end')).toEqual([]);
  });
});

test('one changes the time and one the people of a series: both stand once the later one was applied', async () => {
  await everyWay([changesTime, changesPeople], bothAda, async ({ team, replies, later }) => {
    expect(team.seriesOfAda()).toHaveLength(1);
    const { times, overrides } = later.settings();
    expect([times[meeting]?.startTime, overrides[0]?.kind]).toEqual(['14:00', 'informed']);
    const before = await later.read();
    if (replies.every((one) => one === 'done')) expect(before.plan.steps).toEqual([]);
    await apply(later);
    const { actual, plan } = await later.read();
    expect(plan.steps).toEqual([]);
    const series = actual.find((one) => one.meeting === meeting)!;
    expect(series.time?.startTime).toBe('14:00');
    expect(series.attendees.map(({ mail }) => mail)).not.toContain(team.grace.mail);
    const toGrace = team.world.mail.filter(({ to, kind }) => to === team.grace.mail && kind !== 'update');
    expect(toGrace.map(({ kind }) => kind)).toEqual(['cancellation']);
  });
});

test('the organizer ends a meeting that the other leader renames at that moment: both stand, or one is asked', async () => {
  const bens: Prepared = (window) =>
    Promise.resolve(async () => {
      const { shared } = window.services;
      await shared.edit([{ kind: 'setDetails', meeting, details: { name: 'AI Weekly' } }]);
      return shared.state().conflicts.length > 0 ? 'conflict' : 'done';
    });
  await everyWay(
    [ends, bens],
    () => ['ada', 'ben'],
    async ({ team, replies, later }) => {
      const { endsFrom, name } = detailsOf(later.settings(), meeting);
      expect([endsFrom === '2026-12-23', name === 'AI Weekly']).toEqual(replies.map((one) => one === 'done'));
      const { actual } = await later.read();
      expect(actual.find((one) => one.meeting === meeting)!.endsOn !== null).toBe(endsFrom !== null);
      nothingDoubled(team);
    },
  );
});

test('one hands the meetings over while another window applies: nobody is told twice, and the next organizer stands', async () => {
  await everyWay([handsOver, appliesChosen], bothAda, ({ team, replies, later }) => {
    nothingDoubled(team);
    expect(replies[0]).toBe('done');
    expect(later.settings().organizer?.id).toBe(team.ben.id);
    const [sent] = team.seriesOfAda();
    expect(sent!.start.local.slice(11, 16)).toBe(replies[1] === 'done' ? '14:00' : '10:00');
    expect(['done', 'outdated']).toContain(replies[1]);
    if (replies[1] === 'outdated') expect(team.mails()).toEqual([]);
  });
});

test('two leaders accept one finding at once: what was said first stands, and the other is asked', async () => {
  const accepts =
    (because: string): Prepared =>
    (window) =>
      Promise.resolve(async () => {
        const { shared } = window.services;
        const accepted = { key: 'overloadedRole:CIO', because, by: window.me.name, on: '2026-11-23' };
        await shared.edit([{ kind: 'acceptFinding', accepted }]);
        return shared.state().conflicts.length > 0 ? 'conflict' : 'done';
      });
  await everyWay(
    [accepts('For a year.'), accepts('Until March.')],
    () => ['ada', 'ben'],
    ({ replies, later }) => {
      const { accepted } = later.services.shared.state().content!;
      expect(accepted).toHaveLength(1);
      expect([...replies].sort()).toEqual(['conflict', 'done']);
      expect(accepted[0]?.because).toBe(replies[0] === 'done' ? 'For a year.' : 'Until March.');
    },
  );
});

test('two leaders settle findings of one decision at once: other letters stand together', async () => {
  const letters =
    (role: 'COO' | 'CEO'): Prepared =>
    (window) =>
      Promise.resolve(() =>
        replyOf(
          window.services.shared.edit([
            { kind: 'setLetter', decision: 'budget-allocation', role, letter: 'C' },
          ]),
        ),
      );
  await everyWay(
    [letters('COO'), letters('CEO')],
    () => ['ada', 'ben'],
    ({ replies, later }) => {
      expect(replies).toEqual(['done', 'done']);
      const row = later
        .settings()
        .organization.matrix?.find(({ decision }) => decision === 'budget-allocation');
      expect(row?.letters).toMatchObject({ COO: 'C', CEO: 'C' });
    },
  );
});

test('one discards while another window applies: what was sent and what is agreed on agree, or a change waits', async () => {
  await everyWay([appliesChosen, discards], bothAda, async ({ team, later }) => {
    nothingDoubled(team);
    const { actual, plan } = await later.read();
    const sent = actual.find((one) => one.meeting === meeting)!.time!.startTime;
    const agreed = later.settings().times[meeting]!.startTime;
    expect(plan.steps.length > 0).toBe(sent !== agreed);
  });
});
