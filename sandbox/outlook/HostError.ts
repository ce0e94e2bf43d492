/** The errors of Office.js that this Outlook gives, by the name that the add-in reads. */
export const hostErrorCodes = {
  AttachmentSizeExceeded: 9000,
  InternalFormatError: 9002,
  InvalidAttachmentId: 9003,
  InvalidEndTime: 9010,
  NumberOfRecipientsExceeded: 9012,
  NoValidRecipientsProvided: 9013,
  GenericSettingsError: 9019,
  SaveError: 9021,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  InvalidParameterValueError: 9031,
  SetRecurrenceOnInstanceError: 9033,
  InvalidRecurrenceError: 9034,
  RecurrenceZeroOccurrences: 9035,
  RecurrenceInvalidTimeZone: 9037,
  InsufficientItemPermissionsError: 9038,
  InvalidCategory: 9044,
  DuplicateCategory: 9045,
  ItemNotSaved: 9046,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
  /** What classic Outlook says where it does not explain itself. */
  InternalError: 5001,
  /** What a client answers that does not have the API. */
  OperationNotSupported: 5000,
} as const;

export type HostErrorName = keyof typeof hostErrorCodes;

/** A refusal as Outlook gives it: Office.js makes name and message of the code. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(readonly errorName: HostErrorName) {
    super(errorName);
  }
}
