import type { Group, Reading } from "../../../../src/domain/reading/reading";
import type { GroupName } from "../../../../src/domain/scores/groups";
import { PILLARS, type Pillars, round3 } from "../../../../src/domain/scores/pillars";
import { sum } from "./page-html";
import type { PageSpec } from "./page-spec";

/**
 * What a reading says that is not true of the member of a generated page. What it leaves out is no
 * fault.
 */
export function untruths(reading: Reading, spec: PageSpec): string[] {
  const { displayedTotal } = reading;
  const found = differing("own", reading.pillars, spec.pillars);
  if (displayedTotal !== undefined && displayedTotal !== Math.round(sum(spec.pillars))) {
    found.push(`total ${displayedTotal}`);
  }
  const [industry, network, team] = spec.ranks;
  const { language } = reading;
  const isOwn = language === undefined || language === spec.language;
  return [
    ...(isOwn ? [] : [`language ${language}`]),
    ...found,
    ...groupUntruths("industry", reading.groups.industry, industry, spec.groups.industry),
    ...groupUntruths("network", reading.groups.network, network, spec.groups.network),
    ...(reading.groups.team?.rank !== undefined && reading.groups.team.rank !== team
      ? [`team rank ${reading.groups.team.rank}`]
      : []),
  ];
}

function groupUntruths(
  name: GroupName,
  group: Group | undefined,
  rank: number | undefined,
  pillars: Pillars,
): string[] {
  if (!group) return [];
  const { average } = group;
  const exact = round3(sum(pillars));
  return [
    ...(group.rank !== undefined && group.rank !== rank ? [`${name} rank ${group.rank}`] : []),
    ...(average !== undefined && average !== exact && average !== Math.round(sum(pillars))
      ? [`${name} average ${average}, not ${exact}`]
      : []),
    ...(group.pillars ? differing(name, group.pillars, pillars) : []),
  ];
}

function differing(name: string, read: Pillars, real: Pillars): string[] {
  const wrong = PILLARS.filter((pillar) => read[pillar] !== round3(real[pillar]));
  return wrong.map((pillar) => `${name} ${pillar} ${read[pillar]}, not ${round3(real[pillar])}`);
}
