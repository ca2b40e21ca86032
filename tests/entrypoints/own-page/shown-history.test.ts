import { afterEach, expect, test } from "vitest";
import { switchedTo, withNew } from "../../../src/domain/accounts/histories";
import {
  isSample,
  showHistory,
  showHistoryAt,
  withShownHistory,
} from "../../../src/entrypoints/own-page/shown-history";
import { changeHistories } from "../../../src/storage/accounts/histories";

afterEach(() => showHistoryAt({ search: "" }));

const name = () => withShownHistory(async (database) => database.name);

test.each([
  ["", false, "pilaster"],
  ["?from=popup", false, "pilaster"],
  ["?sample", true, "pilaster-sample"],
])("an address with %j shows: the sample %j, the database %s", async (search, is, database) => {
  showHistoryAt({ search });
  expect([isSample(), await name()]).toEqual([is, database]);
});

test("of several accounts the one is shown that was shown last, until the page shows another", async () => {
  await changeHistories((now) => switchedTo(withNew(now, "account-1", "Work"), "account-1"));
  showHistoryAt({ search: "" });
  expect(await name()).toBe("pilaster-account-1");
  showHistory("own");
  expect(await name()).toBe("pilaster");
});
