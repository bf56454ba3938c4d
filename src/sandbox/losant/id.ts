import type { Choices } from "./choices.ts";
import { refusal } from "./errors.ts";

/** What an id looks like: 24 hexadecimal digits in either case (pattern of every id in Losant's schemas). */
export const idPattern = /^[A-Fa-f\d]{24}$/;

/** The id in a path or query as the state's maps know it. Throws when it is missing or is no id at all. */
export function readId(name: string, text: string | null | undefined, choices: Choices): string {
  if (text === null || text === undefined || text === "") throw refusal(400, `${name} is required`);
  if (!idPattern.test(text))
    throw refusal(choices.malformedIdStatus, `${name} must be 24 hexadecimal digits`);
  return choices.idsMatchCase ? text : text.toLowerCase();
}
