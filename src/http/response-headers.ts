/** Headers of an answer: lower-case names; a list where the upstream repeated one. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The value of a header that may occur once only: undefined when it is absent or repeated. */
export function readSingleHeader(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}
