import type { Area, Screen } from './SubPage';

export interface ScreenName {
  /** On the tab. */
  readonly short: string;
  /** Above the screen. */
  readonly title: string;
}

export const screenNames: Readonly<Record<Screen, ScreenName>> = {
  raci: { short: 'RACI', title: 'Who decides what' },
  rhythm: { short: 'Rhythm', title: 'Rhythm' },
  charters: { short: 'Charters', title: 'Who owns what' },
  model: { short: 'Model', title: 'How AI is led here' },
  record: { short: 'Record', title: 'What was decided' },
  findings: { short: 'Findings', title: 'What does not agree' },
};

export const areaNames: Readonly<Record<Area, string>> = {
  decides: 'Who decides',
  meetings: 'Meetings',
  record: 'Record',
};
