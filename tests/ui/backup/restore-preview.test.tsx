import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import type { Backup } from "../../../src/domain/backup/read-backup";
import { RestorePreview } from "../../../src/ui/backup/restore-preview";

const BACKUP: Backup = {
  id: "own",
  histories: [{ id: "own", name: "" }],
  whole: { snapshots: [], deleted: [], marks: [], unmarked: [], outcomes: [] },
  exportedAt: "2026-11-14T12:00:00.000Z",
  isIntact: true,
  refused: [],
};
const NUMBERS = { fresh: 3, equal: 2, different: 0, deletedHere: 0, goes: 0 };

const onHeld = vi.fn(async () => {});

function show(backup: Partial<Backup> = {}, numbers: Partial<typeof NUMBERS> = {}) {
  const onRestore = vi.fn(async () => {});
  render(
    <RestorePreview
      backup={{ ...BACKUP, ...backup }}
      numbers={{ ...NUMBERS, ...numbers }}
      onHeld={onHeld}
      onRestore={onRestore}
      onJustLook={() => {}}
      onStartAnew={() => {}}
    />,
  );
  return onRestore;
}

test("it says of when the backup is, and merges or replaces as asked", async () => {
  const onRestore = show();
  expect(screen.getByRole("heading", { name: "A Pilaster backup of 14 Nov 2026" })).toBeTruthy();
  expect(screen.queryByText(/damaged or edited/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Merge it into my history" }));
  await vi.waitFor(() => expect(onRestore).toHaveBeenLastCalledWith("merge"));
  fireEvent.click(screen.getByRole("button", { name: "Replace my history with it" }));
  await vi.waitFor(() => expect(onRestore).toHaveBeenLastCalledWith("replace"));
});

test("of several accounts one is restored, which the member chooses", async () => {
  const histories = [...BACKUP.histories, { id: "account-1", name: "Work" }];
  show({ histories });
  const choice = screen.getByLabelText<HTMLSelectElement>(/holds several accounts/);
  expect([...choice.options].map(({ text }) => text)).toEqual(["My account", "Work"]);
  fireEvent.change(choice, { target: { value: "account-1" } });
  await vi.waitFor(() => expect(onHeld).toHaveBeenCalledWith("account-1"));
});

test("one that was edited, with records that cannot be read, warns of both", () => {
  show({ isIntact: false, refused: [{ list: "marks", index: 0, found: "{}" }] });
  expect(screen.getByText(/damaged or edited/)).toBeTruthy();
  expect(screen.getByText(/1 record of it cannot be read/)).toBeTruthy();
});

test("days that would go are counted, where there are any", () => {
  show({}, { goes: 4 });
  expect(screen.getByText("Deleted here if merged").nextSibling?.textContent).toBe("4");
});
