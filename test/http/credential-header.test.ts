import { expect, it } from "vitest";
import { credentialHeaderOf } from "../../src/http/credential-header.ts";

it.each([
  ["losant", "Losant-Authorization"],
  ["auth0", "Auth0-Authorization"],
  ["losant-instance", "Losant-Instance-Authorization"],
  ["auth0-eu-2", "Auth0-Eu-2-Authorization"],
])("serves the source %s with the header %s", (source, header) => {
  expect(credentialHeaderOf(source)).toBe(header);
});
