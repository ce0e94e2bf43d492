import type { Fault, FaultRule } from '../world/faults';
import { isRecord, read, wrong, type Read } from './readBody';

const isCount = (value: unknown): value is number | undefined =>
  value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0);

function isPattern(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}

function isFault(value: unknown): value is Fault {
  if (value === 'dropBefore' || value === 'dropAfter') return true;
  if (!isRecord(value)) return false;
  const { status, headers, delayMs } = value;
  if (delayMs !== undefined) return typeof delayMs === 'number' && delayMs >= 0;
  const isStatus = typeof status === 'number' && status >= 200 && status <= 599;
  return isStatus && (headers === undefined || isRecord(headers));
}

function problemOf(rule: unknown): string | null {
  if (!isRecord(rule)) return 'must be an object';
  if (typeof rule.method !== 'string') return 'needs a method, such as "POST" or "*"';
  if (!isPattern(rule.path)) return 'needs a path that is a regular expression';
  if (!isCount(rule.nth)) return 'has an nth that is not a whole number from 1';
  if (!isCount(rule.times)) return 'has a times that is not a whole number from 1';
  if (!isFault(rule.fault))
    return 'needs a fault: {status, headers?, body?}, "dropBefore", "dropAfter" or {delayMs}';
  return null;
}

/** The list of faults to come; the first that is malformed is named by its position. */
export function readFaultRules(body: unknown): Read<readonly FaultRule[]> {
  if (!Array.isArray(body)) return wrong('The body must be a list of faults.');
  const problems = body.map(problemOf);
  const first = problems.findIndex((problem) => problem !== null);
  if (first >= 0) return wrong(`Fault ${first + 1} ${problems[first] ?? ''}.`);
  return read(body as readonly FaultRule[]);
}
