import type { ActualSeries, WrittenSeries } from '../../domain/reconcile/types';

interface Known {
  /** As it was when the series was read: what a plan made then still says; null where we made it. */
  readonly etagRead: string | null;
  /** After our own changes; null when a change did not tell the new one. */
  readonly etagNow: string | null;
  readonly written: WrittenSeries | null;
  readonly joinUrl: string | null;
}

/** What this session has read and written of each series, so that its own changes do not look like somebody else's. */
export interface SeriesMemory {
  readonly remember: (series: Pick<ActualSeries, 'eventId' | 'etag' | 'written' | 'joinUrl'>) => void;
  /** After a change of ours; `etag` null where the answer names none. */
  readonly changed: (eventId: string, etag: string | null, written?: WrittenSeries) => void;
  readonly writtenOn: (eventId: string) => WrittenSeries | null;
  /** The ETag to send for one that a plan holds; null when it is ours to overwrite. */
  readonly currentEtag: (eventId: string, planned: string | null) => string | null;
  /** Whether this session made it, so that it may not be found everywhere yet. */
  readonly isNew: (eventId: string) => boolean;
  /** The link by which people join, once it was seen. */
  readonly joinUrlOf: (eventId: string) => string | null;
  readonly joinUrlSeen: (eventId: string, joinUrl: string) => void;
}

const unknown: Known = { etagRead: null, etagNow: null, written: null, joinUrl: null };

/** An empty memory. */
export function createSeriesMemory(): SeriesMemory {
  const known = new Map<string, Known>();
  const of = (eventId: string): Known => known.get(eventId) ?? unknown;
  return {
    remember: ({ eventId, etag, written, joinUrl }) =>
      known.set(eventId, { etagRead: etag, etagNow: etag, written, joinUrl }),
    changed: (eventId, etag, written) => {
      const before = of(eventId);
      known.set(eventId, { ...before, etagNow: etag, written: written ?? before.written });
    },
    writtenOn: (eventId) => of(eventId).written,
    currentEtag: (eventId, planned) => {
      const series = known.get(eventId);
      return planned !== null && series?.etagRead === planned ? series.etagNow : planned;
    },
    isNew: (eventId) => known.get(eventId)?.etagRead === null,
    joinUrlOf: (eventId) => of(eventId).joinUrl,
    joinUrlSeen: (eventId, joinUrl) => known.set(eventId, { ...of(eventId), joinUrl }),
  };
}
