import { GatewayError } from "../errors/gateway-error.ts";

const longestValue = 1_024;

/** What nearly all ids consist of, with nothing that the rules below are about. */
const harmless = /^[\w|-]{1,1024}$/;

/** Why a value may not become a path segment, or undefined when it may. */
function findFault(value: string): string | undefined {
  if (harmless.test(value)) return undefined;
  if (value.trim() === "") return "is empty";
  // Dots survive percent-encoding and URL parsers on the way resolve them, some after decoding slashes as well: the call
  // would reach another resource. No source's ids look like that.
  if (value.split(/[/\\]/).some((part) => part === "." || part === "..")) return "leads to another path";
  if (value.length > longestValue) return "is longer than 1,024 characters";
  if (!value.isWellFormed()) return "is not valid Unicode";
  if (/\p{Cc}/u.test(value)) return "holds a control character";
  return undefined;
}

interface Template {
  /** What stands before the first parameter, and behind each. */
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** Templates stand in code, so that there are few; each is parsed once. */
const parsed = new Map<string, Template>();

function parse(template: string): Template {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/[{}]/);
  const texts = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  parsed.set(template, { texts, names });
  return { texts, names };
}

/**
 * Fills a path template such as `/organizations/{id}/members/{user_id}/roles`: every `{name}` becomes its value,
 * percent-encoded once, and stays one segment whatever it holds. Throws a {@link GatewayError} `BAD_USER_INPUT` for
 * values that could lead elsewhere; it names the parameter and never quotes the value, because some ids in paths are
 * secrets (an invitation's token). Throws a plain Error when parameters and template do not fit each other.
 */
export function buildPath(template: string, params: Readonly<Record<string, string>> = {}): string {
  const { texts, names } = parse(template);
  for (const name of Object.keys(params)) {
    if (!names.includes(name)) throw new Error(`${template} has no parameter ${name}`);
  }
  let path = texts[0] ?? "";
  for (let index = 0; index < names.length; index += 1) {
    path += encodeValue(template, names[index] ?? "", params) + (texts[index + 1] ?? "");
  }
  return path;
}

function encodeValue(template: string, name: string, params: Readonly<Record<string, string>>): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined) throw new Error(`${template} needs the parameter ${name}`);
  const fault = findFault(value);
  if (fault !== undefined) {
    throw new GatewayError("BAD_USER_INPUT", `The value of ${name} ${fault}. Pass it as the source gave it.`);
  }
  return encodeURIComponent(value);
}
