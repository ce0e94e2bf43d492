import type { ResourceType } from './selectProperties';

const type = (name: string, properties: string, onlyOnSelect = ''): ResourceType => ({
  name,
  properties: [...properties.split(' '), ...onlyOnSelect.split(' ').filter((each) => each !== '')],
  onlyOnSelect: onlyOnSelect.split(' '),
});

export const userType = type(
  'user',
  'id businessPhones displayName givenName jobTitle mail mobilePhone officeLocation preferredLanguage surname userPrincipalName',
  'accountEnabled department companyName userType mailNickname',
);

/** What User.ReadBasic.All shows of others. */
export const basicUserProperties = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];

export const calendarType = type(
  'calendar',
  'id name color hexColor isDefaultCalendar changeKey canShare canViewPrivateItems canEdit allowedOnlineMeetingProviders defaultOnlineMeetingProvider isTallyingResponses isRemovable owner',
);

export const eventType = type(
  'event',
  [
    'id createdDateTime lastModifiedDateTime changeKey categories transactionId originalStartTimeZone originalEndTimeZone iCalUId',
    'reminderMinutesBeforeStart isReminderOn hasAttachments subject bodyPreview importance sensitivity isAllDay isCancelled isOrganizer',
    'responseRequested seriesMasterId showAs type webLink onlineMeetingUrl isOnlineMeeting onlineMeetingProvider allowNewTimeProposals',
    'hideAttendees isDraft responseStatus body start end location locations recurrence attendees organizer onlineMeeting originalStart',
  ].join(' '),
  'cancelledOccurrences exceptionOccurrences',
);

export const mailboxSettingsType = type(
  'mailboxSettings',
  'automaticRepliesSetting timeZone language workingHours dateFormat timeFormat userPurpose',
);
export const teamType = type(
  'team',
  'id createdDateTime displayName description internalId classification specialization visibility webUrl isArchived tenantId',
);
export const channelType = type(
  'channel',
  'id createdDateTime displayName description isFavoriteByDefault email tenantId webUrl membershipType isArchived',
);
export const driveItemType = type(
  'driveItem',
  'id createdDateTime lastModifiedDateTime name webUrl size folder parentReference',
);
export const groupType = type(
  'group',
  'id createdDateTime description displayName groupTypes mail mailEnabled mailNickname securityEnabled visibility',
);
export const siteType = type(
  'site',
  'id createdDateTime lastModifiedDateTime description name displayName webUrl root siteCollection',
  'sharepointIds',
);
export const listType = type(
  'list',
  'id createdDateTime lastModifiedDateTime description eTag name webUrl displayName createdBy lastModifiedBy parentReference list columns',
  'system sharepointIds',
);
export const columnType = type(
  'columnDefinition',
  'id name displayName description columnGroup enforceUniqueValues hidden indexed readOnly required defaultValue text choice number boolean dateTime personOrGroup calculated lookup',
  'isDeletable',
);
export const listItemType = type(
  'listItem',
  'id createdDateTime lastModifiedDateTime eTag webUrl createdBy lastModifiedBy parentReference contentType fields',
  'sharepointIds',
);
export const listItemVersionType = type(
  'listItemVersion',
  'id lastModifiedBy lastModifiedDateTime publication fields',
);
export const attachmentType = type(
  'fileAttachment',
  'id lastModifiedDateTime name contentType size isInline contentId contentLocation contentBytes',
);
