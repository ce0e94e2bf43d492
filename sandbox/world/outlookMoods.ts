/**
 * What people report of Outlook's clients: each can be switched on, in one client or in all. What Microsoft documents, or
 * answers to be by design, is how a client is by itself: see `habits` of the clients.
 */
export const outlookMoods = [
  /** A method answers that it succeeded, and does nothing. */
  'doesNothing',
  /** A method never answers; others go on. */
  'neverAnswers',
  /** The recurrence is told as null, over whatever series. */
  'nullRecurrence',
  /** Categories cannot be asked for or set in a form: error 5000. */
  'noCategories',
  /** The first save of the add-in's properties on a form that was never saved fails. */
  'firstPropertiesFail',
  /** Ids and classes are taken out of the HTML that an add-in writes. */
  'losesAttributes',
  /** The HTML that an add-in writes comes back as Word would write it. */
  'wordHtml',
  /** Each client keeps the add-in's settings for itself: what another one saved is not seen. */
  'staleSettings',
  /** Start and end of a series are refused one by one: error 5001. */
  'refusesSeriesTime',
  /** The organizer is told among those who are required. */
  'organizerAmongAttendees',
  /** An alert whose button opens the pane shows a text of Outlook's own in place of the add-in's. */
  'genericAlert',
] as const;

export type OutlookMoodName = (typeof outlookMoods)[number];

export interface OutlookMood {
  readonly mood: OutlookMoodName;
  /** For the first two: by its name, such as "item.body.prependAsync". */
  readonly method?: string;
  /** In which client; in all where it is absent. */
  readonly client?: string;
}
