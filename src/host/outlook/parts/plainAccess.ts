import type { FormContext, FormToFill } from '../FormContext';
import { categoriesOf, subjectOf } from '../formParts';
import { readTag, writeTag } from '../meetingTag';
import type { PartAccess } from '../writePart';

/** Outlook keeps no longer one. */
const longestSubject = 255;

/** The subject, cut where Outlook would refuse it. */
export function subjectAccess(context: FormContext, asked: string): PartAccess<string> {
  const subject = asked.slice(0, longestSubject);
  return {
    read: () => subjectOf(context),
    write: () => setSubject(context, subject),
    missing: (now) => (now.trim() === subject.trim() ? [] : [subject]),
    wayBack: (now, before, after) =>
      now === after ? { write: () => setSubject(context, before), isBack: (back) => back === before } : null,
  };
}

function setSubject({ item, call }: FormContext, subject: string): Promise<void> {
  return call('set the subject', (done) => item.subject.setAsync(subject, done));
}

/** One category; others stay. */
export function categoryAccess(context: FormContext, name: string): PartAccess<readonly string[]> {
  const { item, call } = context;
  return {
    read: () => categoriesOf(context),
    write: () => call('set the category', (done) => item.categories.addAsync([name], done)),
    missing: (now) => (now.includes(name) ? [] : [name]),
    wayBack: (now) => ({
      write: async () => {
        if (now.includes(name))
          await call('take the category away', (done) => item.categories.removeAsync([name], done));
      },
      isBack: (back) => !back.includes(name),
    }),
  };
}

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
