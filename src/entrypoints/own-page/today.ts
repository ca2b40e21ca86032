import { send } from "../../messages/send";

/** The member's answer to numbers found on a new page; false when it comes too late. */
export async function answerProposal(at: string, isMine: boolean): Promise<boolean> {
  const outcome = await send("answerProposal", { at, isMine });
  return outcome !== "gone";
}
