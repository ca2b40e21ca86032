import type { FieldReading } from "../../domain/profile/profile-fields";
import { countIn } from "../text/counts-in";
import { BUTTONS, isBefore, shortened, textsIn, UNREAD } from "./card-text";
import { atLeast, exactly, MISSING, UNCLEAR } from "./field-readings";
import { linksIn, profileOf } from "./page-links";
import { CONNECTIONS_PATH, EDIT_LINK } from "./selectors";
import { isContactOf } from "./top-card";

/** LinkedIn shows more than so many connections as "500+", in words of every language. */
const SHOWN_UP_TO = 500;

/** What LinkedIn puts behind a name that it makes a slug of: "-1a2b3c4d5". */
const GENERATED_TAIL = /-(?=(?:[a-z]*\d){3})[0-9a-z]{6,9}$/;

/**
 * The length of the one line between the name, which may be a link, and the line with the contact
 * details, whatever their tags. Where there are several it cannot be told which is the headline.
 */
export function readHeadline(top: Element, slug: string): FieldReading {
  const contact = linksIn(top).find((link) => isContactOf(slug, profileOf(link)))?.anchor;
  if (!contact) return UNCLEAR;
  const [name, headline, ...others] = textsIn(top, `${UNREAD}, ${BUTTONS}, ${EDIT_LINK}`).filter(
    (text) =>
      isBefore(text, contact) && !text.parentElement?.contains(contact) && shortened(text) !== "",
  );
  if (!name || !headline || others.length > 0) return UNCLEAR;
  return exactly(shortened(headline).length);
}

/** The digits of the link to the member's connections. */
export function readConnections(top: Element): FieldReading {
  const links = linksIn(top).filter(({ url }) => url?.pathname === CONNECTIONS_PATH);
  if (links.length === 0) return UNCLEAR;
  // Apart, since the older layout says it twice without anything in between.
  const texts = links.flatMap(({ anchor }) => textsIn(anchor, UNREAD).map(shortened));
  const found = countIn(texts.join("\n"));
  if (!found || found.count === 0) return UNCLEAR;
  const isBound = found.isMore || found.count >= SHOWN_UP_TO;
  return isBound ? atLeast(found.count) : exactly(found.count);
}

/** Whether the slug looks as if the member had chosen it. */
export function readCustomAddress(slug: string): FieldReading {
  return GENERATED_TAIL.test(slug) ? MISSING : { state: "present" };
}
