import { type Problem, remedyFor, toProblems } from "./problems.ts";

interface FailureProps {
  /** What Apollo Client gave as `error`. */
  readonly error?: unknown;
  /** What a payload or a list told: `errors`, `sourceErrors`. */
  readonly refused?: readonly Problem[] | undefined;
}

/** What went wrong, with its code and what to do about it. Nothing when nothing did. */
export function Failure({ error, refused = [] }: FailureProps) {
  const problems = [...toProblems(error), ...refused];
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="whole">
      <ul className="failure">
        {problems.map(({ code, message, requiredScopes = [], requestId }) => (
          <li key={code + message}>
            <strong>{remedyFor(code)}</strong>
            <span>{message}</span>
            <small>
              <code>{code}</code>
              {requiredScopes.length > 0 && (
                <> · one of these scopes is enough: {requiredScopes.join(", ")}</>
              )}
              {requestId !== undefined && <> · request {requestId}</>}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
