import type { OfficeCall } from './officeCalls';
import type { OfficeLibrary } from './officeLibrary';

/** The open appointment form, and the way to ask it. */
export interface FormContext {
  readonly office: OfficeLibrary;
  readonly item: Office.AppointmentCompose;
  readonly call: OfficeCall;
}

/** A form that is filled in, and what the pane remembers of it while it is open. */
export interface FormToFill extends FormContext {
  /** Lets some time pass. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly memory: FormMemory;
}

interface FormMemory {
  /** The record that was last filled in: some clients lose it. */
  record: string | null;
  /** What the agenda said as it was left, as `wordsKey` tells it. */
  agenda: string | null;
  /** Whether the form was made to repeat, so that "it does not" is no answer. */
  repeats: boolean;
}
