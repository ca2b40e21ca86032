import type { GroupName } from "../../domain/scores/groups";
import { t } from "../../i18n/t";

/** Whom the member is compared with, in a word. */
export function groupName(group: GroupName): string {
  return { industry: t("groupIndustry"), network: t("groupNetwork"), team: t("groupTeam") }[group];
}
