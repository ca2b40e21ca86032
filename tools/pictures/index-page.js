import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes an `index.html` that shows the pictures of a folder, surface by surface, the states beside
 * each other and each look below the other.
 *
 * @param {string} folder
 * @returns how many pictures there are
 */
export function writeIndex(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".png"));
  const pictures = files.map((file) => {
    const [surface = "", state = "", ...look] = file.replace(".png", "").split(",");
    return { file, surface, state, look: look.join(", ") };
  });
  const surfaces = [...new Set(pictures.map(({ surface }) => surface))];
  const sections = surfaces.map((surface) => {
    const own = pictures.filter((one) => one.surface === surface);
    const looks = [...new Set(own.map(({ look }) => look))];
    const rows = looks.map((look) => {
      const shown = own
        .filter((one) => one.look === look)
        .map(({ file, state }) => cell(file, state));
      return `<h3>${look}</h3><div class="row">${shown.join("")}</div>`;
    });
    return `<h2 id="${surface}">${surface}</h2>${rows.join("")}`;
  });
  const contents = surfaces.map((surface) => `<a href="#${surface}">${surface}</a>`).join(" ");
  writeFileSync(join(folder, "index.html"), `${HEAD}<nav>${contents}</nav>${sections.join("")}`);
  return files.length;
}

/**
 * @param {string} file
 * @param {string} state
 */
const cell = (file, state) =>
  `<figure><figcaption>${state}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;

const HEAD = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pilaster in pictures</title>
<style>
  body { margin: 16px; background: #888; font: 14px system-ui, sans-serif; color: #fff }
  nav { position: sticky; top: 0; background: #888; padding: 8px 0 } nav a { color: inherit }
  .row { display: flex; align-items: start; gap: 12px; overflow-x: auto }
  figure { margin: 0; flex: none } img { display: block; width: 380px; max-width: 40vw }
</style>
`;
