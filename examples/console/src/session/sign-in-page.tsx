import { useSuspenseQuery } from "@apollo/client/react";
import type { Tokens } from "../apollo/client.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SandboxPeople } from "./sandbox-people.tsx";
import { TokenForm } from "./token-form.tsx";

const signInOptions = graphql(`
  query SignInOptions {
    sources {
      id
      name
      title
      features
      isSandbox
    }
  }
`);

/** Where a session begins: with a password where a source knows passwords, with tokens everywhere. */
export function SignInPage({ onSignIn }: { onSignIn: (tokens: Tokens) => void }) {
  const { data, error } = useSuspenseQuery(signInOptions);
  const sources = data?.sources ?? [];
  const withPassword = sources.find(({ features }) => features.includes("PASSWORD_SIGN_IN"));
  return (
    <main className="sign-in">
      <title>Sign in · Rollcall console</title>
      <header>
        <img src="/mark.svg" alt="" width="44" height="44" />
        <h1>Rollcall console</h1>
        <p>Who belongs to which organization, and as what: in Losant and Auth0, side by side.</p>
      </header>
      <Failure error={error} />
      {sources.some(({ isSandbox }) => isSandbox) && (
        <SandboxPeople sources={sources.filter(({ isSandbox }) => isSandbox)} onSignIn={onSignIn} />
      )}
      <div className="columns">
        {withPassword !== undefined && <PasswordForm source={withPassword} onSignIn={onSignIn} />}
        {sources.length > 0 && <TokenForm sources={sources} onSignIn={onSignIn} />}
      </div>
      <p className="quiet">What you enter stays in this page's memory, and is gone when you reload it.</p>
    </main>
  );
}
