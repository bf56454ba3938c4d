import { type DocumentNode, type ListValueNode, visit } from "graphql";
import { type DocumentLimits, overLimit, say } from "./document-limits.ts";

/** Refuses a document that writes a list out which is too long. */
export function checkLists(document: DocumentNode, { maxListEntries }: DocumentLimits): void {
  visit(document, {
    ListValue({ values }: ListValueNode) {
      if (values.length <= maxListEntries) return;
      throw overLimit(
        `A list in the document has ${say(values.length)} entries`,
        maxListEntries,
        "Send the others in another operation.",
      );
    },
  });
}
