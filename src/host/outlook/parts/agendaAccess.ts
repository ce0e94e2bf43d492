import { findAgenda, replaceAgenda } from '../../../domain/agenda/agendaInBody';
import { wordsKey } from '../../../domain/agenda/html';
import type { FormToFill } from '../FormContext';
import { bodyOf } from '../formParts';
import { agendaWords } from '../readDraft';
import type { PartAccess } from '../writePart';

/** The agenda in the text. A text without one is only added to, so that a join block in it is surely left alone. */
export function agendaAccess(context: FormToFill, agendaHtml: string): PartAccess<string> {
  const asked = wordsKey(agendaHtml);
  return {
    read: () => bodyOf(context),
    write: (before, isAgain) => writeAgenda(context, agendaHtml, { before, isAgain }),
    missing: (now) => {
      if (!wordsKey(now).includes(asked)) return ['the agenda'];
      context.memory.agenda = agendaWords(now);
      return [];
    },
    wayBack: (now, before, after) => {
      const target = withoutIt(now, before, after);
      if (target === null) return null;
      return {
        write: () => setText(context, target, 'put the text back'),
        isBack: (back) => agendaWords(back) === agendaWords(target),
      };
    },
  };
}

interface Standing {
  readonly before: string | null;
  readonly isAgain: boolean;
}

function writeAgenda(context: FormToFill, agendaHtml: string, { before, isAgain }: Standing): Promise<void> {
  if (before === null) return prepend(context, agendaHtml);
  if (findAgenda(before) !== null)
    return setText(context, replaceAgenda(before, agendaHtml), 'replace the agenda');
  return isAgain
    ? setText(context, replaceAgenda(before, agendaHtml), 'add the agenda')
    : prepend(context, agendaHtml);
}

function prepend({ office, item, call }: FormToFill, html: string): Promise<void> {
  const asHtml = { coercionType: office.CoercionType.Html };
  return call('add the agenda', (done) => item.body.prependAsync(html, asHtml, done));
}

function setText({ office, item, call }: FormToFill, html: string, doing: string): Promise<void> {
  const asHtml = { coercionType: office.CoercionType.Html };
  return call(doing, (done) => item.body.setAsync(html, asHtml, done));
}

/** The text without the agenda that was written, with the one before it; null where somebody worked on it since. */
function withoutIt(now: string, before: string, after: string): string | null {
  if (now === after) return before;
  const [standing, older] = [findAgenda(now), findAgenda(before)];
  if (standing === null) return now;
  if (agendaWords(now) !== agendaWords(after)) return null;
  const put = older === null ? '' : before.slice(older.start, older.end);
  return now.slice(0, standing.start) + put + now.slice(standing.end);
}
