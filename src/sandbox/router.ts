import type { Method, Route } from "./vendor.ts";

/** A route that fits, with its decoded path parameters. */
export interface Match<State> {
  readonly route: Route<State>;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; `methodNotAllowed` when the path exists with other methods only. */
export interface Router<State> {
  match(method: Method, path: string): Match<State> | "notFound" | "methodNotAllowed";
}

interface CompiledRoute<State> {
  readonly route: Route<State>;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Builds a router. Routes with fixed segments win over routes with parameters in the same place. */
export function createRouter<State>(routes: readonly Route<State>[]): Router<State> {
  const compiled = routes.map(compileRoute).toSorted((a, b) => a.names.length - b.names.length);
  return {
    match(method, path) {
      const fitting = compiled.filter(({ pattern }) => pattern.test(path));
      const found = fitting.find(({ route }) => route.method === method);
      if (found === undefined) return fitting.length === 0 ? "notFound" : "methodNotAllowed";
      const values = found.pattern.exec(path)?.slice(1) ?? [];
      const params: Record<string, string> = {};
      for (const [index, name] of found.names.entries()) {
        const value = decodeSegment(values[index] ?? "");
        if (value === undefined) return "notFound";
        params[name] = value;
      }
      return { route: found.route, params };
    },
  };
}

function compileRoute<State>(route: Route<State>): CompiledRoute<State> {
  const names: string[] = [];
  const source = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  return { route, names, pattern: new RegExp(`^${source}$`) };
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
