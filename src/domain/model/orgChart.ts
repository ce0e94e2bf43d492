import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { holderOf, modelOf, rolesOf } from '../org/roles';
import type { Person, Seats } from '../org/types';

/** One role in the drawing. Lengths are in the chart's own units, from the left and the top. */
export interface ChartBox {
  readonly role: Role;
  /** Null while the seat is vacant. */
  readonly person: Person | null;
  readonly manager: Role | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From the middle of the manager's lower edge to the middle of the other's upper edge, by right angles. */
interface ChartLine {
  readonly from: Role;
  readonly to: Role;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface OrgChart {
  readonly width: number;
  readonly height: number;
  /** From the top down, from left to right. */
  readonly boxes: readonly ChartBox[];
  readonly lines: readonly ChartLine[];
}

/** Wide enough for a name, small enough for two beside each other at 320 px. */
const box = { width: 128, height: 52, gapX: 16, gapY: 28 } as const;

/** Who reports to whom in the model: managers above and in the middle of who reports to them, no two boxes touching. */
export function orgChart(model: ModelId, seats: Seats): OrgChart {
  const top = rolesOf(model).filter((role) => managerOf(model, role) === null);
  const boxes = placed(model, seats, { roles: top, left: 0, level: 0 });
  const inOrder = [...boxes].sort((one, other) => one.y - other.y || one.x - other.x);
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)),
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes: inOrder,
    lines: inOrder.flatMap((one) => lineTo(one, inOrder)),
  };
}

interface Row {
  readonly roles: readonly Role[];
  readonly left: number;
  readonly level: number;
}

/** The roles of a row beside each other, each with everybody below it. */
function placed(model: ModelId, seats: Seats, { roles, left, level }: Row): readonly ChartBox[] {
  const boxes: ChartBox[] = [];
  let x = left;
  for (const role of roles) {
    const below = rolesOf(model).filter((one) => managerOf(model, one) === role);
    const under = placed(model, seats, { roles: below, left: x, level: level + 1 });
    const width = Math.max(box.width, ...under.map((one) => one.x + one.width - x));
    boxes.push(boxOf({ model, seats, role, x: x + (width - box.width) / 2, level }), ...under);
    x += width + box.gapX;
  }
  return boxes;
}

interface Spot {
  readonly model: ModelId;
  readonly seats: Seats;
  readonly role: Role;
  readonly x: number;
  readonly level: number;
}

function boxOf({ model, seats, role, x, level }: Spot): ChartBox {
  const { width, height, gapY } = box;
  const y = level * (height + gapY);
  return { role, person: holderOf(seats, role), manager: managerOf(model, role), x, y, width, height };
}

const managerOf = (model: ModelId, role: Role): Role | null => modelOf(model).reportsTo[role] ?? null;

function lineTo(below: ChartBox, boxes: readonly ChartBox[]): readonly ChartLine[] {
  const above = boxes.find(({ role }) => role === below.manager);
  if (above === undefined) return [];
  const start = { x: above.x + above.width / 2, y: above.y + above.height };
  const end = { x: below.x + below.width / 2, y: below.y };
  const half = start.y + box.gapY / 2;
  return [
    {
      from: above.role,
      to: below.role,
      points: [start, { x: start.x, y: half }, { x: end.x, y: half }, end],
    },
  ];
}
