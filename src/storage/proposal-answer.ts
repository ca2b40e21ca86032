import * as z from "zod/mini";
import { browser } from "../browser";
import { day } from "../domain/days/day-schema";
import { reading } from "../domain/reading/reading";

/** What the member said of numbers found on a new page, until the browser is closed. */
const answer = z.strictObject({ proposal: reading, isMine: z.boolean(), day });
type Answer = z.infer<typeof answer>;

const ITEM = "answer";

export async function readAnswer(): Promise<Answer | undefined> {
  const parsed = answer.safeParse((await browser.storage.session.get(ITEM))[ITEM]);
  return parsed.success ? parsed.data : undefined;
}

export async function saveAnswer(given: Answer): Promise<void> {
  await browser.storage.session.set({ [ITEM]: given });
}
