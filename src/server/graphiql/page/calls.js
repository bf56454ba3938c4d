import { element, table } from "./element.js";
import { count, many, milliseconds } from "./words.js";

const columns = [
  { title: "Source" },
  { title: "Operation" },
  { title: "Path" },
  { title: "Status" },
  { title: "Try", number: true },
  { title: "Served", number: true },
  { title: "Limit left", number: true },
  { title: "ms", number: true },
  { title: "Time" },
];

/** The panel with the upstream calls of the answer that GraphiQL shows. */
export function createCallsPanel() {
  const body = element("div", {});
  const summary = element("span", {});

  function show(text) {
    const explained = readCalls(text);
    summary.textContent = explained === null ? "" : count(explained.total);
    body.replaceChildren(
      ...(explained === null ? [element("p", { class: "note" }, toHint(text))] : describe(explained)),
    );
  }

  show("");
  return { id: "calls", title: "Calls", summary, body, show };
}

/** What the answer tells of its calls; null when nothing. */
function readCalls(text) {
  try {
    return JSON.parse(text).extensions?.calls ?? null;
  } catch {
    return null;
  }
}

function toHint(text) {
  return text === ""
    ? "Run an operation to see its upstream calls."
    : "This answer tells nothing of its calls: the operation was refused before it began, or the header editor sets Rollcall-Explain.";
}

function describe({ total, sent, repeated, serves, sources, calls }) {
  if (total === 0) return [element("p", {}, "No upstream call was made.")];
  const begin = Math.min(...calls.map(({ startMs }) => startMs));
  const end = Math.max(...calls.map(({ startMs, durationMs }) => startMs + durationMs));
  const span = Math.max(end - begin, 1);
  const facts = [
    ` in ${milliseconds(span)} ms, for ${many(serves, "field")} that asked`,
    ...(repeated > 0 ? [`${count(repeated)} repeated`] : []),
    ...(sent < total ? [`${count(total - sent)} not sent`] : []),
    ...sources.map(describeSource),
  ];
  return [
    element(
      "p",
      { class: "lead" },
      element("strong", {}, many(total, "upstream call")),
      `${facts.join("; ")}.`,
    ),
    table("Upstream calls", columns, element("tbody", {}, ...calls.map((call) => toRow(call, begin, span)))),
  ];
}

function describeSource({ source, total, rateLimit }) {
  const left =
    rateLimit === undefined ? "" : `, ${count(rateLimit.remaining)} of ${count(rateLimit.limit)} left`;
  return `${source} ${count(total)}${left}`;
}

function toRow(call, begin, span) {
  const { source, operation, method, path, attempt, serves, rateLimit, startMs, durationMs } = call;
  const bar = element("div", {
    class: "bar",
    title: `from ${milliseconds(startMs)} to ${milliseconds(startMs + durationMs)} ms`,
  });
  bar.style.marginInlineStart = `${((startMs - begin) / span) * 100}%`;
  bar.style.width = `${(durationMs / span) * 100}%`;
  const { text, isGood } = describeStatus(call);
  bar.dataset.state = isGood ? "good" : "bad";
  return element(
    "tr",
    {},
    element("td", {}, source),
    element("td", {}, operation),
    element("td", { class: "path" }, element("code", {}, `${method} ${path}`)),
    element("td", { class: isGood ? "good" : "bad" }, text),
    element("td", { class: "number" }, count(attempt)),
    element("td", { class: "number" }, count(serves)),
    element("td", { class: "number" }, rateLimit === undefined ? "" : count(rateLimit.remaining)),
    element("td", { class: "number" }, milliseconds(durationMs)),
    element("td", { class: "time" }, bar),
  );
}

function describeStatus({ status, code, sent }) {
  if (!sent) return { text: `not sent${code === undefined ? "" : `, ${code}`}`, isGood: false };
  if (code !== undefined) return { text: status === undefined ? code : `${status} ${code}`, isGood: false };
  return {
    text: status === undefined ? "given up" : String(status),
    isGood: status !== undefined && status < 400,
  };
}
