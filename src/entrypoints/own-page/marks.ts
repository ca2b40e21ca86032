import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";

export const keepMark = (mark: Payload<"keepMark">) => send("keepMark", mark);

export const deleteMark = (day: string) => send("deleteMark", { day });
