import type { FormToFill } from '../FormContext';
import { readTag, writeTag } from '../meetingTag';
import type { PartAccess } from '../writePart';

/** The record by which Teams knows the series. What was to be kept is remembered, whatever becomes of it. */
export function tagAccess({ item, call, memory }: FormToFill, written: string): PartAccess<string | null> {
  const remembered = memory.record;
  memory.record = written;
  return {
    refusesAtFirst: true,
    read: () => readTag(call, item),
    write: () => writeTag(call, item, written),
    missing: (now) => (now === written ? [] : ['the mark']),
    wayBack: (now, before, after) => {
      if (now !== after) return null;
      memory.record = remembered;
      return { write: () => writeTag(call, item, before), isBack: (back) => back === before };
    },
  };
}
