import {
  type FieldReading,
  PROFILE_FIELDS,
  type ProfileReading,
} from "../../domain/profile-fields";
import { keyed, keysOf } from "./cards";
import { bracketed, firstCount } from "./counted";
import { imageIn } from "./image-in";
import type { Gate } from "./own-profile";
import { headlineLength, ownText } from "./own-text";
import { sectionsOf } from "./sections-of";
import {
  BANNER_BUTTON,
  BANNER_PATH,
  CARD_PREFIX,
  CONNECTIONS_PATH,
  ENTRY_PREFIX,
  GENERATED_END,
  OLDER_BANNER,
  PHOTO_PATHS,
  PHOTO_PLACE,
  type Section,
} from "./selectors";

const NOT_LOADED: FieldReading = { state: "unknown", why: "not-loaded" };
const UNCLEAR: FieldReading = { state: "unknown", why: "unclear" };
const MISSING: FieldReading = { state: "missing" };
const PRESENT: FieldReading = { state: "present" };

/** A count or a length that may be larger than what the page holds. */
const atLeast = (value: number): FieldReading => ({ state: "present", value, atLeast: true });

/**
 * What the member's own profile holds, by the rules of `profile-page.md` §2: states, counts and
 * lengths. A part is missing only where something proves it; what is not on the page is unknown.
 *
 * @param gate the proof that this page is the member's own
 */
export function readProfile(page: Document, gate: Gate): ProfileReading {
  const sections = sectionsOf(page, gate);
  const readings = PROFILE_FIELDS.map((field) => {
    if (field === "photo") return [field, photo(gate)];
    if (field === "banner") return [field, banner(gate)];
    if (field === "headline") return [field, headline(gate)];
    if (field === "connections") return [field, connections(gate)];
    if (field === "customAddress")
      return [field, GENERATED_END.test(gate.slug) ? MISSING : PRESENT];
    const section = sections[field];
    return [field, section ? READERS[field](section) : NOT_LOADED];
  });
  return Object.fromEntries(readings) as ProfileReading;
}

const READERS: Record<Section, (section: Element) => FieldReading> = {
  about,
  featured: (section) => entriesOr(section.querySelectorAll("li").length),
  experience: listed,
  education: listed,
  certifications: listed,
  skills,
  recommendations,
  volunteering: listed,
  languages: listed,
  projects: listed,
};

function photo({ topCard }: Gate): FieldReading {
  const { isThere, isMasked } = imageIn(topCard, PHOTO_PATHS);
  if (isThere) return PRESENT;
  const hasPlace = keyed(topCard).some(({ keys }) => keys.some((key) => key.includes(PHOTO_PLACE)));
  return hasPlace && !isMasked ? MISSING : UNCLEAR;
}

function banner({ topCard, slug }: Gate): FieldReading {
  const { isThere, isMasked } = imageIn(topCard, [BANNER_PATH]);
  const all = keyed(topCard).flatMap(({ keys }) => keys);
  if (isThere || all.includes(OLDER_BANNER)) return PRESENT;
  return all.includes(slug + BANNER_BUTTON) && !isMasked ? MISSING : UNCLEAR;
}

function headline({ topCard }: Gate): FieldReading {
  const value = headlineLength(topCard);
  return value === undefined ? UNCLEAR : { state: "present", value };
}

function about(section: Element): FieldReading {
  const { length } = ownText(section);
  return length > 0 ? atLeast(length) : UNCLEAR;
}

function skills(section: Element): FieldReading {
  const title = section.querySelector("h1, h2, h3, h4, h5, h6, [role=heading]");
  const value = bracketed(title?.textContent ?? "");
  return value === undefined ? listed(section) : counted(value);
}

function recommendations(section: Element): FieldReading {
  const value = bracketed(section.textContent ?? "");
  return value === undefined ? UNCLEAR : counted(value);
}

/** A number that the page itself gives, zero included. */
function counted(value: number): FieldReading {
  return value === 0 ? MISSING : { state: "present", value };
}

/** A section of entries: at least those that are on the page. */
function listed(section: Element): FieldReading {
  const isSdui = keysOf(section).some((key) => key.startsWith(CARD_PREFIX));
  if (!isSdui) return entriesOr(section.querySelector("ul")?.children.length ?? 0);
  return entriesOr(
    keyed(section).filter(({ keys }) => keys.some((key) => key.startsWith(ENTRY_PREFIX))).length,
  );
}

function entriesOr(count: number): FieldReading {
  return count > 0 ? atLeast(count) : UNCLEAR;
}

function connections({ topCard }: Gate): FieldReading {
  const link = [...topCard.querySelectorAll("a[href]")].find((one) =>
    one.getAttribute("href")?.endsWith(CONNECTIONS_PATH),
  );
  if (!link) return UNCLEAR;
  const count = firstCount(link.textContent ?? "");
  if (!count) return UNCLEAR;
  return count.isMore ? atLeast(count.value) : { state: "present", value: count.value };
}
