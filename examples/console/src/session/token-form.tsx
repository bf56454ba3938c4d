import type { Tokens } from "../apollo/client.ts";

interface TokenFormProps {
  readonly sources: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  readonly onSignIn: (tokens: Tokens) => void;
}

/** Begins a session with tokens that are there already, one for each source. Those left empty are not asked. */
export function TokenForm({ sources, onSignIn }: TokenFormProps) {
  const submit = (form: FormData) => {
    const entries = sources.map(({ name }) => [name, String(form.get(name)).trim()] as const);
    onSignIn(Object.fromEntries(entries.filter(([, token]) => token !== "")));
  };

  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <h2>With tokens</h2>
      <p className="quiet">One for each source that you want to see</p>
      {sources.map(({ id, name, title }) => (
        <label key={id} className="field">
          <span>{title}</span>
          <input name={name} type="password" autoComplete="off" spellCheck={false} />
        </label>
      ))}
      <button type="submit" className="main">
        Use these tokens
      </button>
    </form>
  );
}
