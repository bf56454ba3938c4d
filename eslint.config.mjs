import { globSync, readFileSync } from "node:fs";
import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig } from "eslint/config";
import { parse } from "graphql";

// The plugin can build subgraphs itself, but not with this @apollo/subgraph, which takes documents only.
const subgraph = buildSubgraphSchema(
  globSync("schema/**/*.graphql").map((path) => parse(readFileSync(path, "utf8"))),
);

/** ESLint reads the SDL only: everything in TypeScript and JSON is Biome's. */
export default defineConfig({
  files: ["schema/**/*.graphql"],
  plugins: { "@graphql-eslint": graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: printSubgraphSchema(subgraph) } },
  },
  rules: {
    ...graphql.configs["flat/schema-recommended"].rules,
    ...graphql.configs["flat/schema-relay"].rules,
    // Lists lead forward only: checkpoint paging upstream has no way back.
    "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
    // Permissions are listed by page although they have no id of their own, and short lists need no pages.
    "@graphql-eslint/relay-edge-types": [
      "error",
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    // Pages, facets and values are found through what they belong to.
    "@graphql-eslint/strict-id-in-types": "off",
    "@graphql-eslint/require-description": [
      "error",
      {
        types: true,
        rootField: true,
        DirectiveDefinition: true,
        EnumValueDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
      },
    ],
  },
});
