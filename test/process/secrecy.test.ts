import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../faults/proxy.ts";
import { type MirroredRequest, startMirror } from "../isolation/mirror.ts";
import { type OtlpReceiver, startOtlpReceiver } from "../telemetry/otlp-receiver.ts";
import { type Cli, startCli } from "./cli.ts";
import { type Client, createClient } from "./client.ts";
import { findSecret } from "./secret-search.ts";

describe("a secret is found", () => {
  const secret = "Sesame/+open~0123456789";
  const around = (text: string) => Buffer.from(text).toString("base64");
  it.each([
    ["as it is", `x${secret}y`, "plain"],
    ["in an address", `?q=${encodeURIComponent(secret)}`, "URL"],
    ["in base64", around(secret), "base64"],
    ["in base64 after one byte", around(`:${secret}:`), "base64"],
    ["in base64 after two bytes", around(`ab${secret}c`), "base64"],
    ["in base64url", Buffer.from(`user:${secret}`).toString("base64url"), "base64"],
    ["in hexadecimal", Buffer.from(secret).toString("hex"), "hexadecimal"],
    ["not where there is none", around("Sesame and nothing more, not at all"), null],
  ])("%s", (_, text, encoding) => {
    expect(findSecret(text, secret)).toBe(encoding);
  });
});

