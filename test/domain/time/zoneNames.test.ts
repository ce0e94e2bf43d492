import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowsZonesSource } from './windowsZonesSource';
import { primaryZones, windowsNameOfZone, zoneOfWindowsName } from '../../../src/domain/time/zoneNames';

test('the committed table is what the script writes', () => {
  const committed = readFileSync(join(__dirname, '../../../src/domain/time/windowsZones.ts'), 'utf8');
  expect(committed).toBe(windowsZonesSource());
});

test.each([
  ['America/New_York', 'Eastern Standard Time'],
  ['Europe/Berlin', 'W. Europe Standard Time'],
  ['Asia/Kolkata', 'India Standard Time'],
  ['Asia/Calcutta', 'India Standard Time'],
  ['Europe/Kyiv', 'FLE Standard Time'],
  ['America/Indiana/Indianapolis', 'US Eastern Standard Time'],
  ['Australia/Lord_Howe', 'Lord Howe Standard Time'],
  ['UTC', 'UTC'],
  ['Etc/UTC', 'UTC'],
])('%s is %s to Exchange', (zone, name) => {
  expect(windowsNameOfZone(zone)).toBe(name);
});

test('a Windows name is read without regard to case; an IANA name stays', () => {
  expect(zoneOfWindowsName('Pacific Standard Time')).toBe('America/Los_Angeles');
  expect(zoneOfWindowsName('pacific standard time')).toBe('America/Los_Angeles');
  expect(zoneOfWindowsName('UTC')).toBe('Etc/UTC');
  expect(zoneOfWindowsName('Europe/Berlin')).toBe('Europe/Berlin');
});

test('an unknown name is null, both ways', () => {
  expect(zoneOfWindowsName('Customized Time Zone')).toBeNull();
  expect(zoneOfWindowsName('')).toBeNull();
  expect(windowsNameOfZone('Mars/Olympus')).toBeNull();
});

test('every Windows zone comes back to its own name', () => {
  const names = primaryZones().map((zone) => windowsNameOfZone(zone));
  expect(names).not.toContain(null);
  expect(new Set(names).size).toBe(names.length);
});
