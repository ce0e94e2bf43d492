import { raciOf } from '../../../src/domain/raci/raciOf';
import { decisionSentences } from '../../../src/ui/raci/card/decisionSentences';
import { raciColumns } from '../../../src/ui/raci/raciColumns';
import { contoso, grace } from '../shared/servicesWith';

const row = (number: number, model = contoso.model) =>
  raciOf({ model: model }).find((one) => one.number === number)!;
const columns = (organization = contoso, isSetUp = true) => raciColumns(organization, { isSetUp, me: null });

it('says who is accountable first, then who does it, is asked and is told', () => {
  expect(decisionSentences(row(1), columns(contoso))).toEqual([
    'Grace Liu (COO) is accountable.',
    'Ada Okafor does it.',
    'Ben Ruiz is asked first.',
    'The CEO (vacant seat) is told.',
  ]);
});

it('says that the accountable also does the work where the row names no R', () => {
  expect(decisionSentences(row(4), columns(contoso))[0]).toBe(
    'Ben Ruiz (CIO) is accountable and also does the work.',
  );
});

it('names the roles while nobody said who holds them', () => {
  expect(decisionSentences(row(4), columns(contoso, false))).toEqual([
    'The CIO is accountable and also does the work.',
    'The CAIO is asked first.',
    'The COO and the CEO are told.',
  ]);
});

it('names a person in two seats once', () => {
  const shared = { ...contoso, seats: { ...contoso.seats, CEO: grace } };
  expect(decisionSentences(row(4), columns(shared))[2]).toBe('Grace Liu is told.');
});

it('lets the CIO answer and the VP of AI work where there is no CAIO', () => {
  const led = { ...contoso, model: 'cio-owns-ai' as const, seats: {} };
  expect(decisionSentences(row(6, 'cio-owns-ai'), columns(led)).slice(0, 2)).toEqual([
    'The CIO (vacant seat) is accountable.',
    'The VP of AI (vacant seat) does it.',
  ]);
});

it('tells nobody accountable apart from several, before anything else', () => {
  const none = { ...row(1), letters: { CAIO: 'R' as const } };
  expect(decisionSentences(none, columns(contoso))[0]).toBe('Nobody is accountable.');
  const two = { ...row(1), letters: { COO: 'A' as const, CIO: 'A' as const, CAIO: 'R' as const } };
  expect(decisionSentences(two, columns(contoso))[0]).toBe(
    'Ben Ruiz (CIO) and Grace Liu (COO) are accountable; only one can be.',
  );
});
