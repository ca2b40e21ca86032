import { onItem, readItem } from "./stored-item";
import { SETTINGS_ITEM } from "./told-items";

/** The settings as they are stored, unparsed: all that the scripts on LinkedIn's pages need. */
export const readStoredSettings = () => readItem(SETTINGS_ITEM);

/** Calls back with the stored settings at every change; returns how to stop listening. */
export const onStoredSettings = (listener: (stored: unknown) => void) =>
  onItem(SETTINGS_ITEM, listener);
