/** What a job does, and how it ends. */
export interface JobWork {
  /** Does the work up to a share of the whole, from 0 to 1. What is done already is not done again. */
  advance(share: number): void;
  /** Why the job as a whole has failed. Asked at its end. */
  failure(): string | undefined;
  /** What the job tells of its outcome. Asked at its end. `origin` is where the emulator listens. */
  outcome(origin: string): Readonly<Record<string, unknown>>;
  /** What could not be done. Asked at its end. */
  errors(): readonly object[];
}

/** A job with its work. */
export interface Job {
  readonly id: string;
  readonly type: "users_import" | "users_export" | "verification_email";
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly durationMs: number;
  /** What the job was asked to do, as its answers repeat it. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly work: JobWork;
}

/** An exported file, for whoever has its key. */
export interface ExportLink {
  readonly filename: string;
  readonly bytes: Buffer;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** The tenant's jobs. */
export interface JobState {
  /** By id, oldest first. */
  readonly jobs: Map<string, Job>;
  /** By key. */
  readonly exportLinks: Map<string, ExportLink>;
}
