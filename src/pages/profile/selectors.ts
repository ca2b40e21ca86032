import type { ProfileField } from "../../domain/profile-fields";

/*
 * Everything a LinkedIn profile is recognised by, in one place (design page `profile-page.md`
 * §1–§2). E: several independent public sources agree, E1: one, I: inferred. Nothing here depends
 * on a language. "SDUI" is the server-driven layout with hashed classes, beside the older one.
 */

/** The path of the link by which a member edits their own profile. E, 2024-11 to 2026-08, both layouts. */
export const EDIT_PATH = /^\/in\/([^/]+)\/edit\/intro\/?$/;

/** The path of the contact details, in the top card of every profile. E. */
export const CONTACT_PATH = /^\/in\/([^/]+)\/overlay\/contact-info\/?$/;

/** An invitation to the member whose name stands in `vanityName`. E. */
export const INVITE_PATH = "/preload/custom-invite/";
export const INVITED = "vanityName";

/** A link that only a stranger's top card holds. E. */
export const STRANGER_MARK = "NON_SELF_PROFILE_VIEW";

/** The buttons of a stranger's top card, by the beginning of their key. E. */
export const STRANGER_KEYS = ["connectbuttonstate:", "followbutton"];

/** An SDUI section's `componentkey` or `id`: this, an opaque part, and the section's name. E-15, 2026. */
export const CARD_PREFIX = "com.linkedin.sdui.profile.card.ref";
export const TOP_CARD = "topcard";

/** The older layout's top card: the smallest section of `main` with one of these. E. */
export const OLDER_TOP_CARD = 'a[href*="/overlay/contact-info"], [data-member-id]';

/** A section's name in the SDUI layout, and its anchor's id in the older one. E. */
export const SECTIONS = {
  about: ["about", "about"],
  featured: ["featured", "featured"],
  experience: ["experiencetoplevelsection", "experience"],
  education: ["educationtoplevelsection", "education"],
  certifications: ["certificationtoplevel", "licenses_and_certifications"],
  skills: ["skills", "skills"],
  recommendations: ["recommendationstoplevel", "recommendations"],
  volunteering: ["volunteerexperiencetoplevel", "volunteering_experience"],
  languages: ["languagetoplevel", "languages"],
  projects: ["projects", "projects"],
} as const satisfies Partial<Record<ProfileField, readonly [sdui: string, older: string]>>;
export type Section = keyof typeof SECTIONS;

/** Sections of which only the name is known, so that their opaque part can be compared. E. */
export const OTHER_SECTIONS = ["activity", "suggestedforyou", "salesinsightsorhighlights"];

/** One entry of an SDUI section. E. */
export const ENTRY_PREFIX = "entity-collection-item";

/** Images, by a part of their address's path. E. */
export const PHOTO_PATHS = ["/profile-displayphoto", "/profile-framedphoto"];
export const BANNER_PATH = "profile-displaybackgroundimage";

/** Where the own photo stands or would stand. E1, 2026. */
export const PHOTO_PLACE = "topcard-logo-image-referencekey";

/** The banner's button, after the slug: with it there and no image, there is no banner. E1, 2026. */
export const BANNER_BUTTON = "_cover_edit_button";

/** The older layout's banner. E. */
export const OLDER_BANNER = "profile-background-image-target-image";

/** The end of the path behind the number of connections. E. */
export const CONNECTIONS_PATH = "/mynetwork/invite-connect/connections/";

/** The end of an address that LinkedIn made up: 6 to 9 characters, at least three of them digits. I. */
export const GENERATED_END = /-(?=(?:[a-z]*\d){3})[0-9a-z]{6,9}$/;
