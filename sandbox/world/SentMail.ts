/** One mail to one recipient. */
export interface SentMail {
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The event's id in the organizer's calendar. */
  readonly eventId: string;
  readonly sentAt: string;
  readonly hasAttachments: boolean;
  /** What the organizer wrote with a cancellation; empty for nothing. */
  readonly comment: string;
}
