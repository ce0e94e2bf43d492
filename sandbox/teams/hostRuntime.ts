import { frameContextOf } from './legacyContext';
import type { HostView } from './hostView';

const desktopSupports = {
  app: { notifySuccessResponse: {} },
  chat: {},
  clipboard: {},
  dialog: { url: { parentCommunication: {} }, update: {} },
  meeting: {},
  nestedAppAuth: {},
  pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
  people: {},
  sharing: {},
  stageView: {},
};

/** What the client library itself assumes of Teams on a phone: no calendar, tabs, current app or stage. */
const phoneSupports = {
  call: {},
  chat: {},
  nestedAppAuth: {},
  pages: { backStack: {}, config: {} },
  people: {},
  teamsCore: {},
};

/**
 * The answer to `initialize`. A phone names no runtime: it says its version in the runtime's place, and the client
 * library falls back to the old rules. Its native bridge for sign-in cannot be injected into a frame, so the fourth
 * value announces it.
 */
export const initializeAnswer = (view: HostView): readonly string[] =>
  view.isPhone
    ? [
        frameContextOf(view),
        'android',
        '2.1.2',
        JSON.stringify({ apiVersion: 4, isLegacyTeams: true, supports: phoneSupports }),
      ]
    : [
        frameContextOf(view),
        'web',
        '2.1.2',
        JSON.stringify({ apiVersion: 4, isNAAChannelRecommended: true, supports: desktopSupports }),
      ];
