import { describe, expect, test } from "vitest";
import { TIPS } from "../../../src/domain/coach/tips";
import { markWords } from "../../../src/ui/marks/mark-words";
import { tipWords } from "../../../src/ui/tips/tip-words";
import { fake } from "../../fakes/browser";

describe.each(["en-GB", "fr-FR"])("in %s", (language) => {
  test("every tip has a line, a how and a sign", () => {
    fake.uiLanguage = language;
    for (const { id } of TIPS) {
      const { line, how, sign } = tipWords(id);
      expect(line).toMatch(/^\p{Lu}.{10,90}\.$/u);
      expect(how.length, id).toBeGreaterThan(60);
      expect(sign, id).toMatch(/^.{15,110}\.$/);
    }
  });
});

test("what was done appears on the charts in words, as something that came before or after", () => {
  expect(markWords({ kind: "tip", id: "i-reply", state: "doing" })).toBe(
    "Begun: Answer the messages you get.",
  );
  expect(markWords({ kind: "tip", id: "i-reply", state: "done" })).toBe(
    "Done: Answer the messages you get.",
  );
});
