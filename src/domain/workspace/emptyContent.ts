import { defaultSettings } from '../rhythm/defaultSettings';
import type { WorkspaceContent } from './types';

/** Where everything begins: the playbook as it stands, every seat vacant. */
export const emptyContent: WorkspaceContent = {
  settings: defaultSettings('caio-reports-to-ceo'),
  modelChoice: null,
  signs: [],
  charters: [],
  accepted: [],
  successions: [],
  series: [],
  waiting: [],
  raciEditors: 'seated',
};
