import { charters } from '../../playbook/charters';
import type { ModelId } from '../../playbook/models';
import { rolesOf } from '../org/roles';
import { readableText } from '../text/readableText';
import type { CharterWording } from '../workspace/types';

/** One line of a charter as it is shown: the organization's words, and the playbook's beside them. */
export interface CharterEntry {
  readonly charterOf: 'CIO' | 'CAIO';
  /** The playbook's text, or the id of a line of the organization's own: what an edit names. */
  readonly line: string;
  /** What counts. */
  readonly words: string;
  /** Null for a line of the organization's own. */
  readonly playbookWords: string | null;
}

/** The lines of one charter: the playbook's in its order, in own words where there are any, then the own lines. */
export function charterEntries(
  charterOf: 'CIO' | 'CAIO',
  wordings: readonly CharterWording[],
): readonly CharterEntry[] {
  const playbooks = charters[charterOf].map((line) => ({
    charterOf,
    line,
    words: wordingOf({ charterOf, line }, wordings) ?? line,
    playbookWords: line,
  }));
  const own = wordings.filter((one) => one.charterOf === charterOf && one.isOwn && one.wording !== '');
  return [
    ...playbooks,
    ...own.map(({ line, wording }) => ({
      charterOf,
      line,
      words: readableText(wording),
      playbookWords: null,
    })),
  ];
}

/** The organization's own words for a line of the playbook's, or null where the playbook's count. */
export function wordingOf(
  { charterOf, line }: Pick<CharterEntry, 'charterOf' | 'line'>,
  wordings: readonly CharterWording[],
): string | null {
  const found = wordings.find((one) => one.charterOf === charterOf && one.line === line && !one.isOwn);
  return found === undefined || found.wording === '' ? null : readableText(found.wording);
}

/** Who owns what a charter says: where there is no CAIO, the CIO owns AI (model 3), and with it the CAIO's charter. */
export function charterOwner(charterOf: 'CIO' | 'CAIO', model: ModelId): 'CIO' | 'CAIO' {
  return rolesOf(model).includes(charterOf) ? charterOf : 'CIO';
}
