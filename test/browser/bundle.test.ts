import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { css, js } from "@graphql-yoga/render-graphiql/graphiql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBundle } from "../../graphiql-bundle.ts";
import { bundleFiles, readBundleVersion } from "../../src/server/graphiql/bundle.ts";

describe("what the build takes of GraphiQL", () => {
  const folder = mkdtempSync(join(tmpdir(), "rollcall-graphiql-"));
  beforeAll(() => writeBundle(pathToFileURL(`${folder}/`)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (name: string) => readFileSync(join(folder, name));

  it("is every file that the page loads, compressed, with version and licence", () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      [...bundleFiles.map((name) => `${name}.gz`), "LICENSE", "manifest.json"].toSorted(),
    );
    expect(gunzipSync(read("graphiql.js.gz")).toString()).toBe(js);
    expect(gunzipSync(read("graphiql.css.gz")).toString()).toBe(css);
    expect(JSON.parse(read("manifest.json").toString())).toMatchObject({ version: readBundleVersion() });
    expect(read("LICENSE").toString()).toContain("MIT");
  });

  it("is a small part of the package", () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + read(name).length, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});
