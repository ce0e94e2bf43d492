import { orgChart, type ChartBox } from '../../../src/domain/model/orgChart';
import { rolesOf } from '../../../src/domain/org/roles';
import { managersOf } from '../../../src/domain/org/escalation';
import { models } from '../../../src/playbook/models';
import { ada, ben } from '../rhythm/builders';

const ids = models.map(({ id }) => id);

test.each(ids)('draws each role once, managers above, boxes apart and inside: %s', (model) => {
  const { boxes, width, height } = orgChart(model, {});
  expect(boxes.map(({ role }) => role).sort()).toEqual([...rolesOf(model)].sort());
  for (const one of boxes) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(height);
    for (const other of boxes) if (one !== other) expect(touch(one, other)).toBe(false);
    const manager = boxes.find(({ role }) => role === managersOf(model, one.role)[0]);
    if (manager !== undefined) expect(manager.y + manager.height).toBeLessThan(one.y);
  }
  expect(width).toBeLessThanOrEqual(288);
});

function touch(one: ChartBox, other: ChartBox): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  const isAbove = one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !isBeside && !isAbove;
}

test.each(ids)('joins everybody but the CEO to their manager, at the edges of the boxes: %s', (model) => {
  const { boxes, lines } = orgChart(model, {});
  expect(lines.map(({ to }) => to).sort()).toEqual(
    rolesOf(model)
      .filter((role) => role !== 'CEO')
      .sort(),
  );
  for (const { from, to, points } of lines) {
    const [above, below] = [from, to].map((role) => boxes.find((one) => one.role === role)!) as [
      ChartBox,
      ChartBox,
    ];
    expect(points[0]).toEqual({ x: above.x + above.width / 2, y: above.y + above.height });
    expect(points.at(-1)).toEqual({ x: below.x + below.width / 2, y: below.y });
  }
});

test('puts the people into the boxes', () => {
  const { boxes } = orgChart('both-report-to-coo', { CAIO: ada, CIO: ben, CEO: null });
  expect(boxes.map(({ role, person }) => [role, person?.name ?? 'vacant'])).toEqual([
    ['CEO', 'vacant'],
    ['COO', 'vacant'],
    ['CAIO', 'Ada Okafor'],
    ['CIO', 'Ben Ruiz'],
  ]);
});
