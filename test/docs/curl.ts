/** A request as a curl command writes it. */
export interface CurlRequest {
  readonly path: string;
  readonly init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  };
}

/** Reads a curl command of a page, with those options that the pages use. Throws for any other. */
export function readCurl(command: string): CurlRequest {
  const words = [...command.replaceAll("\\\n", " ").matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );
  const headers: Record<string, string> = {};
  const query = new URLSearchParams();
  let body: string | undefined;
  let isGet = false;
  let path = "";
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    const takeNext = () => {
      index += 1;
      return words[index] ?? "";
    };
    if (word === "-H") {
      const [, name = "", value = ""] = /^([\w-]+): (.+)$/.exec(takeNext()) ?? [];
      headers[name.toLowerCase()] = value;
    } else if (word === "-d") body = takeNext();
    else if (word === "--get") isGet = true;
    else if (word === "--data-urlencode") {
      const [, name = "", value = ""] = /^([^=]+)=(.*)$/s.exec(takeNext()) ?? [];
      query.append(name, value);
    } else if (word.startsWith("http://127.0.0.1:4000/")) path = new URL(word).pathname;
    else if (word !== "curl" && word !== "-s") throw new Error(`curl ${word}: this test does not know it`);
  }
  const search = isGet ? `?${query}` : "";
  return {
    path: `${path}${search}`,
    init: { method: isGet ? "GET" : "POST", headers, ...(body !== undefined && { body }) },
  };
}
