import type { RhythmSettings } from '../../src/domain/rhythm/types';
import { deviceSettings } from '../../src/host/deviceSettings';

const ada = { id: 'u1', name: 'Ada Okafor', mail: 'ada@contoso.test', title: null };

const settings: RhythmSettings = {
  organization: { model: 'caio-reports-to-ceo', seats: { CAIO: ada, CEO: null }, escalation: 'fromModel' },
  overrides: [{ meeting: 'governance-council', role: 'CEO', kind: 'optional' }],
  times: {
    'portfolio-review': {
      pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
      firstDate: '2026-12-01',
      startTime: '10:00',
      durationMinutes: 45,
      zone: 'Europe/Berlin',
    },
  },
  moves: [{ meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' }],
  organizer: null,
};

/** A browser's storage, or one that refuses. */
function storageWith(kept: Map<string, string>): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

const context = { tenantId: 'tenant-1', userId: 'u1', partitionKey: null };

test('what was kept is read back', async () => {
  const storage = storageWith(new Map());
  await deviceSettings(context, () => storage).save(settings);
  expect(await deviceSettings(context, () => storage).load()).toEqual(settings);
});

test('another person or tenant on the same device sees nothing of it', async () => {
  const storage = storageWith(new Map());
  await deviceSettings(context, () => storage).save(settings);
  expect(await deviceSettings({ ...context, userId: 'u2' }, () => storage).load()).toBeNull();
  expect(await deviceSettings({ ...context, tenantId: 'tenant-2' }, () => storage).load()).toBeNull();
  expect(await deviceSettings({ ...context, partitionKey: 'part-2' }, () => storage).load()).toBeNull();
});

test.each(['', '{', '{"organization":{}}', 'null'])(
  'what cannot be read counts as nothing: %j',
  async (text) => {
    const kept = new Map<string, string>();
    const storage = storageWith(kept);
    await deviceSettings(context, () => storage).save(settings);
    kept.forEach((_, key) => kept.set(key, text));
    expect(await deviceSettings(context, () => storage).load()).toBeNull();
  },
);

test('a browser that refuses its storage has nothing, and says why it keeps nothing', async () => {
  const refused = deviceSettings(context, () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(await refused.load()).toBeNull();
  await expect(refused.save(settings)).rejects.toMatchObject({
    failure: { kind: 'storage', code: 'SecurityError' },
  });
});

test('settings kept before single dates could be moved are read as having none', async () => {
  const kept = new Map<string, string>();
  const storage = storageWith(kept);
  const older = { ...settings, moves: undefined };
  await deviceSettings(context, () => storage).save(settings);
  kept.forEach((_, key) => kept.set(key, JSON.stringify(older)));
  expect(await deviceSettings(context, () => storage).load()).toEqual({ ...older, moves: [] });
});
