import { vi } from "vitest";

// Files share a worker and its document. What a module keeps, or hooks into a file's tests, and what
// a test leaves on the page is no other file's.
vi.resetModules();
if (typeof document !== "undefined") {
  for (const part of [document.head, document.body]) part.replaceChildren();
  for (const { name } of [...document.documentElement.attributes]) {
    document.documentElement.removeAttribute(name);
  }
}
