import type { EmulatedRequest } from "./vendor.ts";

/** Whether a content type is that of a form with files. */
export function isForm(contentType: string | undefined): contentType is string {
  return /^multipart\/form-data\b/i.test(contentType ?? "");
}

/** Reads the parts of a form, or gives undefined for a body that is none. Of parts with one name the last counts. */
export async function readForm(
  contentType: string | undefined,
  body: Buffer,
): Promise<EmulatedRequest<unknown>["form"]> {
  if (!isForm(contentType)) return undefined;
  try {
    const headers = { "content-type": contentType };
    const form = await new Response(new Uint8Array(body), { headers }).formData();
    return new Map(
      await Promise.all(
        [...form].map(async ([name, value]) => {
          const part =
            typeof value === "string"
              ? value
              : { filename: value.name, bytes: Buffer.from(await value.arrayBuffer()) };
          return [name, part] as const;
        }),
      ),
    );
  } catch {
    return undefined;
  }
}
