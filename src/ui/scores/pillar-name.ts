import type { Pillar } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";

/** The short name that fits beside a line: "Brand". */
export function shortPillarName(pillar: Pillar): string {
  return {
    brand: t("pillarBrandShort"),
    people: t("pillarPeopleShort"),
    insights: t("pillarInsightsShort"),
    relationships: t("pillarRelationshipsShort"),
  }[pillar];
}

/** LinkedIn's own name of the pillar, as the member sees it on the page. */
export function pillarName(pillar: Pillar): string {
  return {
    brand: t("pillarBrand"),
    people: t("pillarPeople"),
    insights: t("pillarInsights"),
    relationships: t("pillarRelationships"),
  }[pillar];
}
