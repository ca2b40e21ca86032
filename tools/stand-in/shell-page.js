/**
 * The page as it is before LinkedIn paints it: title "Sales Navigator", hardly any text. Its own
 * script brings the painted article in, `paintAfterMs` later in the page's own time. A tab that is
 * hidden at that moment is painted only once it becomes visible, since LinkedIn does not paint
 * hidden tabs (E-1).
 *
 * @param {string} painted the whole painted page, HTML
 * @param {number} paintAfterMs
 * @returns {string} HTML
 */
export function shellPage(painted, paintAfterMs) {
  // JSON inside a script: without the escape, a closing script tag in it would end the script.
  const text = JSON.stringify(painted).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sales Navigator</title></head>
<body>
<main><p>Loading</p></main>
<script>
  const painted = new DOMParser().parseFromString(${text}, "text/html");
  function paint() {
    if (document.visibilityState === "hidden") {
      document.addEventListener("visibilitychange", paint, { once: true });
      return;
    }
    document.title = painted.title;
    document.documentElement.lang = painted.documentElement.lang;
    document.head.append(...painted.head.querySelectorAll("style"));
    const scripts = [...painted.body.querySelectorAll("script")];
    document.body.replaceChildren(...painted.body.childNodes);
    // Scripts that a parser made inert run only when they are made anew.
    for (const inert of scripts) {
      const live = document.createElement("script");
      live.textContent = inert.textContent;
      inert.replaceWith(live);
    }
  }
  setTimeout(paint, ${Number(paintAfterMs)});
</script>
</body>
</html>
`;
}
