import { isCommonPassword } from "@/lib/access/common-passwords";

/** Length decides, not signs and digits (NIST SP 800-63B). The upper limit keeps hashing cheap for us, not for attackers. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

export type PasswordProblem = "passwordTooShort" | "passwordTooLong" | "passwordCommon" | "passwordPersonal";

/**
 * Why a password may not be chosen; null when it may. `personal` are the person's name, e-mail address or number: a password
 * that is little more than one of them is guessed first by people who know them.
 */
export function passwordProblem(password: string, personal: readonly string[]): PasswordProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "passwordTooShort";
  if (length > PASSWORD_MAX) return "passwordTooLong";
  if (isCommonPassword(password)) return "passwordCommon";
  return personal.some((text) => isLittleMoreThan(password, text)) ? "passwordPersonal" : null;
}

/** True when fewer than six characters are the person's own idea. */
function isLittleMoreThan(password: string, personal: string): boolean {
  const folded = fold(password);
  const pieces = [
    fold(personal),
    fold(personal.replace(/^\+62/, "0")),
    ...personal.split(/[\s@.+_-]+/).map(fold),
  ].filter((piece) => piece.length >= 4);
  return pieces.some((piece) => folded.includes(piece) && folded.length - piece.length < 6);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
