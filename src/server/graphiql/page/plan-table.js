import { element, table } from "./element.js";
import { count, range } from "./words.js";

const columns = [
  { title: "Operation" },
  { title: "Path" },
  { title: "First needed by" },
  { title: "Calls", number: true },
  { title: "Formula" },
  { title: "Scopes, any one of" },
];

/** What a plan says, in words and as a table with a part for each source. */
export function describePlan(plan) {
  const refusal = plan.refusal === null ? [] : [describeRefusal(plan.refusal)];
  if (plan.sources.length === 0) return [...refusal, element("p", {}, "It needs no upstream call.")];
  return [...refusal, describeCalls(plan), table("Calls of the plan", columns, ...plan.sources.map(toBody))];
}

function describeRefusal({ message }) {
  return element(
    "p",
    { class: "refusal", role: "status" },
    element("strong", {}, "It would be refused. "),
    message,
  );
}

function describeCalls({ calls, rounds, formula, pageSizes, isCutShort }) {
  const more = isCutShort ? " and more" : "";
  const waits = rounds.most > 1 ? ", each after the one before" : "";
  return element(
    "p",
    {},
    element("strong", {}, range(calls, "upstream call")),
    `${more}${sayWorst(calls)}, in ${range(rounds, "round")}${waits}.`,
    ...explainMost(calls.most, formula, pageSizes),
  );
}

function sayWorst({ most, worst }) {
  return worst > most ? `, ${count(worst)} at worst` : "";
}

/** How the most calls come about; nothing where page sizes make no difference. */
function explainMost(most, formula, pageSizes) {
  const named = Object.entries(pageSizes).filter(([name]) => formula.includes(name));
  if (named.length === 0) return [];
  const sizes = named.map(([name, size]) => `${name} = ${count(size)}`);
  return [` ${count(most)} = `, element("code", {}, formula), ` with ${sizes.join(", ")}.`];
}

function toBody({ source, calls, rounds, formula, operations }) {
  const heading = element(
    "th",
    { scope: "rowgroup", colspan: String(columns.length) },
    element("strong", {}, source),
    ` ${range(calls, "call")}${sayWorst(calls)}, ${range(rounds, "round")} `,
    toFormula(formula),
  );
  return element("tbody", {}, element("tr", { class: "group" }, heading), ...operations.map(toRow));
}

function toRow({ operation, method, path, field, calls, formula, scopes }) {
  return element(
    "tr",
    {},
    element("td", {}, operation),
    element("td", { class: "path" }, element("code", {}, `${method} ${path}`)),
    element("td", {}, element("code", {}, field)),
    element("td", { class: "number" }, count(calls)),
    element("td", {}, toFormula(formula ?? "")),
    element("td", {}, scopes.map((needed) => needed.replaceAll(" ", " + ")).join(", ") || "none"),
  );
}

/** A formula that is a mere number says nothing that does not stand beside it. */
function toFormula(formula) {
  return element("code", {}, /^\d*$/.test(formula) ? "" : formula);
}
