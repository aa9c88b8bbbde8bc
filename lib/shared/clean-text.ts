/**
 * Signs that nobody types on purpose: they are invisible, and let one name pass for another or turn the direction of the
 * text around them. What joins emoji and letters (U+200C, U+200D) and marks direction by itself (U+200E, U+200F) stays.
 */
const INVISIBLE = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\p{Cs}]/gu;

/** Blanks that Unicode does not call white space, and what joins letters where there are none. */
const ONLY_BLANK = /^[\s\p{C}\u115F\u1160\u2800\u3164\uFFA0]*$/u;

/**
 * The one rule for texts that come from outside: composed letters and one kind of line end, so that equal texts are equal;
 * no controls but tab and line end (Postgres refuses NUL), no invisible signs, no half characters. A text in which nothing
 * can be seen is no text.
 */
export function cleanText(text: string): string {
  const clean = text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .replaceAll(INVISIBLE, "")
    .normalize("NFC");
  return ONLY_BLANK.test(clean) ? "" : clean;
}
