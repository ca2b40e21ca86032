import { cleanup, screen, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { TodayStatus } from "../../../src/domain/today/today-status";
import { fake } from "../../fakes/browser";
import { buttons, ONE, press, show, text } from "./show-popup";

describe("how today stands is said first", () => {
  const problem = (result: (TodayStatus & { kind: "problem" })["result"]): TodayStatus => ({
    kind: "problem",
    result,
  });
  test.each<[todayStatus: TodayStatus, english: string, french: string]>([
    [
      { kind: "not-agreed" },
      "Your history is kept. Reading your",
      "Votre historique est conservé.",
    ],
    [
      { kind: "permission-lost" },
      "The browser no longer allows what you switched on for LinkedIn’s pages.",
      "Le navigateur ne permet plus ce que vous aviez activé pour les pages de LinkedIn.",
    ],
    [{ kind: "reading" }, "Reading your SSI page.", "Lecture de votre page SSI."],
    [{ kind: "not-yet" }, "Today is not kept yet.", "La journée n’est pas encore enregistrée."],
    [problem("other-page"), "This is not your SSI page.", "Ce n’est pas votre page SSI."],
    [problem("signed-out"), "Sign in, then open", "Connectez-vous, puis rouvrez"],
    [problem("seat-signed-out"), "sign in to Sales Navigator", "connecter à Sales Navigator"],
    [problem("old-page"), "opened on an earlier day", "ouvert un autre jour"],
    [problem("waiting-hidden"), "Bring the tab to the front.", "Mettez l’onglet au premier plan."],
    [problem("waiting"), "Waiting for LinkedIn", "En attente de l’affichage"],
    [problem("not-painted"), "page stayed empty", "est restée vide"],
    [problem("incomplete"), "only some of your numbers", "qu’une partie de vos chiffres"],
    [problem("inconsistent"), "do not add up to the total", "ne correspondent pas au total"],
    [problem("changed"), "LinkedIn changed its page", "LinkedIn a modifié sa page"],
    [problem("clock-behind"), "clock is earlier", "est en retard"],
  ])("%j", (todayStatus, english, french) => {
    show({ todayStatus });
    expect(text()).toContain(english);
    cleanup();
    fake.uiLanguage = "fr-FR";
    show({ todayStatus });
    expect(text()).toContain(french);
  });

  test("when all is well nothing is said but the time", () => {
    show();
    expect(document.querySelector(".notice")).toBeNull();
    expect(within(screen.getByRole("banner")).getByText("kept today, 08:01")).toBeTruthy();
  });

  test("where today is not kept no time is told", () => {
    show({ todayStatus: { kind: "not-yet" }, today: "2026-11-24" });
    expect(screen.getByRole("banner").textContent).toBe("Pilaster");
    expect(text()).toContain("as of 23 Nov 2026");
  });

  test.each([
    ["waiting", "news"],
    ["waiting-hidden", "news"],
    ["changed", "alert"],
  ] as const)("%s is told as %s", (result, kind) => {
    show({ todayStatus: problem(result) });
    expect(document.querySelector(".notice")?.getAttribute("data-kind")).toBe(kind);
  });

  test.each<[TodayStatus, string, string]>([
    [{ kind: "not-agreed" }, "Read and decide", "welcome"],
    [{ kind: "not-agreed" }, "Enter my numbers by hand", "history"],
    [{ kind: "permission-lost" }, "Privacy and settings", "settings"],
    [problem("changed"), "Type my numbers in", "history"],
  ])("%j leads by “%s” to %s", (todayStatus, name, view) => {
    const { onOpenDashboard } = show({ todayStatus });
    press(name);
    expect(onOpenDashboard.mock.calls).toEqual([[view]]);
  });
});

describe("where nothing was kept yet", () => {
  test.each<[TodayStatus["kind"] & ("not-agreed" | "not-yet"), string, string]>([
    ["not-agreed", "Nothing is read yet", "Rien n’est lu pour l’instant"],
    ["not-yet", "today becomes your first day", "deviendra votre premier jour"],
  ])("%s invites to the first day", (kind, english, french) => {
    show({ todayStatus: { kind }, snapshots: [] });
    expect(text()).toContain(english);
    expect(screen.queryByRole("slider")).toBeNull();
    expect(buttons().filter((name) => name?.includes("CSV"))).toEqual([]);
    cleanup();
    fake.uiLanguage = "fr-FR";
    show({ todayStatus: { kind }, snapshots: [] });
    expect(text()).toContain(french);
  });
});

describe("what is kept is shown", () => {
  test("one snapshot has a total, a chart and ranks, and no change yet", () => {
    show({ snapshots: ONE });
    expect(text()).toContain("52.6of 100, exactly 52.648LinkedIn shows 53");
    expect(text()).toContain("One day kept. What changed will stand here from the next one on.");
    expect(text()).toContain("IndustryTop 9% NetworkTop 11%");
    expect(screen.getByRole("slider").getAttribute("aria-valuemax")).toBe("0");
  });

  test("two have the change between them, and the rank there was", () => {
    show();
    expect(text()).toContain("+0.6 since 22 Nov");
    expect(text()).toContain("IndustryTop 9% was 10%NetworkTop 11% ");
  });

  test("all of it is in French for whoever reads French", () => {
    fake.uiLanguage = "fr-FR";
    show();
    expect(text()).toContain("52,6sur 100, exactement 52,648LinkedIn affiche 53");
    expect(text()).toContain("+0,6 depuis le 22 nov.");
    expect(text()).toContain("SecteurTop 9 % avant : 10 %");
    expect(text()).toContain("enregistré à 08:01");
    expect(buttons()).toEqual(["Ouvrir ma page SSI", "Tableau de bord", "Export CSV"]);
  });

  test("a history that cannot be opened is told with the reason, and what needs none is left", () => {
    show({ failure: "newer", todayStatus: { kind: "unreadable", why: "newer" }, snapshots: [] });
    expect(text()).toContain("Your history cannot be shown right now. It was stored by a newer");
    expect(text()).not.toContain("first day");
    expect(buttons()).toEqual(["Open my SSI page", "Dashboard"]);
  });

  test("nobody who has not agreed is kept from deciding by it", () => {
    show({ failure: "blocked", todayStatus: { kind: "not-agreed" }, snapshots: [] });
    expect(text()).toContain("Close Pilaster’s other tabs");
    expect(buttons()).toContain("Read and decide");
  });

  test("days in the future are told, with the way to put them right", () => {
    const { onOpenDashboard } = show({ aheadCount: 2 });
    expect(text()).toContain("2 kept days lie in the future");
    press("Put it right");
    expect(onOpenDashboard).toHaveBeenCalledExactlyOnceWith("history");
  });
});

describe("what one can do", () => {
  test.each<
    [todayStatus: TodayStatus["kind"] & ("not-agreed" | "kept-today"), boolean, string, string]
  >([
    ["kept-today", true, "Record now", "onRecordNow"],
    ["kept-today", false, "Open my SSI page", "onOpenSsiPage"],
    ["not-agreed", true, "Open my SSI page", "onOpenSsiPage"],
  ])("%s, on the SSI page %s: %s", (kind, isOnSsiPage, name, called) => {
    const spies = show({ todayStatus: { kind }, isOnSsiPage });
    press(name);
    const calls = Object.entries(spies).filter(([, spy]) => spy.mock.calls.length > 0);
    expect(calls.map(([spy]) => spy)).toEqual([called]);
  });

  test("the dashboard opens at the trend", () => {
    const { onOpenDashboard } = show();
    press("Dashboard");
    expect(onOpenDashboard.mock.calls).toEqual([["trend"]]);
  });

  test("the export asks for its form first", async () => {
    const { onExport } = show({ decimal: "," });
    expect(buttons()).not.toContain("Standard CSV");
    press("Export CSV");
    await screen.findByRole("button", { name: "Standard CSV" });
    press("For Excel in my region");
    expect(onExport.mock.calls).toEqual([[{ delimiter: ";", decimal: "," }]]);
  });
});

test("the tip of the day leads to the coach", () => {
  const { onOpenDashboard } = show({ tip: "i-reply" });
  press("Answer the messages you get.");
  expect(onOpenDashboard.mock.calls).toEqual([["coach"]]);
});

test("the tip has its reason in words; what the member is doing needs none", () => {
  show({ tip: "i-reply", reason: "Engage with insights: you have 2.2 of 25." });
  expect(text()).toContain("you have 2.2 of 25");
});
