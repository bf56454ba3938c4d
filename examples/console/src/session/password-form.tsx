import { useMutation } from "@apollo/client/react";
import type { Tokens } from "../apollo/client.ts";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";

const signIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      access {
        accessToken
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

interface PasswordFormProps {
  readonly source: { readonly name: string; readonly title: string };
  readonly onSignIn: (tokens: Tokens) => void;
}

/** Signs in with email address and password, and with a one-time code once the source asks for one. */
export function PasswordForm({ source, onSignIn }: PasswordFormProps) {
  // Neither the password nor the token that comes of it goes into the cache.
  const [send, { data, error, loading }] = useMutation(signIn, { fetchPolicy: "no-cache" });
  const refused = data?.signIn?.errors;
  const needsCode = refused?.some(({ code }) => code === "MFA_REQUIRED") ?? false;

  const submit = async (form: FormData) => {
    const mfaCode = String(form.get("mfaCode") ?? "");
    const password = {
      email: String(form.get("email")),
      password: String(form.get("password")),
      ...(mfaCode === "" ? {} : { mfaCode }),
    };
    const answer = await send({ variables: { input: { source: source.name, method: { password } } } });
    const token = answer.data?.signIn?.access?.accessToken;
    if (token !== undefined) onSignIn({ [source.name]: token });
  };

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h2>With a password</h2>
      <p className="quiet">Your account on {source.title}</p>
      <label className="field">
        <span>Email address</span>
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label className="field">
        <span>Password</span>
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {needsCode && (
        <label className="field">
          <span>One-time code</span>
          <input name="mfaCode" inputMode="numeric" autoComplete="one-time-code" required />
        </label>
      )}
      <Failure error={error} refused={refused} />
      <button type="submit" className="main" disabled={loading}>
        {loading ? "Signing in…" : "Sign in"}
      </button>
    </form>
  );
}
