import type { GroupName } from "../../domain/scores/groups";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import { only } from "../text/agreed";

/*
 * The page's own words in the languages in which somebody reported them (design page `ssi-page.md`
 * §5). Nothing needs them where ids and classes are there; other languages are read without.
 */

const PILLAR_LABELS: Record<Pillar, readonly string[]> = {
  brand: [
    "Establish your professional brand",
    "Estabelecer sua marca profissional",
    "Establece tu marca profesional",
    "Construire votre marque professionnelle",
    "Ihre professionelle Marke aufbauen",
  ],
  people: [
    "Find the right people",
    "Localizar as pessoas certas",
    "Encuentra a las personas adecuadas",
    "Trouver les bonnes personnes",
    "Gezielt die richtigen Personen finden",
  ],
  insights: [
    "Engage with insights",
    "Interagir oferecendo insights",
    "Interactúa ofreciendo información",
    "Échanger des informations",
    "Interagir en offrant des informations",
    "Durch Einblicke Interesse wecken",
  ],
  relationships: [
    "Build relationships",
    "Criar relacionamentos",
    "Crea relaciones",
    "Établir des relations",
    "Beziehungen aufbauen",
  ],
};

/** What the rank cards are headed with in en, pt-BR and es. */
const RANK_LABELS: readonly [GroupName, string][] = [
  ["industry", "Industry SSI rank"],
  ["industry", "Classificação SSI do setor"],
  ["industry", "Mejor clasificación SSI del sector"],
  ["network", "Network SSI rank"],
  ["network", "Classificação SSI da rede"],
  ["network", "Mejor clasificación SSI de la red"],
];

const plain = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const pillarLabels = PILLARS.flatMap((pillar) =>
  PILLAR_LABELS[pillar].map((label) => [pillar, plain(label)] as const),
);
const rankLabels = RANK_LABELS.map(([group, label]) => [group, plain(label)] as const);

/** No text shorter than this names a pillar, in characters. */
export const SHORTEST_LABEL = Math.min(...pillarLabels.map(([, label]) => label.length));

/** The group whose rank card is headed so; undefined in words nobody reported. */
export function groupLabelled(text: string): GroupName | undefined {
  const found = plain(text);
  return rankLabels.find(([, label]) => label === found)?.[0];
}

/** The pillars that a text names, each once, and what is left of the text without their names. */
export function pillarsNamed(text: string): { named: Pillar[]; rest: string } {
  let rest = plain(text);
  const named = new Set<Pillar>();
  for (const [pillar, label] of pillarLabels) {
    if (!rest.includes(label)) continue;
    named.add(pillar);
    rest = rest.replaceAll(label, " ");
  }
  return { named: [...named], rest };
}

/**
 * Which pillar stands at each of four places. The labels decide where all are known; LinkedIn's
 * own order (E-3) where they are not. Undefined when the two contradict each other.
 */
export function pillarOrder(labels: readonly string[]): readonly Pillar[] | undefined {
  const known = labels.map((label) => only(pillarsNamed(label).named));
  if (new Set(known).size === PILLARS.length && !known.includes(undefined)) {
    return known as Pillar[];
  }
  const isInOrder = known.every((pillar, index) => !pillar || pillar === PILLARS[index]);
  return isInOrder ? PILLARS : undefined;
}
