import { useMutation } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import { Failure } from "../ui/failure.tsx";
import { TokenSecret } from "./token-secret.tsx";

const createToken = graphql(`
  mutation CreateToken($input: TokenCreateInput!) {
    tokenCreate(input: $input) {
      secret
      token {
        id
        name
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

/** What a token may do, in Losant's words. */
const scopes = ["all.User.read", "all.User"];

/** How long a token works, in days. */
const lifetimes = [7, 30, 90, 365];

interface TokenCreateFormProps {
  readonly source: string;
  /** Called once a token was made. */
  readonly onCreated: () => void;
}

/** Makes a token, and shows its value until the person has put it away. */
export function TokenCreateForm({ source, onCreated }: TokenCreateFormProps) {
  // The value of the token must not stay in the cache.
  const [create, { data, error, loading, reset }] = useMutation(createToken, { fetchPolicy: "no-cache" });

  const submit = async (element: HTMLFormElement) => {
    const form = new FormData(element);
    const end = Date.now() + Number(form.get("days")) * 86_400_000;
    const { data: made } = await create({
      variables: {
        input: {
          source,
          token: {
            losantApiToken: {
              name: String(form.get("name")),
              scopes: [String(form.get("scope"))],
              expiresAt: new Date(end).toISOString(),
            },
          },
        },
      },
    });
    if (made?.tokenCreate?.token == null) return;
    element.reset();
    onCreated();
  };

  const made = data?.tokenCreate;
  if (made?.secret != null) {
    return <TokenSecret name={made.token?.name ?? "The token"} secret={made.secret} onDone={reset} />;
  }
  return (
    <form
      className="card line"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h2 className="unseen">Make a token</h2>
      <label className="field">
        <span>Name</span>
        <input name="name" autoComplete="off" required />
      </label>
      <label className="field">
        <span>Scope</span>
        <select name="scope">
          {scopes.map((scope) => (
            <option key={scope}>{scope}</option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Works for</span>
        <select name="days" defaultValue={30}>
          {lifetimes.map((days) => (
            <option key={days} value={days}>
              {days} days
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="main" disabled={loading}>
        {loading ? "Making it…" : "Make a token"}
      </button>
      <Failure error={error} refused={made?.errors} />
    </form>
  );
}
