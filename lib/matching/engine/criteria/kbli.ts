import { type Finding, type Pairing, unknown } from "@/lib/matching/engine/finding";
import type { KbliCode } from "@/lib/shared/identifiers";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

/** Points by the number of leading digits shared: class, subgroup, group, division. */
const SHARE_BY_DIGITS: readonly number[] = [0, 0, 2_500, 6_000, 8_000, FULL_BASIS_POINTS];
/** From the same group (three digits) on, it is the same trade. */
const NEAR_FROM_DIGITS = 3;

/** How close the supplier's business classes lie to the ones the need names. Asked only when the need names some. */
export function judgeKbli({ need, supplier }: Pairing): Finding[] {
  const wanted = need.facts.kbli ?? [];
  if (wanted.length === 0) return [];
  const required = listCodes(wanted);
  const held = supplier.facts.kbli;
  if (!held || held.length === 0) return [unknown("kbli.not_given", required)];

  let best = { digits: 0, sameEdition: true, code: held[0] };
  for (const code of held) {
    for (const other of wanted) {
      const digits = sharedDigits(code, other);
      const sameEdition = code.edition === other.edition;
      if (digits > best.digits || (digits === best.digits && sameEdition && !best.sameEdition)) {
        best = { digits, sameEdition, code };
      }
    }
  }
  const near = best.digits >= NEAR_FROM_DIGITS;
  return [
    {
      verdict: near ? "pass" : "fail",
      share: SHARE_BY_DIGITS[best.digits] ?? 0,
      required,
      offered: near && best.code ? best.code.code : listCodes(held),
      reason: !near
        ? "kbli.different"
        : !best.sameEdition
          ? "kbli.other_edition"
          : best.digits === 5
            ? "kbli.same_class"
            : "kbli.near",
    },
  ];
}

/** Leading digits in common; across editions only the group counts, because the mapping is many-to-many. */
function sharedDigits(a: KbliCode, b: KbliCode): number {
  const most = a.edition === b.edition ? 5 : NEAR_FROM_DIGITS;
  let digits = 0;
  while (digits < most && digits < a.code.length && a.code[digits] === b.code[digits]) digits += 1;
  return digits;
}

function listCodes(codes: readonly KbliCode[]): string {
  return [...new Set(codes.map(({ code }) => code))].slice(0, 10).join(", ");
}
