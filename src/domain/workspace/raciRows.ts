import { raciRoles, type RaciRole } from '../../playbook/roles';
import { playbookMatrix } from '../raci/raciOf';
import type { MatrixRow } from '../raci/types';
import { fieldReader } from './fieldReader';
import { textField } from './rowFields';
import type { MalformedField, Row } from './types';

/** One row for each decision with a field for each role, so that two people can change two letters of it. */
export function raciRowsOf(matrix: readonly MatrixRow[] = playbookMatrix): readonly Row<'raci'>[] {
  return matrix.map((row) => ({
    list: 'raci',
    key: row.decision,
    fields: {
      title: textField(row.title),
      number: row.number,
      ...row.letters,
      retired: row.retired,
      inForce: true,
    },
  }));
}

/** Undefined where the rows say what the playbook says. */
export function matrixIn(
  rows: readonly Row<'raci'>[],
  malformed: MalformedField[],
): readonly MatrixRow[] | undefined {
  const matrix = rows.map((row, index) => matrixRowOf(row, index, malformed));
  return matrix.length === 0 || isPlaybook(matrix) ? undefined : matrix;
}

function matrixRowOf(row: Row<'raci'>, index: number, malformed: MalformedField[]): MatrixRow {
  const reader = fieldReader(row, malformed);
  const letterOf = (role: RaciRole) => [role, reader.value(role)] as const;
  return {
    decision: row.key,
    number: reader.value('number') ?? index + 1,
    title: reader.value('title') ?? '',
    letters: Object.fromEntries(raciRoles.map(letterOf)) as MatrixRow['letters'],
    retired: reader.value('retired') ?? false,
  };
}

function isPlaybook(matrix: readonly MatrixRow[]): boolean {
  if (matrix.length !== playbookMatrix.length) return false;
  const byId = new Map(matrix.map((row) => [row.decision, row]));
  return playbookMatrix.every((own) => {
    const row = byId.get(own.decision);
    return row !== undefined && isSame(row, own);
  });
}

function isSame(one: MatrixRow, other: MatrixRow): boolean {
  return (
    one.title === other.title &&
    one.number === other.number &&
    one.retired === other.retired &&
    raciRoles.every((role) => one.letters[role] === other.letters[role])
  );
}
