import type { AppCall } from './appChannel';
import { answerSignIn } from '../../page/client/nestedSignIn';
import { openLink } from './openLink';
import { refuse } from './refusals';
import { currentContext } from './themes';
import { stage } from './stage';
import { finishSaving, keepSettings, setValidity } from './tabConfiguration';

type Answered = readonly unknown[] | null;
type Answer = (args: readonly unknown[], call: AppCall) => Answered | Promise<Answered>;

/** Notices that want no answer. */
const heard: Answer = () => null;

const account = { id: stage.person.id, upn: stage.person.upn, tenantId: stage.context.tid ?? '' };

const meeting = {
  details: {
    id: stage.context.meetingId ?? '',
    title: 'AI Governance Council',
    type: 'Recurring',
    scheduledStartTime: '2026-12-03T15:00:00Z',
    scheduledEndTime: '2026-12-03T16:00:00Z',
    joinUrl: 'https://teams.microsoft.com/l/meetup-join/sandbox',
  },
  conversation: { id: '19:meeting_sandbox@thread.v2' },
  organizer: { id: stage.person.id, tenantId: stage.context.tid },
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function navigate(target: unknown): readonly unknown[] {
  const { subPageId } = (typeof target === 'object' && target !== null ? target : {}) as {
    subPageId?: unknown;
  };
  const address = new URL(window.location.href);
  address.searchParams.set('subEntity', text(subPageId));
  window.location.assign(address);
  return [true];
}

function copyDeepLink([subPageId, label]: readonly unknown[]): null {
  const context = encodeURIComponent(
    JSON.stringify({ subEntityId: text(subPageId), channelId: stage.context.channelId }),
  );
  const { appId = '', entityId = '' } = stage.context;
  const link = `https://teams.microsoft.com/l/entity/${appId}/${entityId}?label=${encodeURIComponent(text(label))}&context=${context}`;
  void navigator.clipboard.writeText(link).catch(() => undefined);
  return null;
}

function openChat([request]: readonly unknown[]): readonly unknown[] {
  const { members } = (typeof request === 'object' && request !== null ? request : {}) as {
    members?: string[];
  };
  return openLink(`https://teams.microsoft.com/l/chat/0/0?users=${(members ?? []).join(',')}`);
}

const answers: Readonly<Record<string, Answer>> = {
  initialize: () => stage.initialize,
  getContext: () => [currentContext()],
  'appInitialization.appLoaded': heard,
  'appInitialization.success': () => [undefined],
  'appInitialization.failure': heard,
  'appInitialization.expectedFailure': heard,
  registerHandler: heard,
  setFrameContext: heard,
  returnFocus: heard,
  readyForUnload: heard,
  'log.request': heard,
  executeDeepLink: ([link]) => openLink(text(link)),
  openLink: ([link]) => openLink(text(link)),
  'chat.openChat': openChat,
  'chat.openGroupChat': openChat,
  shareDeepLink: copyDeepLink,
  'settings.getSettings': () => [{ ...stage.tab, suggestedDisplayName: stage.tab?.name ?? '' }],
  'settings.setSettings': ([settings]) => keepSettings(settings),
  'settings.setValidityState': ([isValid]) => setValidity(isValid === true),
  'settings.save.success': () => finishSaving(''),
  'settings.save.failure': ([reason]) => finishSaving(text(reason) || 'The app could not save the tab.'),
  'pages.navigateToApp': ([target]) => navigate(target),
  'pages.currentApp.navigateTo': ([target]) => navigate(target),
  'pages.currentApp.navigateToDefaultPage': () => navigate({}),
  getTabInstances: () => [{ teamTabs: [] }],
  getMruTabInstances: () => [{ teamTabs: [] }],
  navigateBack: () => [true],
  'meeting.getMeetingDetails': () => [null, meeting],
  'meeting.getMeetingDetailsVerbose': () => [null, meeting],
  'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: false }],
  'nestedAppAuth.execute': async (_args, call) => [null, await answerSignIn(call.data, account)],
};

/** Answers one call, or refuses it by name: nothing is left hanging. */
export async function answerCall(call: AppCall): Promise<readonly unknown[] | null> {
  const answer = answers[call.func];
  return answer === undefined ? refuse(call.func) : answer(call.args ?? [], call);
}
