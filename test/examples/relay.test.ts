import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { extendSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../src/graph/schema.ts";

const folder = fileURLToPath(new URL("../../examples/relay", import.meta.url));
const artifacts = `${folder}/src/__generated__`;

const missing = existsSync(`${folder}/node_modules`) ? "" : ", which takes npm ci --prefix examples/relay";

describe.skipIf(missing !== "")(`Relay's compiler${missing}`, () => {
  beforeAll(async () => {
    rmSync(artifacts, { recursive: true, force: true });
    await promisify(execFile)("npm", ["run", "codegen"], { cwd: folder });
  }, 60_000);

  it("takes the schema, with pages, refetches and changed lists", () => {
    expect(readdirSync(artifacts).toSorted()).toEqual([
      "inviteListPageQuery.graphql.ts",
      "inviteListRevokeMutation.graphql.ts",
      "inviteListSendMutation.graphql.ts",
      "inviteList_org.graphql.ts",
      "memberRow_membership.graphql.ts",
      "memberTableChangeRolesMutation.graphql.ts",
      "memberTableEventsSubscription.graphql.ts",
      "memberTablePageQuery.graphql.ts",
      "memberTableRemoveMutation.graphql.ts",
      "memberTable_org.graphql.ts",
      "orgCounts_org.graphql.ts",
      "orgPageNodeQuery.graphql.ts",
      "orgPageQuery.graphql.ts",
      "orgPage_org.graphql.ts",
    ]);
  });

  it("makes operations of it that the gateway takes", () => {
    const defer = "directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT";
    const schema = extendSchema(createSchema(), parse(defer));
    const texts = readdirSync(artifacts).flatMap((file) => {
      const text = /"text": (".*")/.exec(readFileSync(`${artifacts}/${file}`, "utf8"))?.[1];
      return text === undefined ? [] : [JSON.parse(text) as string];
    });
    expect(texts).toHaveLength(9);
    for (const text of texts) expect(validate(schema, parse(text)), text).toEqual([]);
    expect(texts.filter((text) => text.includes("node(id:")).length).toBeGreaterThanOrEqual(3);
  });
});
