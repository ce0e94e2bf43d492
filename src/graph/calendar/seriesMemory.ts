import type { WrittenSeries } from '../../domain/reconcile/types';

interface Known {
  /** As it was when the series was read: what a plan made then still says. */
  readonly etagRead: string;
  /** After our own changes; null when a change did not tell the new one. */
  readonly etagNow: string | null;
  readonly written: WrittenSeries | null;
}

/** What this session has read and written of each series, so that its own changes do not look like somebody else's. */
export interface SeriesMemory {
  readonly remember: (eventId: string, etag: string, written: WrittenSeries | null) => void;
  /** After a change of ours; `etag` null where the answer names none. */
  readonly changed: (eventId: string, etag: string | null, written?: WrittenSeries) => void;
  readonly writtenOn: (eventId: string) => WrittenSeries | null;
  /** The ETag to send for one that a plan holds; null when it is ours to overwrite. */
  readonly currentEtag: (eventId: string, planned: string | null) => string | null;
}

/** An empty memory. */
export function createSeriesMemory(): SeriesMemory {
  const known = new Map<string, Known>();
  return {
    remember: (eventId, etag, written) => known.set(eventId, { etagRead: etag, etagNow: etag, written }),
    changed: (eventId, etag, written) => {
      const before = known.get(eventId);
      known.set(eventId, {
        etagRead: before?.etagRead ?? '',
        etagNow: etag,
        written: written ?? before?.written ?? null,
      });
    },
    writtenOn: (eventId) => known.get(eventId)?.written ?? null,
    currentEtag: (eventId, planned) => {
      const series = known.get(eventId);
      return series?.etagRead === planned ? series.etagNow : planned;
    },
  };
}
