import type {
  AppointmentDraft,
  AppointmentForm,
  FillOutcome,
  FormChange,
  FormPart,
  TakeBackOutcome,
  TakenBack,
} from '../../../src/application/ports/AppointmentForm';
import { wordsKey } from '../../../src/domain/agenda/html';
import { earlierFilling } from '../../../src/host/outlook/readDraft';
import { FailureError, type Failure } from '../../../src/application/ports/Failure';

/** Monday's start of the next half hour, as a new appointment has it. */
const start = Date.parse('2026-11-26T13:00:00Z');

const emptyDraft: AppointmentDraft = {
  subject: '',
  organizer: { name: 'Ada Okafor', mail: 'ada@contoso.example' },
  required: [],
  optional: [],
  time: { startUtc: start, endUtc: start + 30 * 60_000 },
  recurrence: null,
  hasAgenda: false,
  attachmentNames: [],
  categories: [],
  meeting: null,
  unread: [],
  isAllDay: false,
  isSaved: false,
  words: '',
  isAgendaUntouched: false,
  isOnline: true,
  earlier: null,
  onBehalfOf: null,
};

/** Outlook's appointment form in memory. */
export class FakeForm implements AppointmentForm {
  draft: AppointmentDraft;
  missingParts: readonly FormPart[] = [];
  failing: Partial<Record<FormPart, Failure>> = {};
  knowsCategory = true;
  readFailure: Failure | null = null;
  /** What Outlook says of parts that are taken back; all others are. */
  stored: Partial<Record<FormPart, TakeBackOutcome>> = {};
  outcomes: Partial<Record<FormPart, FillOutcome>> = {};
  unseen: readonly FormPart[] = [];
  filled: FormPart[] = [];
  private before: AppointmentDraft | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(draft: Partial<AppointmentDraft> = {}) {
    this.draft = { ...emptyDraft, ...draft };
  }

  read(): Promise<AppointmentDraft> {
    return this.readFailure === null
      ? Promise.resolve(this.draft)
      : Promise.reject(new FailureError(this.readFailure));
  }

  fill(changes: readonly FormChange[], unseen: readonly FormPart[] = []): Promise<readonly FillOutcome[]> {
    this.unseen = unseen;
    this.before ??= this.draft;
    return Promise.resolve(changes.map((change) => this.make(change)));
  }

  takeBack(): Promise<readonly TakenBack[]> {
    const parts = [...new Set(this.filled)];
    this.draft = this.before ?? this.draft;
    return Promise.resolve(
      parts.map((part) => ({ part, outcome: this.stored[part] ?? { kind: 'takenBack' } })),
    );
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Somebody changes the form by hand; Outlook tells of it. */
  change(changed: Partial<AppointmentDraft>): void {
    this.draft = { ...this.draft, ...changed };
    for (const listener of this.listeners) listener();
  }

  private make(change: FormChange): FillOutcome {
    const failure = this.failing[change.kind];
    if (failure !== undefined) return { kind: 'failed', failure };
    const outcome = this.outcomes[change.kind];
    if (outcome !== undefined) return outcome;
    if (change.kind === 'category' && !this.knowsCategory) return { kind: 'unknownCategory' };
    this.filled.push(change.kind);
    this.draft = { ...this.draft, ...after(change, this.draft) };
    return { kind: 'done' };
  }
}

function after(change: FormChange, draft: AppointmentDraft): Partial<AppointmentDraft> {
  switch (change.kind) {
    case 'subject':
      return { subject: change.subject };
    case 'attendees':
      return { required: change.required, optional: change.optional };
    case 'recurrence':
      return { recurrence: change.time };
    case 'body':
      return { hasAgenda: change.agendaHtml !== '', words: wordsKey(change.agendaHtml) };
    case 'agendaFile':
      return {
        attachmentNames: [
          ...draft.attachmentNames.filter((name) => !change.instead.includes(name)),
          change.file.name,
        ],
      };
    case 'category':
      return { categories: [...draft.categories, change.name] };
    case 'tag':
      return { meeting: change.meeting, earlier: earlierFilling(change.written) };
  }
}
