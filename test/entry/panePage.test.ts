import { officeSource } from '../../src/entry/page/buildEnvironment';
import { outlookPolicy, pagePolicy } from '../../src/entry/page/contentSecurity';

const origins = { graph: 'https://graph.test', login: ['https://login.test'], hosts: [] };

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('only the pages in Outlook may load Office.js, from Microsoft and nowhere else', () => {
  const policy = outlookPolicy(origins, [], officeSource({}));
  expect(directive(policy, 'script-src')).toBe(
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  );
  expect(pagePolicy(origins, [])).not.toContain('appsforoffice');
});

test('the pages in Outlook reach nothing but themselves, sign-in and Graph', () => {
  const policy = outlookPolicy(origins, [], officeSource({}));
  expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://graph.test https://login.test");
  expect(directive(policy, 'frame-src')).toBe('frame-src https://login.test');
});

test('another address of Office.js opens its own folder and closes Microsoft’s', () => {
  const source = officeSource({ TANDEM_OFFICE_JS: 'http://localhost:5006/officejs/office.js' });
  const policy = outlookPolicy(origins, [], source);
  expect(directive(policy, 'script-src')).toBe("script-src 'self' http://localhost:5006/officejs/");
  expect(directive(policy, 'frame-src')).toBe('frame-src https://login.test http://localhost:5006/officejs/');
});
