import type { TipState } from "../../domain/coach/state";
import type { Takes, Tip, TipId } from "../../domain/coach/tips";
import { type MessageKey, t } from "../../i18n/t";

/*
 * The coach's texts are named after its data: "b-photo" is tipBPhotoLine, tipBPhotoHow and
 * tipBPhotoSign. A test holds that each exists in every language.
 */

/** How an id stands in the name of its texts: "b-photo" is "BPhoto". */
export const pascal = (id: string) =>
  id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const tipKeys = (id: TipId) =>
  (["Line", "How", "Sign"] as const).map((part) => `tip${pascal(id)}${part}` as MessageKey);
export const takesKey = (takes: Takes) => `time${pascal(takes)}` as MessageKey;

/** A tip's imperative line, how and why, and how one sees that it worked. */
export function tipWords(id: TipId): { line: string; how: string; sign: string } {
  const [line = "", how = "", sign = ""] = tipKeys(id).map((key) => t(key));
  return { line, how, sign };
}

export function tipStateWords(state: TipState): string {
  return {
    doing: t("tipDoing"),
    done: t("tipDone"),
    aside: t("tipAside"),
    again: t("tipAgain"),
  }[state];
}

/** What a tip needs that must be paid for; undefined where it is free. */
export function needsWords({ needs }: Pick<Tip, "needs">): string | undefined {
  return { free: undefined, premium: t("needsPremium"), navigator: t("needsNavigator") }[needs];
}
