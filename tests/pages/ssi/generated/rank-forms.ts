/** An opening tag of the number's own element. */
type Number = string;

/**
 * The ways in which a card is reported to show its rank, and those that no language could do without:
 * the number in an element of its own without its percent sign (E-4) or with it, "Top" and the number
 * in nodes of their own in either order (E-2), all in one node, a space before the sign, the sign
 * before the number, another sign, no sign.
 */
export const RANK_FORMS: readonly ((rank: string, open: Number) => string)[] = [
  (rank, open) => `Top ${open}${rank}</span>%`,
  (rank, open) => `${open}${rank}%</span>`,
  (rank, open) => `${open}Top</span>${open}${rank}%</span>`,
  (rank, open) => `${open}${rank}%</span>${open}Top</span>`,
  (rank) => `Top ${rank}%`,
  (rank) => `${rank}\u00a0%`,
  (rank, open) => `${open}${rank}</span>\u202f%`,
  (rank, open) => `%${open}${rank}</span>`,
  (rank) => `٪${rank}`,
  (rank, open) => `${open}${rank}\u200f٪</span>`,
  (rank, open) => `${open}${rank}</span>`,
];
