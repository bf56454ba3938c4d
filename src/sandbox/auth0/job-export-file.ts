import { gzipSync } from "node:zlib";
import type { User } from "./state.ts";

/** A column of an exported file. */
export interface ExportField {
  /** Path of the value in the user, for example `identities[0].connection`. */
  readonly name: string;
  /** Name in the file; the path when left out. */
  readonly export_as?: string | undefined;
}

/** What is exported when nobody asks for fields: the profile without its objects. */
const ordinaryFields: readonly ExportField[] = [
  "user_id",
  "email",
  "email_verified",
  "username",
  "phone_number",
  "phone_verified",
  "name",
  "given_name",
  "family_name",
  "nickname",
  "picture",
  "created_at",
  "updated_at",
  "last_login",
  "logins_count",
  "blocked",
].map((name) => ({ name }));

/** Writes users to a compressed file: a JSON object in each line, or comma-separated values under a line of names. */
export function writeExport(
  users: readonly User[],
  format: "json" | "csv",
  fields: readonly ExportField[] = ordinaryFields,
): Buffer {
  const columns = fields.map(({ name, export_as }) => ({ path: splitPath(name), title: export_as ?? name }));
  const lines = users.map((user) => {
    // Tokens of identity providers are never exported.
    const open = { ...user, identities: user.identities.map(({ access_token, ...rest }) => rest) };
    const cells = columns.map(({ path, title }) => [title, valueAt(open, path)] as const);
    return format === "json"
      ? JSON.stringify(Object.fromEntries(cells))
      : cells.map(([, value]) => writeCell(value)).join(",");
  });
  if (format === "csv") lines.unshift(columns.map(({ title }) => writeTitle(title)).join(","));
  return gzipSync(lines.map((line) => `${line}\n`).join(""));
}

function splitPath(name: string): readonly string[] {
  return name.split(/[.[\]]+/).filter((step) => step !== "");
}

function valueAt(record: object, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    record,
  );
}

/** Auth0 documents a single quote before each text but its own dates, so that no spreadsheet takes it for a formula. */
function writeCell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)) return text;
  return `"'${text.replaceAll('"', '""')}"`;
}

function writeTitle(title: string): string {
  return /[",\n]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title;
}
