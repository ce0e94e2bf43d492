import { sendAlert } from '../../../src/domain/appointment/sendAlert';
import { ada, ben, grace, noor, organization, settings } from '../rhythm/builders';
import { attendee, draft } from './builders';

const council = draft({
  subject: 'AI Governance Council',
  required: [attendee(ben), attendee(grace)],
  hasAgenda: true,
});

test('a meeting in order leaves', () => {
  expect(sendAlert(council, settings())).toBeNull();
});

test('an appointment of another kind leaves, whoever lacks', () => {
  expect(sendAlert({ ...council, subject: 'Lunch', required: [], hasAgenda: false }, settings())).toBeNull();
});

test('names the accountable person who is missing, with role and decision', () => {
  const { message } = sendAlert({ ...council, required: [attendee(ben)] }, settings())!;
  expect(message).toMatch(
    /^Grace Liu \(COO\) is missing: accountable for AI budget allocation\. Open Tandem/,
  );
});

test('names the leading person who is missing', () => {
  const { message } = sendAlert({ ...council, required: [attendee(grace)] }, settings())!;
  expect(message).toContain('Ben Ruiz (CIO) is missing: leads the meeting.');
});

test('a meeting is held to its tag, not to its subject', () => {
  expect(
    sendAlert({ ...council, subject: 'Off-site', meeting: 'governance-council', required: [] }, settings()),
  ).not.toBeNull();
});

test('says that the agenda is missing', () => {
  const { message } = sendAlert({ ...council, hasAgenda: false }, settings())!;
  expect(message).toBe(
    'The AI Governance Council has no agenda in its text. Open Tandem in this appointment to add what is missing.',
  );
});

test('whoever organizes, and whoever is optional, is there', () => {
  const form = {
    ...council,
    organizer: attendee(grace),
    required: [attendee(ada)],
    optional: [attendee(ben)],
  };
  expect(sendAlert(form, settings())).toBeNull();
});

test('a vacant seat stops nothing, and neither does a role that the organization does not require', () => {
  const seats = { CAIO: ada, CIO: ben, COO: null, CEO: noor };
  const form = { ...council, required: [attendee(ben)] };
  expect(sendAlert(form, settings({ organization: organization({ seats }) }))).toBeNull();
  const overrides = [{ meeting: 'governance-council', role: 'COO', kind: 'informed' }] as const;
  expect(sendAlert(form, settings({ overrides }))).toBeNull();
});

test('the message fits, however long the names are', () => {
  const long = (person: typeof ada) => ({ ...person, name: person.name.padEnd(400, 'x') });
  const seats = { CAIO: long(ada), CIO: long(ben), COO: long(grace), CEO: noor };
  const form = { ...council, organizer: null, required: [], hasAgenda: false };
  const alert = sendAlert(form, settings({ organization: organization({ seats }) }));
  expect(alert!.message.length).toBeLessThanOrEqual(500);
  expect(alert!.message).toMatch(/^Ada Okafor/);
});
