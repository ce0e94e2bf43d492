import { suggestedDecisions } from '../../../domain/appointment/suggestedDecisions';
import {
  findDecisions,
  readyToFind,
  readyToFindAmong,
  type FoundDecisions,
} from '../../../domain/raci/searchDecisions';
import { raciLetterLabels } from '../../../playbook/decisions';
import { roleNames } from '../../../playbook/roles';

/** What finds decisions. It knows many words, and loads after the first screen. */
export const finder = {
  findDecisions,
  readyToFind,
  readyToFindAmong,
  suggestedDecisions,
  describeUnderstood,
};

/**
 * What a text was taken to mean, where that is more than its own words: "Showing “vendor”." for what was misspelt, "The
 * CIO on cloud." for a question about both. Empty where nothing needs to be said.
 */
function describeUnderstood({ corrections, roles, letters, topic }: FoundDecisions): string {
  const shown = corrections.map(({ shown }) => `“${shown}”`);
  const spelling = shown.length === 0 ? '' : `Showing ${shown.join(', ')}.`;
  return [spelling, roles.length === 0 ? '' : aboutRoles({ roles, letters, topic })]
    .filter(Boolean)
    .join(' ');
}

function aboutRoles({ roles, letters, topic }: Pick<FoundDecisions, 'roles' | 'letters' | 'topic'>): string {
  const who = roles.map((role) => roleNames[role].short).join(', ');
  const asked = topic.length > 0 ? [] : letters.map((letter) => raciLetterLabels[letter].toLowerCase());
  const about = topic.length > 0 ? ` on ${topic.join(' ')}` : '';
  return `The ${[who, ...asked].join(', ')}${about}.`;
}
