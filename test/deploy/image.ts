import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type LockFile, withoutDevelopment } from "../../sbom.ts";

/** The repository, which is what an image is built from. */
export const context = fileURLToPath(new URL("../../", import.meta.url));

/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** What an image holds and how it is started. */
export interface Image {
  /** Where its root folder is. */
  readonly folder: string;
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Arguments of the entry point, which is Node. */
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
  /** The number of who runs it. */
  readonly user: number;
}

/** Reads a Dockerfile, as far as ours goes: no heredocs, no escapes but at the end of a line. */
export function readDockerfile(text: string): readonly Instruction[] {
  const lines = text
    .replace(/^#.*\n/gm, "")
    .replaceAll("\\\n", " ")
    .split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [, name = "", value = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
      if (name === "") throw new Error(`no instruction: ${line}`);
      return { name, value };
    });
}

/**
 * Builds the image of the Dockerfile into a folder, by its own instructions: files are copied and commands run as they
 * stand there. Only what `npm ci` would fetch is taken from `node_modules`, which `npm ci` made from the same lock file.
 */
export function buildImage(instructions: readonly Instruction[], temporary: string): Image {
  const stages = new Map<string, string>();
  let image: Image & { environment: Record<string, string> } = startStage(join(temporary, "none"));
  for (const { name, value } of instructions) {
    const { folder, workingFolder } = image;
    if (name === "FROM") {
      const stage = / AS (\w+)$/.exec(value)?.[1] ?? "final";
      image = startStage(join(temporary, stage));
      stages.set(stage, image.folder);
    } else if (name === "WORKDIR") {
      image = { ...image, workingFolder: join(folder, value) };
      mkdirSync(image.workingFolder, { recursive: true });
    } else if (name === "COPY") {
      copy(value, workingFolder, (stage) => stages.get(stage) ?? "");
    } else if (name === "RUN") {
      run(value, image);
    } else if (name === "ENV" || name === "ARG") {
      for (const [, key = "", text = ""] of value.matchAll(/(\w+)="?([^\s"]*)"?/g))
        image.environment[key] = text;
    } else if (name === "CMD") {
      image = { ...image, command: JSON.parse(value) as string[] };
    } else if (name === "HEALTHCHECK") {
      image = { ...image, healthCheck: JSON.parse(value.slice(value.indexOf("["))) as string[] };
    } else if (name === "USER") {
      image = { ...image, user: Number.parseInt(value, 10) };
    } else if (name !== "EXPOSE") {
      throw new Error(`${name} is an instruction that this test does not know`);
    }
  }
  return image;
}

function startStage(folder: string): Image & { environment: Record<string, string> } {
  return { folder, workingFolder: folder, environment: {}, command: [], healthCheck: [], user: 0 };
}

function copy(value: string, workingFolder: string, folderOf: (stage: string) => string): void {
  const words = value.split(/\s+/);
  const stage = /^--from=(\w+)$/.exec(words[0] ?? "")?.[1];
  const [target = "", ...sources] = words.slice(stage === undefined ? 0 : 1).toReversed();
  for (const source of sources) {
    const from = stage === undefined ? join(context, source) : join(folderOf(stage), source);
    const to = resolve(workingFolder, target);
    cpSync(from, target.endsWith("/") ? join(to, basename(source)) : to, { recursive: true });
  }
}

function run(command: string, { workingFolder, environment }: Image): void {
  const install = /^npm ci( --omit=dev)? --ignore-scripts$/.exec(command);
  if (install === null) {
    execFileSync("sh", ["-c", command], {
      cwd: workingFolder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "inherit"],
    });
  } else if (install[1] === undefined) {
    symlinkSync(join(context, "node_modules"), join(workingFolder, "node_modules"), "dir");
  } else {
    installProduction(workingFolder);
  }
}

function installProduction(folder: string): void {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as LockFile;
  for (const place of Object.keys(withoutDevelopment(lock).packages)) {
    const isWanted = place !== "" && existsSync(join(context, place));
    // Packages within packages are places of their own.
    const filter = (source: string) => source === join(context, place) || basename(source) !== "node_modules";
    if (isWanted) cpSync(join(context, place), join(folder, place), { recursive: true, filter });
  }
}
