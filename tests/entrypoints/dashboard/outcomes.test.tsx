import { act, fireEvent, render, screen } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { dayOf } from "../../../src/domain/days/day";
import { association } from "../../../src/domain/outcomes/association";
import { addWeeks, weekOf } from "../../../src/domain/outcomes/iso-week";
import { withKind } from "../../../src/domain/outcomes/kinds";
import { OutcomesView } from "../../../src/entrypoints/dashboard/views/outcomes";
import { followHistory, refreshHistory } from "../../../src/entrypoints/own-page/history";
import { changeKinds } from "../../../src/entrypoints/own-page/outcomes";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { withHistory } from "../../../src/storage/database/database";
import { keepOutcome } from "../../../src/storage/outcomes";
import { daysUpTo } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";

vi.mock("../../../src/domain/outcomes/association", { spy: true });

const TODAY = dayOf(new Date());

test("whether the two went together is worked out once for the same numbers", async () => {
  await store(...daysUpTo(TODAY, 30));
  const count = (back: number) =>
    withHistory("own", (database) =>
      keepOutcome(database, { week: addWeeks(weekOf(TODAY), -back), kind: "calls", count: back }),
    );
  for (const back of [1, 2, 3]) await count(back);
  await changeKinds((all) => withKind(withKind(all, "calls", true), "leads", true));
  followHistory({ read: readSeen });
  await refreshHistory();
  render(<OutcomesView />);
  expect(association).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole("button", { name: "The week before" }));
  expect(association).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole("radio", { name: "Leads" }));
  fireEvent.click(screen.getByRole("radio", { name: "Calls received" }));
  expect(association).toHaveBeenCalledTimes(2);
  await count(4);
  await act(refreshHistory);
  expect(association).toHaveBeenCalledTimes(3);
});
