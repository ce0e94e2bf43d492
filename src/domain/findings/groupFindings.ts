import type { DecisionId } from '../../playbook/decisions';
import type { ContentEdit } from '../workspace/editContent';
import type { Finding, Remedy } from './types';

export type EditRemedy = Extract<Remedy, { kind: 'edit' }>;
type GuidingRemedy = Exclude<Remedy, { kind: 'edit' }>;

/** What was found about one decision, or one thing that is about none. */
export interface FindingGroup {
  readonly key: string;
  readonly decision: DecisionId | null;
  readonly findings: readonly Finding[];
  /** Remedies that exclude each other stand in one choice: whoever takes one does not need the others. */
  readonly choices: readonly (readonly EditRemedy[])[];
  /** Where a person settles it otherwise; each once. */
  readonly elsewhere: readonly GuidingRemedy[];
}

/** The findings by decision, in the order of their weightiest; what is about no decision stands by itself. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.decision === null ? finding.key : `decision ${finding.decision}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    decision: members[0]?.decision ?? null,
    findings: members,
    choices: choicesIn(members),
    elsewhere: eachOnce(members.flatMap(({ remedies }) => remedies.filter(isGuiding))),
  }));
}

const isEdit = (remedy: Remedy): remedy is EditRemedy => remedy.kind === 'edit';
const isGuiding = (remedy: Remedy): remedy is GuidingRemedy => remedy.kind !== 'edit';

/** The remedies of one finding exclude each other, and so do two that say different things about the same field. */
function choicesIn(findings: readonly Finding[]): readonly (readonly EditRemedy[])[] {
  let choices: readonly (readonly EditRemedy[])[] = [];
  for (const { remedies } of findings) {
    const own = remedies.filter(isEdit);
    if (own.length === 0) continue;
    const met = choices.filter((choice) => choice.some((one) => own.some((other) => exclude(one, other))));
    const others = choices.filter((choice) => !met.includes(choice));
    choices = [...others, eachOnce([...met.flat(), ...own])];
  }
  return choices;
}

function exclude(one: EditRemedy, other: EditRemedy): boolean {
  const fields = new Set(one.edits.map(fieldOf));
  return other.edits.some((edit) => fields.has(fieldOf(edit)));
}

/** What an edit writes to. */
function fieldOf(edit: ContentEdit): string {
  switch (edit.kind) {
    case 'setLetter':
      return `${edit.decision} ${edit.role}`;
    case 'placeDecision':
      return `${edit.decision} meeting`;
    default:
      return JSON.stringify(edit);
  }
}

function eachOnce<Item extends Remedy>(remedies: readonly Item[]): readonly Item[] {
  return [...new Map(remedies.map((remedy) => [JSON.stringify(remedy), remedy])).values()];
}
