const response = 'enum:none|organizer|tentativelyAccepted|accepted|declined|notResponded';
const weekday = 'enum:sunday|monday|tuesday|wednesday|thursday|friday|saturday';

/** What may stand in request bodies. `?` may be null, `[]` a collection, `enum:` its members; else a kind or another shape. */
export const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  event: {
    subject: 'string?',
    body: 'itemBody',
    start: 'dateTimeTimeZone',
    end: 'dateTimeTimeZone',
    attendees: '[]attendee',
    location: 'location?',
    locations: '[]location',
    isAllDay: 'boolean',
    showAs: 'enum:unknown|free|tentative|busy|oof|workingElsewhere',
    sensitivity: 'enum:normal|personal|private|confidential',
    importance: 'enum:low|normal|high',
    categories: '[]string',
    recurrence: 'patternedRecurrence?',
    isOnlineMeeting: 'boolean',
    onlineMeetingProvider: 'enum:unknown|skypeForBusiness|skypeForConsumer|teamsForBusiness',
    transactionId: 'string?',
    singleValueExtendedProperties: '[]singleValueLegacyExtendedProperty',
    isReminderOn: 'boolean',
    reminderMinutesBeforeStart: 'int',
    responseRequested: 'boolean',
    allowNewTimeProposals: 'boolean',
    hideAttendees: 'boolean',
    attachments: '[]fileAttachment',
    ...readOnly(
      'id changeKey createdDateTime lastModifiedDateTime bodyPreview hasAttachments iCalUId isCancelled isDraft isOrganizer',
    ),
    ...readOnly(
      'onlineMeeting onlineMeetingUrl organizer originalEndTimeZone originalStart originalStartTimeZone responseStatus',
    ),
    ...readOnly('seriesMasterId type webLink cancelledOccurrences'),
  },
  itemBody: { contentType: 'enum:text|html', content: 'string?' },
  dateTimeTimeZone: { dateTime: 'string', timeZone: 'string?' },
  attendee: {
    type: 'enum:required|optional|resource',
    emailAddress: 'emailAddress',
    status: 'responseStatus?',
    proposedNewTime: 'timeSlot?',
  },
  emailAddress: { name: 'string?', address: 'string' },
  responseStatus: { response, time: 'string?' },
  timeSlot: { start: 'dateTimeTimeZone', end: 'dateTimeTimeZone' },
  location: {
    displayName: 'string?',
    locationType:
      'enum:default|conferenceRoom|homeAddress|businessAddress|geoCoordinates|streetAddress|hotel|restaurant|localBusiness|postalAddress',
    locationEmailAddress: 'string?',
    locationUri: 'string?',
    uniqueId: 'string?',
    uniqueIdType: 'enum:unknown|locationStore|directory|private|bing?',
  },
  patternedRecurrence: { pattern: 'recurrencePattern', range: 'recurrenceRange' },
  recurrencePattern: {
    type: 'enum:daily|weekly|absoluteMonthly|relativeMonthly|absoluteYearly|relativeYearly',
    interval: 'int',
    month: 'int',
    dayOfMonth: 'int',
    daysOfWeek: `[]${weekday}`,
    firstDayOfWeek: weekday,
    index: 'enum:first|second|third|fourth|last',
  },
  recurrenceRange: {
    type: 'enum:endDate|noEnd|numbered',
    startDate: 'string',
    endDate: 'string?',
    recurrenceTimeZone: 'string?',
    numberOfOccurrences: 'int',
  },
  singleValueLegacyExtendedProperty: { id: 'string', value: 'string?' },
  fileAttachment: {
    name: 'string',
    contentType: 'string?',
    contentBytes: 'string',
    isInline: 'boolean',
    contentId: 'string?',
    size: 'int',
  },
  getSchedule: {
    schedules: '[]string',
    startTime: 'dateTimeTimeZone',
    endTime: 'dateTimeTimeZone',
    availabilityViewInterval: 'int',
  },
  cancel: { comment: 'string?', Comment: 'string?' },
  respond: {
    comment: 'string?',
    Comment: 'string?',
    sendResponse: 'boolean?',
    SendResponse: 'boolean?',
    proposedNewTime: 'timeSlot?',
  },
};

function readOnly(names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'readOnly']));
}
