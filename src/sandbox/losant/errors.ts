import { Refusal, type Vendor } from "../vendor.ts";
import { type Choices, errorTypes } from "./choices.ts";
import type { LosantState } from "./state.ts";

/** An error answer in Losant's envelope `{type, message}` (schema `error` of every operation). */
export function refusal(status: number, message: string, type = errorTypes[status] ?? "Error"): Refusal {
  return new Refusal(status, { type, message });
}

/** What Losant answers where no operation is reached. */
export function createRefusals(choices: Choices): Vendor<LosantState>["refusals"] {
  return {
    unauthenticated: (reason) => refusal(401, unauthenticatedMessages[reason]),
    forbidden: (route) =>
      refusal(choices.missingScopeStatus, `The token has no scope that allows ${route.operation}`),
    notFound: () => refusal(choices.unmappedPathStatus, "No operation has this path"),
    methodNotAllowed: () => refusal(405, "This path does not take this method"),
    badJson: () => refusal(400, "The request body is not JSON"),
    rateLimited: () => refusal(429, "Too many requests"),
    crashed: () => refusal(500, "An internal error occurred"),
  };
}

const unauthenticatedMessages = {
  missing: "No authorization token was given",
  malformed: "The authorization header must be: Bearer TOKEN",
  unknown: "The authorization token is not valid",
  expired: "The authorization token has expired",
};
