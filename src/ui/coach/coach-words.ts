import type { BandId, CautionId, CriterionId } from "../../domain/coach/about";
import type { Reason } from "../../domain/coach/choose-pillar";
import type { Persona } from "../../domain/coach/state";
import { ARTICLES, type Article } from "../../domain/coach/tips";
import type { Trial } from "../../domain/coach/trial";
import type { Pillar } from "../../domain/scores/pillars";
import { formatList, formatScore } from "../../i18n/format";
import { type MessageKey, plural, t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { pillarName, shortPillarName } from "../scores/pillar-name";
import { pascal } from "../tips/tip-words";

// Named after their data, as tips are.
export const cautionKey = (id: CautionId) => `caution${pascal(id)}` as MessageKey;
export const cautionTitleKey = (id: CautionId) => `caution${pascal(id)}Title` as MessageKey;
export const criterionKey = (id: CriterionId) => `criterion${pascal(id)}` as MessageKey;
export const bandKey = (id: BandId) => `band${pascal(id)}` as MessageKey;

/** Our short names of the articles: they carry none of their own that would tell them apart. */
export function articleName(article: Article): string {
  return {
    0: t("articleName0"),
    1: t("articleName1"),
    2: t("articleName2"),
    3: t("articleName3"),
    4: t("articleName4"),
  }[article];
}

/** What an article is about. */
export function articleAbout(article: Article): string {
  return {
    0: t("articleAbout0"),
    1: t("articleAbout1"),
    2: t("articleAbout2"),
    3: t("articleAbout3"),
    4: t("articleAbout4"),
  }[article];
}

/** The articles a text is drawn from. */
export const articleWords = (articles: readonly Article[]) =>
  articles.length === ARTICLES.length ? t("aboutAllFive") : formatList(articles.map(articleName));

/** What came after a habit began, never because of it. */
export function trialWords(trial: Trial, pillar: Pillar): string {
  const name = pillarName(pillar);
  switch (trial.kind) {
    case "waiting":
      return plural("trialWaiting", trial.days, name);
    case "unknown":
      return trial.side === "before" ? t("trialTooFewBefore") : t("trialTooFewSince");
    case "compared":
      return [
        t("trialCompared", name, formatScore(trial.before.value), formatScore(trial.after.value)),
        t("trialDays", String(trial.before.days), String(trial.after.days)),
      ].join(" ");
  }
}

export function personaWords(persona: Persona): string {
  return {
    sales: t("personaSales"),
    spokesperson: t("personaSpokesperson"),
    marketing: t("personaMarketing"),
    recruiting: t("personaRecruiting"),
    job: t("personaJob"),
    reader: t("personaReader"),
    quiet: t("personaQuiet"),
  }[persona];
}

/** Why the coach chose a pillar, with the numbers it went by. */
export function reasonWords(reason: Reason): string {
  const [pillar, own] = [pillarName(reason.pillar), formatScore(reason.own)];
  switch (reason.kind) {
    case "groups": {
      const values = [pillar, own, groupName(reason.group), formatScore(reason.average)] as const;
      return reason.gap < 0 ? t("coachGroups", ...values) : t("coachLead", ...values);
    }
    case "history":
      return t("coachHistory", pillar, own, formatScore(reason.median));
    case "points":
      return t("coachPoints", pillar, own);
  }
}

/** The same on one line, for the popup. */
export function shortReasonWords(reason: Reason): string {
  const [pillar, own] = [shortPillarName(reason.pillar), formatScore(reason.own)];
  switch (reason.kind) {
    case "groups":
      return t("popupWhyGroups", pillar, own, formatScore(reason.average), groupName(reason.group));
    case "history":
      return t("popupWhyHistory", pillar, own, formatScore(reason.median));
    case "points":
      return t("popupWhyPoints", pillar, own);
  }
}
