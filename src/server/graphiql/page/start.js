// Runs in the browser before GraphiQL's bundle, which brings YogaGraphiQL and monaco.
import { createCallsPanel } from "./calls.js";
import { createCredentialsPanel } from "./credentials.js";
import { createDock } from "./dock.js";
import { watchEditors } from "./editors.js";
import { withoutNamed } from "./headers.js";
import { createPlanPanel } from "./plan.js";

const { assets, graphiql, credentials: asked } = JSON.parse(document.querySelector("#options").textContent);
const workers = { editorWorkerService: "editor", json: "json", graphql: "graphql" };
self.MonacoEnvironment = {
  globalAPI: true,
  getWorkerUrl: (_module, label) => `${assets}${workers[label]}.worker.js`,
};

// When nothing was edited before a reload, GraphiQL would add an empty tab to those that it finds again.
if (sessionStorage.getItem("graphiql:query") === null) sessionStorage.removeItem("graphiql:tabState");

const credentials = createCredentialsPanel(asked, () => plan.refresh());
const plan = createPlanPanel((named) => credentials.headersBeside(named));
const calls = createCallsPanel();
const dock = createDock([credentials, plan, calls]);
document.body.append(dock);

document.addEventListener("DOMContentLoaded", () => {
  watchEditors((part, text) => {
    if (part === "headers") credentials.noteNamed(text);
    if (part === "response") calls.show(text);
    else plan.note(part, text);
  });
  self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
    ...graphiql,
    // Documents and variables live as long as the browser's tab. Headers are stored nowhere.
    storage: sessionStorage,
    shouldPersistHeaders: false,
    // What the header editor names itself comes with the request that is about to be sent.
    additionalHeaders: ({ extensions }) => ({
      ...withoutNamed({ "Rollcall-Explain": "calls" }, extensions?.headers),
      ...credentials.headersBeside(extensions?.headers),
    }),
    // In place of the bundle's own function, which writes each document into the address.
    onEditQuery() {},
    onEditOperationName: (name) => plan.note("operationName", name),
  });
});
