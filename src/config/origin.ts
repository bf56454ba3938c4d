/** Whether a URL's host is this machine: 127.0.0.0/8, `::1` or `localhost`. */
function isLoopback({ hostname }: URL): boolean {
  // The parser has made four plain numbers of every way to write an IPv4 address.
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function parseWebUrl(text: string): URL | null {
  // The parser would repair these: no slashes, spaces around, backslashes, line breaks inside.
  if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\]/.test(text)) return null;
  return URL.parse(text);
}

/**
 * What is wrong with a text as the origin of an upstream; nothing when it can be used. Plain HTTP is for loopback,
 * because callers' tokens go there, or for sources that say `allowInsecure`.
 */
export function findOriginProblems(text: string, allowInsecure: boolean): string[] {
  const url = parseWebUrl(text);
  if (url === null) return ["must be a URL such as https://api.example.com; it is none"];
  const problems: string[] = [];
  if (url.username !== "" || url.password !== "" || /^[^/]*\/\/[^/?#]*@/.test(text)) {
    problems.push("must hold no user name or password; callers send their own credentials");
  }
  if (url.pathname !== "/") {
    problems.push(
      "must be an origin without a path, only https://host or https://host:port; leave the path out",
    );
  }
  if (/[?#]/.test(text)) problems.push("must hold no query and no fragment; leave out what follows ? or #");
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url)) {
    problems.push(
      "must be https:, or http: on loopback (127.0.0.0/8, ::1, localhost); " +
        "http: elsewhere needs allowInsecure: true for that source in the file of ROLLCALL_CONFIG",
    );
  }
  return problems;
}

/** Whether a text is an origin exactly as browsers send it in the header `Origin`. */
export function isBrowserOrigin(text: string): boolean {
  return parseWebUrl(text)?.origin === text;
}
