import { randomBytes } from "node:crypto";
import type { FormPart, UpstreamRequest } from "./call.ts";

/** A body as it goes out. */
export interface EncodedBody {
  readonly contentType: string;
  readonly text: string;
}

/** Writes what a request carries, as JSON or as a form; null when it carries nothing. */
export function encodeBody({ body, form }: Pick<UpstreamRequest, "body" | "form">): EncodedBody | null {
  if (form !== undefined) return encodeForm(form);
  return body === undefined ? null : { contentType: "application/json", text: JSON.stringify(body) };
}

/** A form as RFC 7578 has it, written out, so that it is text and known whole like every other body. */
function encodeForm(parts: readonly FormPart[]): EncodedBody {
  // Nobody can guess it, so no part can end itself and begin another.
  const boundary = `rollcall-${randomBytes(16).toString("hex")}`;
  const written = parts.map(({ name, value, file }) => {
    const disposition = `form-data; name="${quote(name)}"`;
    const head =
      file === undefined
        ? `content-disposition: ${disposition}`
        : `content-disposition: ${disposition}; filename="${quote(file.name)}"\r\ncontent-type: ${file.type}`;
    return `--${boundary}\r\n${head}\r\n\r\n${value}\r\n`;
  });
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    text: `${written.join("")}--${boundary}--\r\n`,
  };
}

/** As browsers do it (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data). */
function quote(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
