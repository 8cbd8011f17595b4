/** A refusal with one of Excel's own error codes; the client library makes RichApi.Error of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** HostError crosses between a page and its frames, where instanceof does not hold. */
export function isHostError(error: unknown): error is HostError {
  return error !== null && typeof error === "object" && (error as Error).name === "HostError";
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.");
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function invalidReference(): HostError {
  return new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation.",
  );
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `This host does not answer ${what}.`);
}
