import type { ReactNode } from "react";

/** Longer ones would push a phone's page wide; they may break at their hyphens. */
const LONGEST = 20;

/**
 * The text with numbers of papers (`SJ-2511-001`) in one piece each: browsers break a line after a hyphen. The hyphen stays
 * an ordinary one, so that a copied number is the number.
 */
export function wholeNumbers(text: string): ReactNode {
  const parts = text.split(/(\S+-\S+)/);
  if (parts.length === 1) return text;
  return parts.map((part, index) =>
    part.includes("-") && /\d/.test(part) && part.length <= LONGEST ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place.
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