describe("with everything logged, tokens and passwords", () => {
  const tokens = { losant: "LosantToken/+~secret.0001-abcdef", auth0: "Auth0Token/+~secret.0002-abcdef" };
  const passwords = [
    "Present/Pass+word&0003=Žluť",
    "New/Pass+word&0004=Žluť",
    "Code/+0005~mfa-code-of-nobody",
  ];
  const secrets = [...Object.values(tokens), ...passwords];
  const seen: MirroredRequest[] = [];
  let fault: Fault | null = null;
  let cli: Cli;
  let client: Client;
  let collector: OtlpReceiver;
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const start = async (kind: "losant" | "auth0") => {
      const mirror = await startMirror({
        kind,
        pickFault: () => fault,
        onRequest: (request) => void seen.push(request),
      });
      closing.push(mirror.close);
      return { kind, name: kind, url: mirror.url, deadlineMs: 500 };
    };
    collector = await startOtlpReceiver();
    closing.push(collector.close);
    cli = await startCli({
      config: { sources: [await start("losant"), await start("auth0")] },
      environment: {
        LOG_LEVEL: "trace",
        NODE_ENV: "development",
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      },
    });
    client = createClient(cli.url);
  });
  afterAll(async () => {
    client.close();
    await cli.close();
    for (const close of closing) await close();
  });

  /** Answers that say back what they were sent. */
  const quoting = (status: number): Fault => ({
    inflict({ authorization, request, response }) {
      const sent = request.body.startsWith("{") ? Object.values(JSON.parse(request.body) as object) : [];
      const text = [authorization, ...sent.map(String)].join(" ");
      response.writeHead(status, { "content-type": "application/json", "www-authenticate": "Bearer" });
      response.end(
        JSON.stringify({ statusCode: status, type: text, error: text, message: text, errorCode: text }),
      );
    },
  });
  const faults: readonly (Fault | null)[] = [
    null,
    ...[400, 401, 403, 404, 409, 500].map(quoting),
    { inflict: ({ authorization, response }) => void response.end(`<p>${authorization}`) },
    { inflict: ({ authorization, socket }) => void socket.end(`HTTP/1.1 ${authorization}\r\n\r\n`) },
    { inflict: ({ socket }) => void socket.destroy() },
    { inflict: () => undefined },
    // After these, calls are held back for a while.
    quoting(503),
    quoting(429),
  ];

  const [password, newPassword, mfaCode] = passwords;
  const userId = (source: string, id: string) =>
    Buffer.from(`User:${source}:${encodeURIComponent(id)}`).toString("base64url");
  const errors = "errors { code message path }";
  const operations: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["{ viewers { user { displayName } } orgs(first: 4) { nodes { name } } }", {}],
    [
      `mutation ($input: SignInInput!) { signIn(input: $input) { ${errors} } }`,
      { input: { source: "losant", method: { password: { email: "a@b.example", password, mfaCode } } } },
    ],
    [
      `mutation ($input: UserPasswordChangeInput!) { userPasswordChange(input: $input) { ${errors} } }`,
      {
        input: {
          userId: userId("losant", "000000000000000000000001"),
          newPassword,
          losant: { currentPassword: password, mfaCode },
        },
      },
    ],
    [
      `mutation ($input: UserPasswordChangeInput!) { userPasswordChange(input: $input) { ${errors} } }`,
      { input: { userId: userId("auth0", "auth0|1"), newPassword } },
    ],
    [
      `mutation ($input: UserCreateInput!) { userCreate(input: $input) { ${errors} } }`,
      { input: { source: "auth0", email: "a@b.example", password } },
    ],
    // Wrong in a way that makes engines quote the whole value.
    [
      `mutation ($input: SignInInput!) { signIn(input: $input) { ${errors} } }`,
      { input: { method: { password: { password, mfaCode: [newPassword] } } } },
    ],
    [
      `mutation ($input: UserCreateInput!) { userCreate(input: $input) { ${errors} } }`,
      { input: { email: 1, password: { newPassword } } },
    ],
  ];

  function findLeaks(what: string, text: string): string[] {
    return secrets.flatMap((secret, index) => {
      const encoding = findSecret(text, secret);
      return encoding === null ? [] : [`${what} tells secret ${index} (${encoding}): ${text.slice(0, 300)}`];
    });
  }

  it("stand in no answer, no log line, no metric, no span, no address and no other header", async () => {
    const leaks: string[] = [];
    let answers = 0;
    for (const current of faults) {
      fault = current;
      for (const [query, variables] of operations) {
        const { text, headers } = await client.ask(query, {
          variables,
          headers: {
            "losant-authorization": `Bearer ${tokens.losant}`,
            "auth0-authorization": `Bearer ${tokens.auth0}`,
            "rollcall-explain": "calls",
            cookie: `session=${tokens.losant}`,
          },
        });
        answers += 1;
        leaks.push(...findLeaks("an answer", text), ...findLeaks("a header", JSON.stringify(headers)));
      }
    }
    fault = null;
    for (const authorization of [
      `Bearer ${tokens.losant} `,
      `Basic ${tokens.auth0}`,
      `Bearer ${password}`,
      tokens.losant,
    ]) {
      const headers = {
        authorization: encodeURI(authorization),
        "auth0-authorization": encodeURI(authorization),
      };
      const { text } = await client.ask("{ orgs { nodes { name } } }", { headers });
      leaks.push(...findLeaks("an answer to a bad credential", text));
    }
    for (const path of [
      `/graphql?access_token=${encodeURIComponent(tokens.losant)}`,
      "/metrics",
      "/readyz",
    ]) {
      const response = await fetch(`${cli.url}${path}`);
      leaks.push(...findLeaks(path.slice(0, 9), await response.text()));
    }
    client.close();
    cli.signal("SIGTERM");
    await cli.ended;
    leaks.push(...findLeaks("the log", cli.output()), ...findLeaks("a span", collector.raw()));
    for (const { kind, url, headers } of seen) {
      const { authorization, ...others } = headers;
      leaks.push(
        ...findLeaks(`an address of ${kind}`, url),
        ...findLeaks("a header", JSON.stringify(others)),
      );
      const other = kind === "losant" ? tokens.auth0 : tokens.losant;
      if (authorization?.includes(other) === true) leaks.push(`${kind} got the other's token`);
    }
    expect(leaks).toEqual([]);
    expect(answers).toBe(faults.length * operations.length);
    expect(seen.length).toBeGreaterThan(answers / 3);
    // Log and spans are there to be searched.
    expect(collector.spans.length).toBeGreaterThan(answers);
    expect(cli.output().match(/"msg":"operation"/g)?.length).toBeGreaterThan(answers / 2);
  });
});
