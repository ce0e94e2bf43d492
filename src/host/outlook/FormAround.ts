import type { OfficeCall } from './officeCalls';
import type { OfficeLibrary } from './officeLibrary';

/** The open appointment form, and the way to ask it. */
export interface FormAround {
  readonly office: OfficeLibrary;
  readonly item: Office.AppointmentCompose;
  readonly call: OfficeCall;
}
