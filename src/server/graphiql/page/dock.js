import { element } from "./element.js";

/** In pixels. */
const heights = { least: 120, step: 24, start: 248, bar: 36 };

/**
 * The panels below GraphiQL, one behind the other, with a tab for each. Each panel has an `id`, a `title`, a `body`, and
 * a `summary` element that stays in sight in the tab.
 */
export function createDock(panels) {
  const pages = element("div", { class: "dock-pages" }, ...panels.map(toPage));
  const tabs = panels.map(toTab);
  const toggle = element("button", { type: "button", class: "dock-toggle", "aria-controls": "dock-pages" });
  pages.id = "dock-pages";
  const list = element("div", { role: "tablist", "aria-label": "Rollcall" }, ...tabs);
  const handle = element("div", {
    class: "dock-handle",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "horizontal",
    "aria-label": "Height of the panels",
    "aria-controls": "dock-pages",
  });
  const dock = element(
    "section",
    { id: "dock", "aria-label": "Rollcall" },
    handle,
    element("div", { class: "dock-bar" }, list, toggle),
    pages,
  );

  function select(index) {
    tabs.forEach((tab, other) => {
      tab.setAttribute("aria-selected", String(other === index));
      tab.tabIndex = other === index ? 0 : -1;
      pages.children[other].hidden = other !== index;
    });
  }

  function open(isOpen) {
    pages.hidden = !isOpen;
    handle.hidden = !isOpen;
    toggle.textContent = isOpen ? "Hide" : "Show";
    toggle.setAttribute("aria-expanded", String(isOpen));
  }

  function resize(height) {
    const most = Math.max(heights.least, Math.round(window.innerHeight * 0.7));
    const fitting = Math.round(Math.min(Math.max(height, heights.least), most));
    pages.style.height = `${fitting}px`;
    handle.setAttribute("aria-valuemin", String(heights.least));
    handle.setAttribute("aria-valuemax", String(most));
    handle.setAttribute("aria-valuenow", String(fitting));
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => {
      select(index);
      open(true);
    });
  });
  list.addEventListener("keydown", (event) => {
    const index = tabs.indexOf(document.activeElement);
    const { length } = tabs;
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const chosen = (next + length) % length;
    select(chosen);
    tabs[chosen].focus();
  });
  toggle.addEventListener("click", () => open(pages.hidden));
  handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      resize(pages.getBoundingClientRect().bottom - event.clientY - heights.bar);
  });
  handle.addEventListener("keydown", (event) => {
    const step = { ArrowUp: heights.step, ArrowDown: -heights.step }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(pages.offsetHeight + step);
  });

  select(0);
  open(true);
  resize(Math.min(heights.start, window.innerHeight * 0.35));
  return dock;
}

function toTab({ id, title, summary }) {
  summary.classList.add("dock-summary");
  return element(
    "button",
    { type: "button", role: "tab", id: `${id}-tab`, "aria-controls": id },
    element("span", {}, title),
    summary,
  );
}

function toPage({ id, body }) {
  return element("div", { role: "tabpanel", id, tabindex: "0", "aria-labelledby": `${id}-tab` }, body);
}
