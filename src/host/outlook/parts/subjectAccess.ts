import type { FormContext } from '../FormContext';
import { subjectOf } from '../formParts';
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
