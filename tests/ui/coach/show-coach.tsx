import { render } from "@testing-library/preact";
import { vi } from "vitest";
import { TIPS } from "../../../src/domain/coach/tips";
import { Coach, type CoachProps } from "../../../src/ui/coach/coach";

export const tipOf = (wanted: string) => {
  const tip = TIPS.find(({ id }) => id === wanted);
  if (!tip) throw new Error(`There is no ${wanted}.`);
  return tip;
};
export const REPLY = tipOf("i-reply");
const REASON: CoachProps["reason"] = {
  kind: "groups",
  pillar: "insights",
  own: 2.2,
  group: "network",
  average: 9.6,
  gap: -7.4,
};

/** Shows the coach, and tells what is said to it. */
export function showCoach(other: Partial<CoachProps> = {}) {
  const spies = {
    onMark: vi.fn(async () => {}),
    onPersona: vi.fn(async () => {}),
    onTarget: vi.fn(async () => {}),
  };
  const props: CoachProps = {
    reason: REASON,
    habit: undefined,
    tip: REPLY,
    isWaiting: false,
    tipsOf: (pillar) => TIPS.filter((tip) => tip.pillar === pillar),
    marks: {},
    standing: undefined,
    snapshots: [],
    today: "2026-11-23",
    told: {},
    cautions: [],
    checkOf: () => undefined,
    profileAddress: "#/profile",
    trialOf: () => undefined,
    ...spies,
    ...other,
  };
  render(<Coach {...props} />);
  return spies;
}
