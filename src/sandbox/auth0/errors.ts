import { Refusal } from "../vendor.ts";

const reasons: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  410: "Gone",
  413: "Request Entity Too Large",
  414: "Request-URI Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** An error in the form of the Management API: `{statusCode, error, message, errorCode?}`. */
export function refuse(status: number, message: string, errorCode?: string): Refusal {
  return new Refusal(status, {
    statusCode: status,
    error: reasons[status] ?? "Error",
    message,
    ...(errorCode === undefined ? {} : { errorCode }),
  });
}

/** 401 for a token that does not open anything, with the challenge header. */
export function refuseToken(message: string): Refusal {
  return new Refusal(
    401,
    { statusCode: 401, error: reasons[401], message, attributes: { error: message } },
    { "www-authenticate": `Bearer error="${message}"` },
  );
}

/** 403 with the scopes that would have opened the operation, in Auth0's own comma list. */
export function refuseScope(anyOf: readonly string[]): Refusal {
  return refuse(403, `Insufficient scope, expected any of: ${anyOf.join(",")}`, "insufficient_scope");
}

/** 403 for an end user's own token that is used on somebody else. */
export function refuseOtherUser(): Refusal {
  return refuse(403, "User to be acted on does not match subject in bearer token");
}

/** 400 for a query parameter; `problem` is the validator's sentence. */
export function refuseQuery(problem: string, property?: string): Refusal {
  return refuse(400, `Query validation error: '${problem}'${placeOf(property)}`, "invalid_query_string");
}

/** 400 for a path parameter. */
export function refusePath(problem: string, property: string): Refusal {
  return refuse(400, `Path validation error: '${problem}'${placeOf(property)}.`, "invalid_uri");
}

/** 400 for a request body. */
export function refuseBody(problem: string, property?: string): Refusal {
  return refuse(400, `Payload validation error: '${problem}'${placeOf(property)}`, "invalid_body");
}

/** 404 for an organization, by id or by name. Auth0 sends no `errorCode` with it. */
export function refuseMissingOrganization(): Refusal {
  return refuse(404, "No organization found by that id or name");
}

/** 404 for a user. */
export function refuseMissingUser(): Refusal {
  return refuse(404, "The user does not exist.", "inexistent_user");
}

/** 404 for a role. Auth0 sends no `errorCode` with it. */
export function refuseMissingRole(): Refusal {
  return refuse(404, "The role does not exist.");
}

function placeOf(property: string | undefined): string {
  return property === undefined ? "" : ` on property ${property}`;
}
