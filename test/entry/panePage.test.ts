import { officeSource, ownScripts } from '../../src/entry/page/buildEnvironment';
import { outlookPolicy, pagePolicy } from '../../src/entry/page/contentSecurity';
import { authPage, commandsPage, configPage, panePage, tabPage } from '../../src/entry/page/htmlPages';

const origins = { graph: 'https://graph.test', login: ['https://login.test'], hosts: [] };

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((part) => part.startsWith(`${name} `));

test('only the pages in Outlook may load Office.js, from Microsoft and nowhere else', () => {
  const policy = outlookPolicy(origins, [], { office: officeSource({}) });
  expect(directive(policy, 'script-src')).toBe(
    "script-src 'self' https://appsforoffice.microsoft.com/lib/1/hosted/ https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  );
  expect(pagePolicy(origins, [])).not.toContain('appsforoffice');
});

test('the pages in Outlook reach nothing but themselves, sign-in and Graph', () => {
  const policy = outlookPolicy(origins, [], { office: officeSource({}) });
  expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://graph.test https://login.test");
  expect(directive(policy, 'frame-src')).toBe('frame-src https://login.test');
});

test('another address of Office.js opens its own folder and closes Microsoft’s', () => {
  const source = officeSource({ TANDEM_OFFICE_JS: 'http://localhost:5006/officejs/office.js' });
  const policy = outlookPolicy(origins, [], { office: source });
  expect(directive(policy, 'script-src')).toBe("script-src 'self' http://localhost:5006/officejs/");
  expect(directive(policy, 'frame-src')).toBe('frame-src https://login.test http://localhost:5006/officejs/');
});

test('in the tab only the loader of our scripts and the cleaner of the agenda make anything executable out of text', () => {
  const policy = pagePolicy(origins, []);
  expect(directive(policy, 'require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(directive(policy, 'trusted-types')).toBe('trusted-types tandem dompurify');
  expect(directive(policy, 'worker-src')).toBe("worker-src 'self'");
});

test('Office.js knows nothing of Trusted Types: its pages ask for none', () => {
  expect(outlookPolicy(origins, [], { office: officeSource({}) })).not.toContain('trusted-types');
});

test('an installation that names its host takes scripts from one folder and one file of it alone', () => {
  const own = ownScripts({ TANDEM_HOSTNAME: 'tandem.contoso.com' });
  const scriptsOf = (html: string) =>
    directive(/Policy" content="([^"]*)"/.exec(html)?.[1] ?? '', 'script-src');
  const folder = 'https://tandem.contoso.com/assets/';
  const office = officeSource({});
  for (const html of [tabPage({}, own), configPage({}, own), authPage({}, own)])
    expect(scriptsOf(html)).toMatch(/^script-src https:\/\/tandem\.contoso\.com\/assets\/ 'sha256-[^ ]+'$/);
  const pane = scriptsOf(panePage({}, office, own)) ?? '';
  const check = scriptsOf(commandsPage({}, office, own)) ?? '';
  expect(pane).toContain(`script-src ${folder} `);
  expect(check).toContain('script-src https://tandem.contoso.com/commands.js ');
  expect(`${pane} ${check}`).not.toContain("'self'");
  expect(directive(pagePolicy(origins, [], own.pages), 'worker-src')).toBe(`worker-src ${folder}`);
  expect(() => ownScripts({ TANDEM_HOSTNAME: 'no host' })).toThrow();
});
