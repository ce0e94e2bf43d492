import { editMatrix, type MatrixEdit } from '../raci/editMatrix';
import { editSettings, type SettingsEdit } from '../rhythm/editSettings';
import type { MeetingId } from '../../playbook/meetings';
import type { SeriesFacts } from '../rhythm/seriesFacts';
import type { RhythmSettings } from '../rhythm/types';
import type { WaitingChange } from '../rhythm/waitingChanges';
import type {
  AcceptedFinding,
  CharterWording,
  ModelChoice,
  RaciEditors,
  SignEvidence,
  Succession,
  WorkspaceContent,
} from './types';

/** One thing that a person changed in what the leaders share. */
export type ContentEdit =
  | SettingsEdit
  | MatrixEdit
  /** The model with the reason for it; `chooseModel` alone leaves the reason open. */
  | { readonly kind: 'chooseModelOnPurpose'; readonly choice: ModelChoice }
  | { readonly kind: 'noteSign'; readonly evidence: SignEvidence }
  | { readonly kind: 'wordCharter'; readonly wording: CharterWording }
  | { readonly kind: 'acceptFinding'; readonly accepted: AcceptedFinding }
  | { readonly kind: 'withdrawAcceptance'; readonly key: string }
  | { readonly kind: 'succeed'; readonly succession: Succession }
  | { readonly kind: 'cancelSuccession'; readonly succession: Pick<Succession, 'role' | 'from'> }
  /** What was sent. */
  | { readonly kind: 'tellSeries'; readonly series: readonly SeriesFacts[] }
  | { readonly kind: 'letEditRaci'; readonly editors: RaciEditors }
  | { readonly kind: 'awaitOrganizer'; readonly waiting: readonly WaitingChange[] }
  /** The organizer sent what waited. */
  | { readonly kind: 'settleWaiting'; readonly meetings: readonly MeetingId[] };

/** The content after the edit. */
export function editContent(content: WorkspaceContent, edit: ContentEdit): WorkspaceContent {
  switch (edit.kind) {
    case 'setLetter':
    case 'addDecision':
    case 'renameDecision':
    case 'retireDecision':
    case 'restoreDecision':
    case 'takeOverRows':
    case 'placeDecision':
      return withMatrix(content, edit);
    case 'chooseModelOnPurpose':
      return { ...withSettings(content, modelOf(edit.choice)), modelChoice: edit.choice };
    case 'noteSign':
      return { ...content, signs: replaced(content.signs, edit.evidence, ({ sign }) => sign) };
    case 'wordCharter':
      return { ...content, charters: charterAfter(content.charters, edit.wording) };
    case 'acceptFinding':
      return { ...content, accepted: replaced(content.accepted, edit.accepted, ({ key }) => key) };
    case 'withdrawAcceptance':
      return { ...content, accepted: content.accepted.filter(({ key }) => key !== edit.key) };
    case 'succeed':
      return { ...content, successions: replaced(content.successions, edit.succession, successionKey) };
    case 'cancelSuccession':
      return { ...content, successions: without(content.successions, edit.succession) };
    case 'tellSeries':
      return { ...content, series: edit.series.reduce(withFacts, content.series) };
    case 'letEditRaci':
      return { ...content, raciEditors: edit.editors };
    case 'awaitOrganizer':
      return { ...content, waiting: edit.waiting.reduce(withWaiting, content.waiting) };
    case 'settleWaiting':
      return {
        ...content,
        waiting: content.waiting.filter(({ meeting }) => !edit.meetings.includes(meeting)),
      };
    default:
      return withSettings(content, edit);
  }
}

/** A dead series stays beside the one that follows it. */
function withFacts(series: readonly SeriesFacts[], facts: SeriesFacts): readonly SeriesFacts[] {
  const others = series.filter(({ iCalUId }) => iCalUId !== facts.iCalUId);
  return replaced(others, facts, ({ meeting, state, iCalUId }) =>
    state === 'dead' ? `${meeting} ${iCalUId}` : meeting,
  );
}

const withWaiting = (waiting: readonly WaitingChange[], one: WaitingChange) =>
  replaced(waiting, one, ({ meeting }) => meeting);

/** A model that was chosen otherwise leaves the reason open again. */
function withSettings(content: WorkspaceContent, edit: SettingsEdit): WorkspaceContent {
  const settings = editSettings(content.settings, edit);
  const isStillChosen = content.modelChoice?.model === settings.organization.model;
  return { ...content, settings, modelChoice: isStillChosen ? content.modelChoice : null };
}

function withMatrix(content: WorkspaceContent, edit: MatrixEdit): WorkspaceContent {
  const organization = editMatrix(content.settings.organization, edit);
  const settings: RhythmSettings = { ...content.settings, organization };
  return { ...content, settings };
}

const modelOf = ({ model }: ModelChoice): SettingsEdit => ({ kind: 'chooseModel', model });

function replaced<Item>(items: readonly Item[], item: Item, keyOf: (one: Item) => string): readonly Item[] {
  const others = items.filter((one) => keyOf(one) !== keyOf(item));
  return [...others, item];
}

/** The playbook's own words, or an own line taken back, need no entry. */
function charterAfter(
  charters: readonly CharterWording[],
  wording: CharterWording,
): readonly CharterWording[] {
  const key = ({ charterOf, line }: CharterWording) => `${charterOf} ${line}`;
  return replaced(charters, wording, key).filter((one) => one.wording !== '');
}

const successionKey = ({ role, from }: Pick<Succession, 'role' | 'from'>) => `${role} ${from}`;

function without(successions: readonly Succession[], gone: Pick<Succession, 'role' | 'from'>) {
  return successions.filter((one) => successionKey(one) !== successionKey(gone));
}
