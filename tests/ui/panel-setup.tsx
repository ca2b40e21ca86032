import { fireEvent, render, screen } from "@testing-library/preact";
import { beforeEach, vi } from "vitest";
import { panelData } from "../../src/domain/panel-data";
import type { Snapshot } from "../../src/domain/snapshot";
import type { Known } from "../../src/domain/standing";
import { Panel, type PanelProps } from "../../src/ui/panel";
import { daysUpTo, kept } from "../storage/kept";

export const TODAY = "2026-11-23";
export const NOW = new Date(2026, 10, 23, 12);
export const takenAt = new Date(2026, 10, 23, 8, 1).toISOString();
export const HISTORY = [...daysUpTo("2026-11-22", 40), kept(TODAY, { takenAt })];

beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { value: 336, configurable: true });
});

export function show(
  snapshots: Snapshot[] = HISTORY,
  other: Partial<PanelProps> = {},
  attempt?: Known["attempt"],
) {
  const placement = { corner: "bottom-right", isFolded: false } as const;
  const spies = {
    onRange: vi.fn(),
    onPill: vi.fn(),
    onPlace: vi.fn(async () => {}),
    onAnswer: vi.fn(async () => true),
    onDashboard: vi.fn(async () => {}),
    onHide: vi.fn(),
    onOff: vi.fn(async () => {}),
  };
  const data = panelData({ snapshots, range: "30d", now: NOW, placement, attempt });
  const props: PanelProps = { data, range: "30d", hasRoom: true, ...spies, ...other };
  render(<Panel {...props} />);
  return { ...spies, data };
}

export const text = () => document.body.textContent?.replace(/\s/g, " ");
export const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
