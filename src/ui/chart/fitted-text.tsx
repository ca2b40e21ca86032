import type { SVGAttributes } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type FittedTextProps = SVGAttributes<SVGTextElement> & {
  /** What there is for it, in pixels. */
  room: number;
};

/** A text of a drawing, set narrower where it would be cut off at the edge. */
export function FittedText({ room, ...text }: FittedTextProps) {
  const ref = useRef<SVGTextElement>(null);
  // After every change, since a font or a language makes the same letters longer.
  useLayoutEffect(() => {
    ref.current?.removeAttribute("textLength");
    if (ref.current && ref.current.getComputedTextLength() > room) {
      ref.current.setAttribute("textLength", String(room));
    }
  });
  return <text ref={ref} lengthAdjust="spacingAndGlyphs" {...text} />;
}
