import type { FieldReading, ProfileReading } from "../../domain/profile/profile-fields";
import { NOT_LOADED } from "./field-readings";
import type { Gate } from "./own-profile";
import { readBanner, readPhoto } from "./read-images";
import { readSection } from "./read-section";
import { readConnections, readCustomAddress, readHeadline } from "./read-top-card";
import type { Section } from "./selectors";
import { findTopCard } from "./top-card";

/**
 * Looks once at the member's own profile, which `ownProfile` must have let through in the same task.
 * States, counts and lengths only. What the page does not hold is unknown, never missing. Never
 * throws, waits, sends or writes.
 */
export function readProfile(page: Document, gate: Gate): ProfileReading {
  const found = findTopCard(page, gate.slug);
  const top = found?.ref === gate.ref ? found : undefined;
  const inTop = (read: (card: Element) => FieldReading) => (top ? read(top.element) : NOT_LOADED);
  const section = (name: Section) => (top ? readSection(page, top, name) : NOT_LOADED);
  return {
    photo: inTop(readPhoto),
    banner: inTop((card) => readBanner(card, gate.slug)),
    headline: inTop((card) => readHeadline(card, gate.slug)),
    about: section("about"),
    featured: section("featured"),
    experience: section("experience"),
    education: section("education"),
    certifications: section("certifications"),
    skills: section("skills"),
    recommendations: section("recommendations"),
    languages: section("languages"),
    volunteering: section("volunteering"),
    projects: section("projects"),
    connections: inTop(readConnections),
    customAddress: readCustomAddress(gate.slug),
  };
}
