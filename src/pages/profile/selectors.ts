import type { ProfileField } from "../../domain/profile/profile-fields";

/*
 * Everything the member's own profile page is recognised by, in one place, for both layouts:
 * LinkedIn moves accounts between the older one and the served one ("SDUI"). E: several independent
 * sources with markup, E1: one, I: inferred (design page `profile-page.md`). A renamed hook is one
 * line here and one fixture.
 */

/** The part of the page that a gate looks into. E, 2024 to 2026-08. */
export const MAIN = "main";
export const LINK = "a[href]";

/** Parts of a profile's address behind `/in/<slug>/`. The first is offered to the owner only. E, 2026-08. */
export const EDIT_INTRO = "edit/intro/";
export const EDIT_LINK = 'a[href*="/edit/" i]';
export const CONTACT_INFO = "overlay/contact-info/";

/** Around the name in the top card, on anybody's page: the slug stands behind it. E, 2026. */
export const VERIFICATION =
  '[componentkey^="ProfileVerificationTriggerRef-" i], [id^="ProfileVerificationTriggerRef-" i]';
export const VERIFICATION_KEY = /^ProfileVerificationTriggerRef-(.+)$/i;

/** Only somebody else's profile holds these: in links, E, 2026, and as `componentkey`, E, 2026. */
export const STRANGERS_LINK = /NON_SELF_PROFILE_VIEW/i;
export const STRANGERS_BUTTON = /ConnectButtonstate:|FollowButton/i;
export const INVITE_PATH = /^\/preload\/custom-invite\/?$/;
export const INVITE_SLUG = "vanityName";

/** Every card of the served layout says whose it is and which, in one or both attributes. E, 2026. */
export const CARD =
  '[componentkey^="com.linkedin.sdui.profile.card." i], [id^="com.linkedin.sdui.profile.card." i]';
export const CARD_KEY = /^com\.linkedin\.sdui\.profile\.card\.ref(.+)$/i;
export const KEYED = "[componentkey]";
/** E, 2026. */
export const TOP_CARD = "Topcard";
/** Keyed by the slug where all others have the reference. E, 2026. */
export const ACTIVITY_CARD = "Activity";

/** What the older layout builds its cards of, and marks the first one with. E, late 2024. */
export const OLDER_CARD = "section";
export const MEMBER_MARK = "main section[data-member-id], main section [data-member-id]";

export type Section = Exclude<
  ProfileField,
  "photo" | "banner" | "headline" | "connections" | "customAddress"
>;

/**
 * The cards that are read: name in the served layout (E, 2026), id in the older one (E, 2024; the
 * last three I). Never read: `SuggestedForYou`, which held other people,
 * `SalesInsightsOrHighlights`, and interests.
 */
export const SECTIONS: Record<Section, { card: string; anchor: string }> = {
  about: { card: "About", anchor: "#about" },
  featured: { card: "Featured", anchor: "#featured" },
  experience: { card: "ExperienceTopLevelSection", anchor: "#experience" },
  education: { card: "EducationTopLevelSection", anchor: "#education" },
  certifications: { card: "CertificationTopLevel", anchor: "#licenses_and_certifications" },
  skills: { card: "Skills", anchor: "#skills" },
  recommendations: { card: "RecommendationsTopLevel", anchor: "#recommendations" },
  volunteering: { card: "VolunteerExperienceTopLevel", anchor: "#volunteering_experience" },
  languages: { card: "LanguageTopLevel", anchor: "#languages" },
  projects: { card: "Projects", anchor: "#projects" },
};

/** One role, school, skill: served layout, E, 2026; in the older one I, 2024. */
export const ENTRY = '[componentkey^="entity-collection-item" i], [id^="entity-collection-item" i]';
export const OLDER_ENTRY = "li";

/** A featured post or link, in both layouts. E1, 2026. */
export const FEATURED_ITEM = "li";

/** The member's photo is an image with one of these in its address's path. E, 2024 to 2026. */
export const PHOTO_PATH = /\/profile-(?:displayphoto|framedphoto)/;
/** Where the photo stands or would stand, as id or `componentkey`. E1, 2026. */
export const PHOTO_PLACE =
  '[componentkey*="topcard-logo-image-referencekey" i], [id*="topcard-logo-image-referencekey" i]';

/** The same for the banner. E, 2024 to 2026. */
export const BANNER_PATH = /\/profile-displaybackgroundimage/;
export const BANNER_STYLE = '[style*="/profile-displaybackgroundimage"]';
/** The banner of the older layout. E, 2024. */
export const OLDER_BANNER = "img#profile-background-image-target-image";
/** Behind the slug: the button with which the owner changes the banner. E1, 2026-08. */
export const BANNER_BUTTON = "_cover_edit_button";

/** Leads to the list of the member's connections, from the top card. E, 2024 to 2026. */
export const CONNECTIONS_PATH = "/mynetwork/invite-connect/connections/";
