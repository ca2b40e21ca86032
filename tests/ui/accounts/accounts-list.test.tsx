import { fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { AccountsList } from "../../../src/ui/accounts/accounts-list";

const OWN = { id: "own", name: "" };
const WORK = { id: "account-1", name: "Work" };

function show(accounts = [OWN], shown = "own", areContainersKnown = false) {
  const on = {
    onSwitch: vi.fn(async () => {}),
    onAdd: vi.fn(async () => {}),
    onRename: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
    onForgetContainers: vi.fn(async () => {}),
  };
  render(<AccountsList {...{ accounts, shown, areContainersKnown, ...on }} />);
  return on;
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (value: string) =>
  fireEvent.input(screen.getByLabelText("Name"), { target: { value } });

test("with one account there is nothing to switch to and nothing to delete", () => {
  show();
  expect(screen.queryByRole("combobox")).toBeNull();
  expect(screen.queryByRole("button", { name: /Delete/ })).toBeNull();
});

test("an account is added under its name, and the form goes", async () => {
  const { onAdd } = show();
  press("Add an account");
  type("Work");
  press("Add");
  await vi.waitFor(() => expect(screen.queryByLabelText("Name")).toBeNull());
  expect(onAdd).toHaveBeenCalledWith("Work");
});

test("the one that is shown is renamed", async () => {
  const { onRename } = show([OWN, WORK], "account-1");
  press("Rename Work");
  type("Client");
  press("Rename");
  await vi.waitFor(() => expect(onRename).toHaveBeenCalledWith("account-1", "Client"));
});

test("it is deleted after a last question only", async () => {
  const { onDelete } = show([OWN, WORK], "account-1");
  press("Delete Work");
  expect(onDelete).not.toHaveBeenCalled();
  const [, confirm] = screen.getAllByRole("button", { name: "Delete Work", hidden: true });
  if (confirm) fireEvent.click(confirm);
  await vi.waitFor(() => expect(onDelete).toHaveBeenCalledWith("account-1"));
});

test("another one is chosen, and containers are asked about anew", async () => {
  const { onSwitch, onForgetContainers } = show([OWN, WORK], "own", true);
  fireEvent.change(screen.getByLabelText("Today’s account"), { target: { value: "account-1" } });
  await vi.waitFor(() => expect(onSwitch).toHaveBeenCalledWith("account-1"));
  press("Ask again for each container");
  await vi.waitFor(() => expect(onForgetContainers).toHaveBeenCalled());
});
