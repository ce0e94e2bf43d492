/** teams-js asks a Microsoft server for further valid origins as soon as it is loaded, and goes on without. */
globalThis.fetch = () => Promise.reject(new TypeError('There is no network in tests.'));
