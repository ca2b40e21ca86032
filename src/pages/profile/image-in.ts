/**
 * Whether a part of the page shows an image with one of these in its address's path, and whether
 * there are images whose address tells nothing, such as placeholders.
 */
export function imageIn(
  part: Element,
  paths: readonly string[],
): { isThere: boolean; isMasked: boolean } {
  const sources = [...part.querySelectorAll("img")].map(
    (image) => image.getAttribute("src") ?? "data:",
  );
  return {
    isThere: sources.some((source) => paths.some((path) => pathOf(source).includes(path))),
    isMasked: sources.some((source) => source === "" || source.startsWith("data:")),
  };
}

function pathOf(source: string): string {
  const base = "https://www.linkedin.com";
  return URL.canParse(source, base) ? new URL(source, base).pathname : "";
}
