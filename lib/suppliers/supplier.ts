import { isTradeOnly } from "@/lib/catalog/kbli";
import type { KbliCode } from "@/lib/shared/identifiers";

export const SUPPLIER_KINDS = ["umkm", "koperasi"] as const;
export type SupplierKind = (typeof SUPPLIER_KINDS)[number];

export const MAKER_ROLES = ["maker", "trader", "unknown"] as const;
export type MakerRole = (typeof MAKER_ROLES)[number];

/** How far a claim has been proven, from weak to strong. */
export const VERIFICATION_LEVELS = ["declared", "documented", "visited", "third_party"] as const;
export type VerificationLevel = (typeof VERIFICATION_LEVELS)[number];

/** What a claim may speak of. */
export type ClaimSubject = "organization" | "product" | "capability" | "certificate" | "plant";

/** Photos that a product may have. */
export const MOST_PHOTOS = 6;

/** Lists that a supplier answers as a whole. */
export const STATED_LISTS = ["capabilities", "certificates"] as const;
export type StatedList = (typeof STATED_LISTS)[number];

interface MakerFacts {
  readonly kblis: readonly Pick<KbliCode, "code">[];
  /** Name and description in the firm's own words. */
  readonly words: string;
  readonly capabilities: readonly { readonly process: string | null; readonly machine: string | null }[];
  readonly products: readonly { readonly makerRole: MakerRole }[];
}

/** Words by which traders describe themselves. Whole words: "pertokoan" or "agensia" are something else. */
const TRADER_WORDS =
  /\b(toko|distributor|importir|importer|agen|keagenan|pedagang|grosir|pengecer|reseller|dropshipper|trading|trader|dealer|jual beli)\b/i;

/**
 * Maker or trader, as far as the firm's own facts tell (domain rule: KBLI 45–47 only, or self-described without a capability).
 * `unknown` when they tell neither.
 */
export function makerRoleOf({ kblis, words, capabilities, products }: MakerFacts): MakerRole {
  if (isTradeOnly(kblis)) return "trader";
  if (capabilities.some(({ process, machine }) => process !== null || machine !== null)) return "maker";
  if (capabilities.length > 0) return "unknown";
  const sellsOthersWork = products.length > 0 && products.every(({ makerRole }) => makerRole === "trader");
  return sellsOthersWork || TRADER_WORDS.test(words) ? "trader" : "unknown";
}

/** What the profile says after its facts have changed: a rule that finds nothing leaves an earlier decision alone. */
export function nextMakerRole(current: MakerRole, facts: MakerFacts): MakerRole {
  const found = makerRoleOf(facts);
  return found === "unknown" ? current : found;
}

/** A capability says something when it names a process, a material or a machine. */
export function namesSomething(capability: {
  readonly process?: string | undefined;
  readonly material?: string | undefined;
  readonly machine?: string | undefined;
}): boolean {
  return [capability.process, capability.material, capability.machine].some((text) => text !== undefined);
}
