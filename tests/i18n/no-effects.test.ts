import { expect, test } from "vitest";
import en from "../../public/_locales/en/messages.json";
import fr from "../../public/_locales/fr/messages.json";

type Catalogue = Record<string, { message: string }>;

/** Texts on what came after something, or went with it, that call it the effect. */
const claims = (of: Catalogue) =>
  Object.entries(of).filter(
    ([key, { message }]) =>
      /^(trial|association)/.test(key) &&
      /because|due to|thanks to|caus|led to|parce que|grâce|à cause|en raison|a entraîné/i.test(
        message,
      ),
  );

test.each(["en", "fr"] as const)(
  "nothing that came after is said to be an effect: %s",
  (language) => {
    expect(claims({ en, fr }[language])).toEqual([]);
  },
);

test("planted: an effect that is claimed is caught", () => {
  const told = fr.trialCompared.message;
  const message = `${told} Grâce à votre habitude.`;
  expect(claims({ ...fr, trialCompared: { message } })).toHaveLength(1);
});
