import { meridianInstanceId } from "./losant/seed/instance.ts";
import { startSandbox } from "./start.ts";

const sandbox = await startSandbox({
  losant: portOf("SANDBOX_LOSANT_PORT", 4010),
  auth0: portOf("SANDBOX_AUTH0_PORT", 4020),
});

process.stdout.write(
  `${JSON.stringify({
    losant: { url: sandbox.losant.url, tokens: sandbox.losant.tokens, instanceId: meridianInstanceId },
    auth0: { url: sandbox.auth0.url, tokens: sandbox.auth0.tokens },
  })}\n`,
);

for (const event of ["SIGINT", "SIGTERM", "disconnect"] as const) {
  process.once(event, () => void sandbox.close());
}

function portOf(variable: string, fallback: number): number {
  const text = process.env[variable];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(`${variable} must be a port, 0 to 65535; it is ${JSON.stringify(text)}\n`);
  process.exit(78);
}
