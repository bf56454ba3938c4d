import { useState } from "react";

interface TokenSecretProps {
  readonly name: string;
  readonly secret: string;
  /** Called when the person has stored it. The value is forgotten then. */
  readonly onDone: () => void;
}

/** The value of a new token, this once. */
export function TokenSecret({ name, secret, onDone }: TokenSecretProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <section className="card secret" aria-labelledby="secret">
      <h2 id="secret">{name} is ready</h2>
      <p>Store its value now. Nobody can show it again, neither this page nor the source.</p>
      <output>{secret}</output>
      <p className="buttons">
        <button type="button" className="main" onClick={() => void copy()}>
          {isCopied ? "Copied" : "Copy"}
        </button>
        <button type="button" onClick={onDone}>
          I have stored it
        </button>
      </p>
    </section>
  );
}
