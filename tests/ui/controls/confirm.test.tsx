import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { Confirm } from "../../../src/ui/controls/confirm";

function ask(onConfirm = vi.fn(() => Promise.resolve())) {
  const onClose = vi.fn();
  render(
    <Confirm
      title="Delete everything?"
      text="This cannot be undone."
      action="Delete"
      {...{ onConfirm, onClose }}
    />,
  );
  const dialog = screen.getByRole<HTMLDialogElement>("dialog", { name: "Delete everything?" });
  return { dialog, onConfirm, onClose };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("a question is open at once and has done nothing yet", () => {
  const { dialog, onConfirm, onClose } = ask();
  expect(dialog.open).toBe(true);
  expect(dialog.textContent).toContain("This cannot be undone.");
  expect(onConfirm).not.toHaveBeenCalled();
  expect(onClose).not.toHaveBeenCalled();
});

test("its own word does it, and it closes once that is done", async () => {
  const { onConfirm, onClose } = ask();
  press("Delete");
  expect(onConfirm).toHaveBeenCalledOnce();
  await waitFor(() => expect(onClose).toHaveBeenCalledExactlyOnceWith(true));
});

test("what could not be done is said, and the question stays", async () => {
  const { dialog, onClose } = ask(vi.fn(() => Promise.reject(new Error("No answer"))));
  press("Delete");
  await waitFor(() => expect(dialog.textContent).toContain("That did not work"));
  expect(onClose).not.toHaveBeenCalled();
});

test("it can be left without doing anything", () => {
  const { onConfirm, onClose } = ask();
  press("Cancel");
  expect(onClose).toHaveBeenCalledExactlyOnceWith(false);
  expect(onConfirm).not.toHaveBeenCalled();
});

test("Escape, which closes it, is a no", () => {
  const { dialog, onConfirm, onClose } = ask();
  dialog.close();
  expect(onClose).toHaveBeenCalledExactlyOnceWith(false);
  expect(onConfirm).not.toHaveBeenCalled();
});
