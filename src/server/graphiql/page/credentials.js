import { element } from "./element.js";
import { readHeaders, withoutNamed } from "./headers.js";

/** What a bearer token consists of (RFC 6750, 2.1). */
const tokenPattern = /^[\w.~+/-]+=*$/;

/**
 * The panel where developers enter a token for each source. The tokens are in memory alone, here and in the fields, and
 * leave it only in headers. `onChange` is called when another token is to be sent.
 */
export function createCredentialsPanel(asked, onChange) {
  const summary = element("span", {});
  const rows = asked.map((credential, index) => createRow(credential, index, update));

  function update() {
    const set = rows.filter((row) => row.isSet()).length;
    summary.textContent = `${set} of ${rows.length}`;
    onChange();
  }

  summary.textContent = `${rows.filter((row) => row.isSet()).length} of ${rows.length}`;
  return {
    id: "credentials",
    title: "Credentials",
    summary,
    body: element(
      "div",
      { class: "credentials" },
      element(
        "p",
        { class: "note" },
        "A token for each source that you want to ask. Tokens stay in this page's memory, are sent only as headers, and are forgotten when the page is closed or loaded again.",
      ),
      ...rows.map((row) => row.root),
    ),
    /** The headers with the tokens, but for those that the header editor names itself: it wins. */
    headersBeside(named) {
      return withoutNamed(Object.assign({}, ...rows.map((row) => row.header())), named);
    },
    /** Takes note of the header editor's text, to say where it wins. */
    noteNamed(text) {
      const names = Object.keys(readHeaders(text)).map((name) => name.toLowerCase());
      for (const row of rows) row.noteNamed(names);
      update();
    },
  };
}

function createRow({ title, header, wanted, choices }, index, onChange) {
  const id = `credential-${index}`;
  let isNamed = false;
  const field = element("input", {
    type: "password",
    id: `${id}-token`,
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "Token",
    "aria-describedby": `${id}-wanted ${id}-status`,
    "data-1p-ignore": "",
    "data-lpignore": "true",
  });
  const status = element("span", { class: "credential-status", id: `${id}-status` });
  const select = choices.length === 0 ? null : createChoice(choices, `${title}: token of the sandbox`);

  // Who copies a token often copies the word before it.
  const read = () => field.value.trim().replace(/^Bearer\s+/i, "");
  const isSet = () => isNamed || tokenPattern.test(read());

  function say() {
    const token = read();
    status.textContent = isNamed
      ? "set in the header editor"
      : token === ""
        ? "not set"
        : tokenPattern.test(token)
          ? "set"
          : "not sent: a token has no spaces and no other such characters";
    status.dataset.state = isSet() ? "set" : token === "" ? "unset" : "wrong";
  }

  field.addEventListener("input", () => {
    if (select !== null) select.value = choices.find(({ token }) => token === read())?.name ?? "";
    say();
    onChange();
  });
  select?.addEventListener("change", () => {
    field.value = choices.find(({ name }) => name === select.value)?.token ?? "";
    say();
    onChange();
    if (select.value === "") field.focus();
  });
  if (choices.length > 0) field.value = choices[0].token;
  say();

  return {
    root: element(
      "div",
      { class: "credential" },
      element(
        "div",
        { class: "credential-name" },
        element("label", { for: field.id }, title),
        element("code", {}, header),
      ),
      element("div", { class: "credential-entry" }, ...(select === null ? [] : [select]), field, status),
      element("span", { class: "note", id: `${id}-wanted` }, wanted),
    ),
    isSet,
    header: () => (tokenPattern.test(read()) ? { [header]: `Bearer ${read()}` } : {}),
    noteNamed(names) {
      isNamed = names.includes(header.toLowerCase());
      say();
    },
  };
}

function createChoice(choices, label) {
  return element(
    "select",
    { "aria-label": label },
    ...choices.map(({ name }) => element("option", { value: name }, name)),
    element("option", { value: "" }, "your own, or none"),
  );
}
