const parts = {
  "operation.graphql": "operation",
  "variables.json": "variables",
  "request-headers.json": "headers",
  "response.json": "response",
};

/** Tells what stands in GraphiQL's editors, at first and after every change: which part it is, and its text. */
export function watchEditors(onText) {
  const { editor } = self.monaco;

  function watch(model) {
    const file = Object.keys(parts).find((name) => model.uri.path.endsWith(name));
    if (file === undefined) return;
    const tell = () => onText(parts[file], model.getValue());
    model.onDidChangeContent(tell);
    tell();
  }

  editor.onDidCreateModel(watch);
  for (const model of editor.getModels()) watch(model);
}
