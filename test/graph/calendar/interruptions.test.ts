import { applyPlan } from '../../../src/application/applyPlan';
import { readRhythm } from '../../../src/application/readRhythm';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { meetings } from '../../../src/playbook/meetings';
import { settings } from '../../domain/rhythm/builders';
import { servicesWith } from '../../application/services';
import { throughout } from '../../application/workspaceFor';
import { fewAtATime } from '../../fewAtATime';
import { localGraph, type LocalGraph } from '../localGraph';

const ada = 'ada.okafor@contoso.com';

/** The four executives of the local tenant. */
function seated({ world }: LocalGraph): RhythmSettings {
  const seat = (upn: string) => {
    const { id, displayName: name, mail } = world.personByUpn(`${upn}@contoso.com`)!;
    return { id, name, mail, title: null };
  };
  const seats = { CAIO: seat('ada.okafor'), CIO: seat('ben.ruiz'), COO: seat('grace.liu'), CEO: null };
  return settings({ organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' } });
}

/** Reads, plans and applies until there is nothing to do, as a person who presses "Try again". */
async function setUp(local: LocalGraph): Promise<void> {
  const services = { ...servicesWith(local.calendar), directory: local.directory };
  const of = seated(local);
  for (let tries = 0; tries < 3; tries += 1) {
    const { plan } = await readRhythm(services, of);
    if (plan.steps.length === 0) return;
    await throughout(applyPlan(services, of, plan));
  }
  throw new Error('It did not come to an end.');
}

/** What matters of the end: which series stand, who is in them, with which files, and who was mailed what. */
function endState({ world }: LocalGraph) {
  const { id } = world.personByUpn(ada)!;
  const names = meetings.map(({ title }) => title as string);
  const events = [...world.mailboxes.get(id)!.events.values()].filter(({ subject }) =>
    names.includes(subject),
  );
  return {
    series: events
      .map(({ subject, attendees, attachments }) => ({
        subject,
        attendees: attendees.map((one) => JSON.stringify(one)).sort(),
        files: attachments.map(({ name }) => name),
      }))
      .sort((one, other) => one.subject.localeCompare(other.subject)),
    mail: world.mail.map(({ kind, to, subject }) => `${kind} ${subject} ${to}`).sort(),
  };
}

test.each(['dropBefore', 'dropAfter'] as const)(
  'a connection cut at any one write (%s) leads to the same three series and one invitation each',
  async (fault) => {
    const undisturbed = localGraph(ada);
    await setUp(undisturbed);
    const whole = endState(undisturbed);
    expect(whole.series.map(({ files }) => files.length)).toEqual([1, 1, 1]);
    expect(whole.mail).toHaveLength(5);
    await fewAtATime(9, async (index) => {
      const nth = index + 1;
      const local = localGraph(ada);
      local.faults.set([{ method: 'POST|PATCH', path: '/me/events(/[^/?]+(/attachments)?)?$', nth, fault }]);
      await setUp(local);
      expect({ nth, ...endState(local) }).toEqual({ nth, ...whole });
    });
  },
);
