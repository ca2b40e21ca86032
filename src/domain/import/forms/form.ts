import type { Answers } from "../question";
import type { Sheet } from "../sheet";

export type FormId =
  | "pilaster-csv"
  | "daily-script"
  | "activity-export"
  | "long-rows"
  | "link-ssi"
  | "json-list"
  | "columns";

/** One form that files come in. `Content` is a table, or the list of a JSON file. */
export type Form<Content> = {
  id: FormId;
  /** By the names of columns, never by their place. */
  matches: (content: Content) => boolean;
  read: (content: Content, answers: Answers) => Sheet;
};
