export interface Span {
  readonly startMinute: number;
  readonly endMinute: number;
}

export interface Lane {
  /** Counted from 0. */
  readonly lane: number;
  readonly lanes: number;
}

/** Puts overlapping spans side by side: each group that touches shares its width evenly. */
export function assignLanes<T extends Span>(spans: readonly T[]): readonly (T & Lane)[] {
  const sorted = [...spans].sort((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  const placed: (T & Lane)[] = [];
  let group: (T & { lane: number })[] = [];
  let groupEnd = -1;
  const closeGroup = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    placed.push(...group.map((span) => ({ ...span, lanes })));
    group = [];
  };
  for (const span of sorted) {
    if (span.startMinute >= groupEnd) closeGroup();
    const taken = new Set(
      group.filter(({ endMinute }) => endMinute > span.startMinute).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ ...span, lane });
    groupEnd = Math.max(groupEnd, span.endMinute);
  }
  closeGroup();
  return placed;
}
