import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed documents for the operations of this folder: `npm run codegen` writes them into `src/gql`. */
const config: CodegenConfig = {
  schema: ["../../schema/**/*.graphql", "defer.graphql"],
  documents: ["src/**/*.{ts,tsx}", "!src/gql/**"],
  generates: {
    "src/gql/": {
      preset: "client",
      // Apollo Client masks fragments itself, at run time too.
      presetConfig: { fragmentMasking: false },
      config: {
        customDirectives: { apolloUnmask: true },
        inlineFragmentTypes: "mask",
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: "string",
          EmailAddress: "string",
          URL: "string",
          JSONObject: "Record<string, unknown>",
          SafeInt: "number",
          SecretString: "string",
        },
      },
    },
    // Which types implement which interface, so that the cache can tell whether a fragment fits.
    "src/gql/possible-types.ts": {
      plugins: ["fragment-matcher"],
      config: { useExplicitTyping: true },
    },
  },
};

export default config;
