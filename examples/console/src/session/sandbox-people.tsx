import type { Tokens } from "../apollo/client.ts";
import { Avatar } from "../ui/avatar.tsx";

interface SandboxPeopleProps {
  readonly sources: readonly { readonly name: string; readonly features: readonly string[] }[];
  readonly onSignIn: (tokens: Tokens) => void;
}

/** People of the sandbox with their tokens, which are no secrets: docs/sandbox.md has them. */
const people = [
  { name: "Ada Okafor", what: "Head of Platform, may do everything", token: "sandbox-admin" },
  { name: "Vera Lindqvist", what: "Auditor, may read everything", token: "sandbox-viewer" },
  { name: "Milo Brandt", what: "Field Engineer, a user of Losant", token: "sandbox-member", isUser: true },
];

/** Lets a visitor of the sandbox be one of its people. */
export function SandboxPeople({ sources, onSignIn }: SandboxPeopleProps) {
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">Try it in the sandbox</h2>
      <ul className="people">
        {people.map(({ name, what, token, isUser = false }) => {
          const theirs = isUser
            ? sources.filter(({ features }) => features.includes("INVITE_INBOX"))
            : sources;
          const tokens = Object.fromEntries(theirs.map((source) => [source.name, token]));
          return (
            <li key={token}>
              <button type="button" onClick={() => onSignIn(tokens)}>
                <Avatar name={name} />
                <span>
                  <strong>{name}</strong>
                  <small>{what}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
