import { element } from "./element.js";
import { readHeaders, withoutNamed } from "./headers.js";
import { describePlan } from "./plan-table.js";
import { range } from "./words.js";

/** Milliseconds without a key before a plan is asked for. */
const patience = 500;

/**
 * The panel with what the operation in the editor would cost. The gateway is asked for the plan when typing pauses, and
 * executes nothing. `headersBeside` gives the tokens' headers, but for those that are named.
 */
export function createPlanPanel(headersBeside) {
  const body = element("div", {});
  const summary = element("span", {});
  const texts = { operation: "", variables: "", headers: "", operationName: null };
  let timer;
  let asking = new AbortController();

  function show(short, ...content) {
    summary.textContent = short;
    body.replaceChildren(...content);
    body.setAttribute("aria-busy", "false");
  }
  const say = (text) => show("", element("p", { class: "note" }, text));

  async function update() {
    const isEmpty = texts.operation.replace(/#.*/g, "").trim() === "";
    if (isEmpty) return say("Write an operation to see what it would cost.");
    const variables = readVariables(texts.variables);
    if (variables === null) return say("The variables are not a JSON object yet.");
    asking = new AbortController();
    const { signal } = asking;
    try {
      const operation = { query: texts.operation, variables, operationName: nameOf(texts) };
      const answer = await ask(operation, readHeaders(texts.headers), signal);
      if (!signal.aborted) showAnswer(answer);
    } catch (error) {
      if (!signal.aborted) say(`The gateway gave no plan: ${error.message}`);
    }
  }

  async function ask(operation, named, signal) {
    const own = {
      "Rollcall-Explain": "plan",
      Accept: "application/json",
      "Content-Type": "application/json",
    };
    const headers = { ...withoutNamed(named, own), ...headersBeside(named), ...own };
    const body = JSON.stringify(operation);
    const response = await fetch(location.pathname, { method: "POST", headers, body, signal });
    return response.json();
  }

  function showAnswer({ errors = [], extensions: { plan } = {} }) {
    if (plan === undefined) return say(errors.map(toSentence).join(" "));
    show(plan.refusal === null ? range(plan.calls, "call") : "refused", ...describePlan(plan));
  }

  /** Asks for the plan anew when nothing changes for a while. */
  function refresh() {
    clearTimeout(timer);
    asking.abort();
    body.setAttribute("aria-busy", "true");
    timer = setTimeout(update, patience);
  }

  say("Write an operation to see what it would cost.");
  return {
    id: "plan",
    title: "Plan",
    summary,
    body,
    refresh,
    /** Takes note of a change of the request: of the `operation`, `variables`, `headers` or `operationName`. */
    note(part, text) {
      texts[part] = text;
      refresh();
    },
  };
}

/** Null while the text is no JSON object. */
function readVariables(text) {
  if (text.trim() === "") return {};
  try {
    const read = JSON.parse(text);
    return typeof read === "object" && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

/** The operation that GraphiQL would run; left out where the document has no such operation any more. */
function nameOf({ operation, operationName }) {
  return operationName !== null && operation.includes(operationName) ? operationName : undefined;
}

function toSentence({ message, locations }) {
  const [place] = locations ?? [];
  return place === undefined ? message : `Line ${place.line}: ${message}`;
}
