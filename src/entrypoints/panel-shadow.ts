import styles from "../ui/panel.css?inline";

/** What the member types and presses in the panel is none of the page's business. */
const OWN_EVENTS = ["keydown", "keyup", "keypress", "click", "pointerdown", "pointerup"];

/** A closed root with the panel's style sheet and a place to draw in, on a host without a name. */
export function panelShadow(page: Document): { host: HTMLElement; place: HTMLElement } {
  const host = page.createElement("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const sheet = page.createElement("style");
  sheet.textContent = styles;
  const place = page.createElement("div");
  shadow.append(sheet, place);
  for (const type of OWN_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  return { host, place };
}
