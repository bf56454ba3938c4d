/**
 * Texts by their names, each for a limited time, and who takes part in what. What is stored here is only ever of help: a store may forget anything at
 * any time, and nothing that it does or does not do fails a request.
 */
export interface SharedStore {
  /** The text of a name; null when there is none, and when the store cannot tell in good time. Never rejects. */
  get(name: string): Promise<string | null>;
  /** Stores a text for so many milliseconds. It is not told whether that succeeds, and nobody waits for it. */
  set(name: string, text: string, milliseconds: number): void;
  /**
   * Notes that a member takes part in something, for so many milliseconds, and tells how many members do. Null when the
   * store cannot tell in good time. Never rejects.
   */
  join(name: string, member: string, milliseconds: number): Promise<number | null>;
  /** Ends all connections. */
  close(): void;
}
