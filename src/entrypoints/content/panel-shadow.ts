import styles from "../../ui/panel/panel.css?inline";

/** What the member types and presses in the panel is none of the page's business. */
const OWN_EVENTS = ["keydown", "keyup", "keypress", "click", "pointerdown", "pointerup"];

/** A closed shadow with the panel's style sheet and a root to draw in, on a host without a name. */
export function panelShadow(page: Document): { host: HTMLElement; root: HTMLElement } {
  const host = page.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  addStyles(page, shadow);
  const root = page.createElement("div");
  shadow.append(root);
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { host, root };
}

function addStyles(page: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Some versions of Firefox refuse it from a script on another's page (its bug 1928865, of 2024;
    // 153 takes it). There an element does: the page's policy does not hold for what such a script
    // puts into it.
    const element = page.createElement("style");
    element.textContent = styles;
    shadow.append(element);
  }
}
