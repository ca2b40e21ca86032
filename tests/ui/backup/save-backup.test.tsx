import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { SaveBackup } from "../../../src/ui/backup/save-backup";

const SAVED = { result: "saved", onlyThere: 0 } as const;
const AGAIN = { name: "Save again to the same file" };

test("saving again is offered only where there is a file, and says what came of it", async () => {
  const onSave = vi.fn(async () => SAVED);
  const { rerender } = render(<SaveBackup onSave={onSave} />);
  expect(screen.queryByRole("button", AGAIN)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Save a backup" }));
  await screen.findByText(/^Saved\. Keep it/);
  const said = {
    cancelled: /^No file was chosen/,
    "not-allowed": /^The browser may not write/,
    gone: /^The file is no longer/,
    unreadable: /^Something stands in the file/,
  } as const;
  for (const [result, words] of Object.entries(said) as [keyof typeof said, RegExp][]) {
    rerender(<SaveBackup onSave={onSave} onSaveAgain={async () => ({ result })} />);
    fireEvent.click(screen.getByRole("button", AGAIN));
    await screen.findByText(words);
  }
  rerender(<SaveBackup onSave={onSave} onSaveAgain={async () => ({ ...SAVED, onlyThere: 3 })} />);
  fireEvent.click(screen.getByRole("button", AGAIN));
  await screen.findByText(/keeps 3 days that are not in your history/);
  expect(onSave).toHaveBeenCalledTimes(1);
});
