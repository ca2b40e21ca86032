import type { FieldReading } from "../../domain/profile/profile-fields";
import { LINKEDIN_HOST } from "../address";
import { cardsWithin } from "./card-keys";
import { MISSING, UNCLEAR } from "./field-readings";
import { slugOf } from "./profile-slug";
import {
  BANNER_BUTTON,
  BANNER_PATH,
  BANNER_STYLE,
  KEYED,
  OLDER_BANNER,
  PHOTO_PATH,
  PHOTO_PLACE,
} from "./selectors";

const PRESENT: FieldReading = { state: "present" };

/** The member's photo. Missing only where its place is, the page is complete and nothing loads. */
export function readPhoto(top: Element): FieldReading {
  if (hasImage(top, PHOTO_PATH)) return PRESENT;
  return top.querySelector(PHOTO_PLACE) && isComplete(top) ? MISSING : UNCLEAR;
}

/** The banner. Missing only where the member could change it and no image is there or loads. */
export function readBanner(top: Element, slug: string): FieldReading {
  const isOlder = addressesOf(top.querySelector(OLDER_BANNER)).some((one) => /^https?:/.test(one));
  if (isOlder || hasImage(top, BANNER_PATH) || top.querySelector(BANNER_STYLE)) return PRESENT;
  const isOffered = [...top.querySelectorAll(KEYED)].some((keyed) => isBannerButton(keyed, slug));
  return isOffered && isComplete(top) ? MISSING : UNCLEAR;
}

function isBannerButton(keyed: Element, slug: string): boolean {
  const key = keyed.getAttribute("componentkey") ?? "";
  return key.endsWith(BANNER_BUTTON) && slugOf(key.slice(0, -BANNER_BUTTON.length)) === slug;
}

/** Nothing is still to come: `data:` is what LinkedIn shows until an image has loaded. */
function isComplete(top: Element): boolean {
  const isLoading = imagesIn(top)
    .map(addressesOf)
    .some((addresses) => addresses.length === 0 || addresses.some((one) => /^data:/i.test(one)));
  return top.ownerDocument.readyState === "complete" && !isLoading;
}

function hasImage(top: Element, path: RegExp): boolean {
  return imagesIn(top)
    .flatMap(addressesOf)
    .some((address) => path.test(pathOf(address)));
}

/** Without those of another card within, which may show somebody else. */
function imagesIn(top: Element): Element[] {
  const others = cardsWithin(top);
  return [...top.querySelectorAll("img")].filter(
    (image) => !others.some((other) => other.contains(image)),
  );
}

function addressesOf(image: Element | null): string[] {
  const src = image?.getAttribute("src")?.trim() ?? "";
  const candidates = image?.getAttribute("srcset")?.split(/\s+/) ?? [];
  return [src, ...candidates].filter(Boolean);
}

function pathOf(address: string): string {
  try {
    return new URL(address, `https://${LINKEDIN_HOST}/`).pathname;
  } catch {
    return "";
  }
}
