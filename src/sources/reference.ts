import { GatewayError } from "../errors/gateway-error.ts";
import type { FieldSet } from "./fields.ts";
import type { Identified, OrgRecord, UserRecord } from "./record.ts";
import type { Access } from "./source.ts";

/**
 * Completes a record of which a list told only a part. Nothing is loaded when the part is all that was asked for. Else
 * loading starts at once, and each missing field becomes a function that waits for it: should loading fail, the fields
 * that are known still show.
 */
export function completeLater<Item extends Identified>(
  known: Item,
  missing: FieldSet,
  load: (fields: FieldSet) => Promise<Item | null>,
): Item {
  if (missing.size === 0) return known;
  const loading = load(missing).then((loaded) => loaded ?? Promise.reject(goneError(known)));
  loading.catch(ignore);
  const later: Record<string, () => Promise<unknown>> = {};
  for (const name of missing) {
    later[name] = async () => {
      const value: unknown = (await loading)[name as keyof Item];
      return typeof value === "function" ? value() : value;
    };
  }
  return { ...known, ...later };
}

/** An organization of which only the id is known. Nothing is loaded when no field beyond it is asked for. */
export function referToOrg(access: Access, id: string, fields: FieldSet): OrgRecord {
  const known: OrgRecord = { access, sourceId: id };
  return completeLater(known, fields, (missing) => access.org(id, missing));
}

/** A user of whom only the id is known. Nothing is loaded when no field beyond it is asked for. */
export function referToUser(access: Access, id: string, fields: FieldSet): UserRecord {
  const known: UserRecord = { access, sourceId: id };
  return completeLater(known, fields, (missing) => access.user(id, missing));
}

/** The failure is thrown by each field that waits; here it only must not count as unhandled. */
function ignore(): void {}

function goneError({ access, sourceId }: Identified): GatewayError {
  return new GatewayError(
    "NOT_FOUND",
    `Source "${access.source.name}" lists ${JSON.stringify(sourceId)} and then does not find it. It was probably deleted just now; ask again.`,
    { source: access.source.name },
  );
}
