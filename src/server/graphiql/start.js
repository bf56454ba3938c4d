// Runs in the browser, in GraphiQL's page, before the bundle that brings YogaGraphiQL and monaco.
const { assets, graphiql } = JSON.parse(document.querySelector("#options").textContent);
const workers = { editorWorkerService: "editor", json: "json", graphql: "graphql" };
self.MonacoEnvironment = {
  globalAPI: true,
  getWorkerUrl: (_module, label) => `${assets}${workers[label]}.worker.js`,
};

// GraphiQL keeps headers for each tab. A token that was pasted once should do for all of them.
let headers = graphiql.headers;
let shownTab;
function findHeaderEditor() {
  return self.monaco.editor
    .getEditors()
    .find((editor) => editor.getModel()?.uri.path.endsWith("headers.json"));
}

// When nothing was edited before a reload, GraphiQL would add an empty tab to those that it finds again.
if (sessionStorage.getItem("graphiql:query") === null) sessionStorage.removeItem("graphiql:tabState");

document.addEventListener("DOMContentLoaded", () => {
  self.YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
    ...graphiql,
    // Documents and variables live as long as the browser's tab. Headers are stored nowhere.
    storage: sessionStorage,
    // In place of the bundle's own function, which writes each document into the address.
    onEditQuery() {},
    onEditHeaders(text) {
      if (findHeaderEditor()?.hasTextFocus()) headers = text;
    },
    onTabChange({ tabs, activeTabIndex }) {
      const tab = tabs[activeTabIndex].id;
      if (tab === shownTab) return;
      shownTab = tab;
      setTimeout(() => findHeaderEditor()?.setValue(headers));
    },
  });
});
