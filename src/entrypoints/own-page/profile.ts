import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";

export const answerField = (payload: Payload<"answerField">) => send("answerField", payload);

export const forgetProfile = () => send("deleteProfile", {});
