import type { DayMark } from "../../domain/marks/day-marks";
import type { LinkedinChangeId } from "../../domain/marks/linkedin-changes";
import { formatPoints } from "../../i18n/format";
import { t } from "../../i18n/t";
import { tipWords } from "../tips/tip-words";

/** What happened at LinkedIn, in a few words. */
export function linkedinChangeWords(id: LinkedinChangeId): string {
  return {
    formula2015: t("changeFormula2015"),
    everyone2015: t("changeEveryone2015"),
    drop2017: t("changeDrop2017"),
  }[id];
}

/** A mark in a few words; the member's own is quoted as it was written. */
export function markWords(mark: DayMark): string {
  switch (mark.kind) {
    case "own":
      return mark.note;
    case "tip": {
      const { line } = tipWords(mark.id);
      return mark.state === "doing" ? t("markTipDoing", line) : t("markTipDone", line);
    }
    case "linkedin":
      return linkedinChangeWords(mark.id);
    case "wide":
      return t("markWide", formatPoints(mark.points));
  }
}
