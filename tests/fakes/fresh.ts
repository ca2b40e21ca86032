import { vi } from "vitest";

// Files share a worker and its document. What a module keeps, or hooks into a file's tests, and what
// a test leaves of the page is no other file's.
vi.resetModules();
if (typeof document !== "undefined") {
  const { documentElement: page, head, body } = document;
  for (const { name } of [...page.attributes]) page.removeAttribute(name);
  head?.replaceChildren();
  body?.replaceChildren();
  page.replaceChildren(
    head ?? document.createElement("head"),
    body ?? document.createElement("body"),
  );
}
