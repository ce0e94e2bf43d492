import { builtAppFor } from '../../sandbox/buildApp';

test('two sandboxes from one folder build into a folder each', () => {
  expect(builtAppFor(4800)).not.toBe(builtAppFor(4900));
});
