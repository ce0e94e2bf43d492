import { outlookClients } from './clients';
import type { OpenItem } from './item/OpenItem';
import { settingsOf } from './roamingSettings';

const outlookWebApp = 64;

/** The answer to `getAppContextAsync`: the add-in's id, its settings in this mailbox, and what the client can do. */
export function appContextOf(item: OpenItem, hostUrl: string): object {
  const { client } = item;
  const id = client.addInId;
  return {
    ...{ _id: id, _appName: outlookWebApp, _appVersion: '16.01', _appMinorVersion: 1 },
    ...{ _appUILocale: 'en-US', _dataLocale: 'en-US', _docUrl: hostUrl, _clientMode: 1, _reason: 1 },
    _settings: settingsOf(item),
    ...{ _osfControlType: 1, _eToken: '', _correlationId: id, _appInstanceId: id, _addinName: 'Tandem' },
    _requirementMatrix: JSON.stringify(client.sets),
    _dialogRequirementMatrix: JSON.stringify(outlookClients.web.sets),
    _hostFullVersion: client.hostVersion,
    ...{ _appDomains: [], _featureGates: {}, _initialDisplayMode: 0, _wacHostEnvironment: '0' },
  };
}
