import fc from 'fast-check';
import { areaOf, subPageOf, subPageText, type SubPage } from '../../../../src/ui/shared/navigation/SubPage';

const raci = (decision: string | null): SubPage => ({ screen: 'raci', decision });

it.each<[string, SubPage]>([
  ['', raci(null)],
  ['raci', raci(null)],
  ['raci/tool-and-vendor-selection', raci('tool-and-vendor-selection')],
  ['rhythm', { screen: 'rhythm' }],
  ['findings', { screen: 'findings' }],
  ['meetings', { screen: 'rhythm' }],
  ['decides', raci(null)],
  ['decides/charters', { screen: 'charters' }],
  ['decides/raci/budget-allocation', raci('budget-allocation')],
  ['record', { screen: 'record' }],
  ['nowhere/at-all', raci(null)],
  ['raci/100%', raci('100%')],
])('reads "%s"', (text, page) => expect(subPageOf(text)).toEqual(page));

it.each([
  ['raci', 'decides'],
  ['findings', 'decides'],
  ['rhythm', 'meetings'],
  ['record', 'record'],
] as const)('%s is in %s', (screen, area) => expect(areaOf(screen)).toBe(area));

it('reads every decision’s address back, whatever its id', () => {
  const id = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('a/b', '%', '%E0%A4%A', '#?&'),
  );
  fc.assert(
    fc.property(id, (decision) => expect(subPageOf(subPageText(raci(decision)))).toEqual(raci(decision))),
  );
});

it('never throws, whatever the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(subPageOf(text)).toHaveProperty('screen')),
  );
});
