import { GraphError, badBody } from './GraphError';
import { shapes } from './requestShapes';

/**
 * Holds a request body against its type: an unknown property, a wrong kind of value or an unknown enum member is refused by
 * name. Returns the body with enum members in Graph's own case.
 */
export function checkShape(value: unknown, typeName: string): Readonly<Record<string, unknown>> {
  const shape = shapes[typeName];
  if (!shape) throw new Error(`No shape is written down for ${typeName}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badBody(`A value of type 'microsoft.graph.${typeName}' was expected.`);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      if (name.startsWith('@odata.')) return [name, member];
      const spec = shape[name];
      if (spec === undefined) throw unknownProperty(name, typeName);
      return [name, checkMember(member, spec, name)];
    }),
  );
}

const unknownProperty = (name: string, typeName: string): Error =>
  badBody(
    `The property '${name}' does not exist on type 'microsoft.graph.${typeName}'. Make sure to only use property names that are defined by the type.`,
  );

function checkMember(value: unknown, spec: string, name: string): unknown {
  if (spec.endsWith('?')) return value === null ? null : checkMember(value, spec.slice(0, -1), name);
  if (spec.startsWith('[]')) return checkArray(value, spec.slice(2), name);
  if (spec.startsWith('enum:')) return checkEnum(value, spec.slice(5).split('|'), name);
  if (spec === 'readOnly') throw readOnlyProperty(name);
  if (shapes[spec]) return checkShape(value, spec);
  const isRight = spec === 'int' ? Number.isInteger(value) : typeof value === spec;
  if (!isRight)
    throw badBody(`Cannot convert the value of the property '${name}' to the expected type '${spec}'.`);
  return value;
}

function checkArray(value: unknown, spec: string, name: string): unknown[] {
  if (!Array.isArray(value)) throw badBody(`The property '${name}' expects a collection.`);
  return value.map((item: unknown) => checkMember(item, spec, name));
}

function checkEnum(value: unknown, members: readonly string[], name: string): string {
  const member = members.find(
    (known) => typeof value === 'string' && known.toLowerCase() === value.toLowerCase(),
  );
  if (member === undefined)
    throw badBody(`Requested value '${String(value)}' was not found for the property '${name}'.`);
  return member;
}

const readOnlyProperty = (name: string): Error =>
  new GraphError(400, 'ErrorInvalidPropertySet', `Set action is invalid for property. (${name})`);
