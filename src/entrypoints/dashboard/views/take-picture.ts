import { dayOf } from "../../../domain/days/day";
import type { PictureKind } from "../../../ui/trend/picture-buttons";
import { saveFile } from "../../own-page/page/save-file";
import { isSample } from "../../own-page/shown-history";

/** A picture is shown larger on a slide than on this page: pixels for each of the drawing's. */
const SLIDE = 2;

/** What the page's style sheet says of a drawing, and a picture must say by itself. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-weight",
];

/**
 * Copies a drawing as a picture, or saves it as a file that is named after it.
 *
 * @param sharpness pixels of the picture for each of the drawing's
 * @throws when the browser does not let us draw it or put it on the clipboard
 */
export async function takePicture(
  kind: PictureKind,
  drawn: SVGSVGElement,
  name: string,
  sharpness = SLIDE,
): Promise<void> {
  const svg = standalone(drawn);
  const file = `pilaster-${isSample() ? "sample" : "ssi"}-${name}-${dayOf(new Date())}`;
  if (kind === "svg") return saveFile(new Blob([svg], { type: "image/svg+xml" }), `${file}.svg`);
  const png = painted(svg, drawn.viewBox.baseVal, sharpness);
  if (kind === "png") return saveFile(await png, `${file}.png`);
  // The promise goes in as it is: the browser counts the click only until something is awaited.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}

/** The drawing as a text that needs no style sheet. */
function standalone(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, element] of [drawn, ...drawn.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(element);
    for (const name of STYLES) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    copies[index]?.removeAttribute("class");
  }
  const { width, height } = drawn.viewBox.baseVal;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}

async function painted(svg: string, { width, height }: DOMRect, sharpness: number): Promise<Blob> {
  const image = new Image();
  // An address of data, since the policy of our pages loads no picture from anywhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * sharpness, height * sharpness);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: "image/png" });
}
