import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "rolldown";

/**
 * Writes the program and the sandbox, which `tsc` has put into a folder, with all packages that they use into a few files
 * of the same folder: `main/cli.js`, what that loads, and `sandbox/main.js`. To load 1,400 files takes half of the CPU of
 * a start and a fifth of what is then in memory. Nothing is renamed, so that what is logged of a fault can be read. The
 * library stays as it is, for its users have packages of their own.
 */
export async function writeProgram(folder: string): Promise<void> {
  await build({
    cwd: folder,
    input: { "main/cli": "main/cli.js", "sandbox/main": "sandbox/main.js" },
    platform: "node",
    // Not installed with the program: whoever wants what they do adds them.
    external: [/^@redis\/client$/, /^@opentelemetry\/(?!api$)/, /^@graphql-yoga\/render-graphiql\//],
    // Node takes graphql's CommonJS build for everyone; there must be one graphql only.
    resolve: { alias: { graphql$: fileURLToPath(import.meta.resolve("graphql")) } },
    plugins: [keepAddresses(folder)],
    output: {
      dir: folder,
      entryFileNames: "[name].js",
      chunkFileNames: "main/cli-[name].js",
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  });
}

/** Lets modules find the files beside them as before. In one file, all of them would have the address of that. */
function keepAddresses(folder: string): Plugin {
  return {
    name: "keep-addresses",
    transform(code, file) {
      if (!file.startsWith(folder) || !code.includes("import.meta.url")) return null;
      const address = JSON.stringify(relative(`${folder}main`, file));
      return code.replaceAll("import.meta.url", `new URL(${address}, import.meta.url).href`);
    },
  };
}

if (import.meta.main) await writeProgram(fileURLToPath(new URL("dist/", import.meta.url)));
