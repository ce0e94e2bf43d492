/** A refusal as Graph words it: status, code and message. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** Members of the error beside its code and message. */
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

export const badRequest = (message: string): GraphError => new GraphError(400, 'BadRequest', message);
export const badParse = (message: string): GraphError =>
  new GraphError(400, 'RequestBroker--ParseUri', message);
export const badBody = (message: string): GraphError => new GraphError(400, 'RequestBodyRead', message);
export const badProperty = (message: string): GraphError =>
  new GraphError(400, 'ErrorPropertyValidationFailure', message);
export const accessDenied = (): GraphError =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
export const itemNotFound = (): GraphError =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
export const resourceNotFound = (id: string): GraphError =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
export const privilegesMissing = (): GraphError =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
export const zoneNotSupported = (name: string): GraphError =>
  new GraphError(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );

/** The words of SharePoint, which differ from Outlook's and the directory's. */
export const invalidRequest = (message: string): GraphError => new GraphError(400, 'invalidRequest', message);
export const siteAccessDenied = (): GraphError => new GraphError(403, 'accessDenied', 'Access denied');
export const notInSite = (message = 'The specified item was not found'): GraphError =>
  new GraphError(404, 'itemNotFound', message);
export const nameTaken = (): GraphError => new GraphError(409, 'nameAlreadyExists', 'Name already exists');
export const resourceModified = (): GraphError =>
  new GraphError(412, 'resourceModified', "ETag does not match current item's value");
