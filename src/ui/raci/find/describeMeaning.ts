import type { FoundDecisions } from '../../../domain/raci/searchDecisions';
import type { FinderState } from './useFinder';

/** What a text was taken to mean; and that only titles are found while the finder cannot be fetched. */
export function describeMeaning(
  understood: FoundDecisions | null,
  finder: FinderState,
  text: string,
): string {
  if (typeof finder !== 'string') return understood === null ? '' : finder.describeUnderstood(understood);
  return finder === 'failed' && text.trim() !== ''
    ? 'Only titles are searched: the rest could not be fetched. Check your connection and go on typing.'
    : '';
}
