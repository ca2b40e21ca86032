import { type Association, ENOUGH_WEEKS } from "../../domain/outcomes/association";
import type { Kind, Preset } from "../../domain/outcomes/kinds";
import { formatExact } from "../../i18n/format";
import { plural, t } from "../../i18n/t";

/** What is counted, in words. */
export function kindName(kind: Pick<Kind, "id"> & { name?: string }): string {
  if (kind.name !== undefined) return kind.name;
  const names: Record<string, string> = {
    phoneMeetings: t("kindPhoneMeetings"),
    calls: t("kindCalls"),
    requests: t("kindRequests"),
    meetings: t("kindMeetings"),
    leads: t("kindLeads"),
    conversions: t("kindConversions"),
    applications: t("kindApplications"),
    interviews: t("kindInterviews"),
    offers: t("kindOffers"),
    jobReach: t("kindJobReach"),
    reach: t("kindReach"),
    advocacy: t("kindAdvocacy"),
  } satisfies Record<Preset, string>;
  return names[kind.id] ?? kind.id;
}

/** Whether more of one went with more of the other: never that one brought the other. */
export function associationWords({ kind, weeks }: Association, name: string): string {
  switch (kind) {
    case "tooFew":
      return plural("associationTooFew", weeks, formatExact(ENOUGH_WEEKS));
    case "scattered":
      return t("associationScattered", formatExact(weeks), name);
    case "nothing":
      return t("associationNothing", formatExact(weeks), name);
    case "together":
      return t("associationTogether", formatExact(weeks), name);
    case "opposite":
      return t("associationOpposite", formatExact(weeks), name);
  }
}
