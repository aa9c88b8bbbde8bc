import { type Finding, type Pairing, quote, unknown } from "@/lib/matching/engine/finding";
import { isNegatedBefore } from "@/lib/matching/engine/negation";
import type { ReadSupplier, ReadText } from "@/lib/matching/engine/reading";
import { wordsOf } from "@/lib/matching/engine/text";
import type { KbliCode } from "@/lib/shared/identifiers";
import { FULL_BASIS_POINTS } from "@/lib/shared/score";

const TRADE_WORDS = new Set(
  "toko kios distributor importir importer eksportir agen grosir reseller trading retail retailer dropshipper penjual pedagang".split(
    " ",
  ),
);

/** Trade divisions of KBLI: wholesale, retail, sale of vehicles. */
const TRADE_DIVISIONS = new Set(["45", "46", "47"]);

/** True when classes are given and all of them are trade: such a firm cannot be a consortium member. */
export function isTradeOnly(kbli: readonly KbliCode[] | undefined): boolean {
  return kbli !== undefined && kbli.length > 0 && kbli.every(({ code }) => TRADE_DIVISIONS.has(code.slice(0, 2)));
}

/** Does the supplier make things? Points when a process is shown; unknown and trader earn none; no gate. */
export function judgeMaker(pairing: Pairing): Finding[] {
  const { supplier, speaking } = pairing;
  const status = supplier.facts.makerStatus;
  if (status === "trader") return [trader("maker.trader_confirmed")];
  if (speaking?.product.facts.origin === "trader") return [trader("maker.product_traded", speaking.product.facts.name)];
  if (status === "maker") return [maker("maker.confirmed", null)];
  if (isTradeOnly(supplier.facts.kbli)) {
    return [trader("maker.trader_by_kbli", supplier.facts.kbli?.map(({ code }) => code).join(", "))];
  }
  const shown = processShown(pairing);
  if (shown !== undefined) return [maker("maker.process_shown", shown)];
  if (describesItselfAsTrader(supplier)) {
    return [trader("maker.trader_by_description", supplier.facts.description)];
  }
  return [unknown("maker.not_shown", null)];
}

function maker(reason: Finding["reason"], offered: string | null): Finding {
  return { verdict: "pass", share: FULL_BASIS_POINTS, required: null, offered: quote(offered ?? ""), reason };
}

function trader(reason: Finding["reason"], offered?: string): Finding {
  return { verdict: "fail", share: 0, required: null, offered: quote(offered), reason };
}

/** The process a capability states, or one that a product text or the description names. */
function processShown({ supplier, concepts }: Pairing): string | undefined {
  const stated = supplier.facts.capabilities?.find(({ process }) => wordsOf(process ?? "").length > 0)?.process;
  if (stated !== undefined) return stated;
  if (describesItselfAsTrader(supplier)) return undefined;
  const namesProcess = (text: ReadText) =>
    text.affirmed.some((mention) => concepts.kindOf(mention.conceptId) === "process");
  return supplier.texts.find(namesProcess)?.source;
}

/** A shop, distributor or importer in its own words, with no capability to set against it. */
function describesItselfAsTrader(supplier: ReadSupplier): boolean {
  if (supplier.capabilities.length > 0) return false;
  const { tokens } = supplier.description;
  return tokens.some((token, at) => TRADE_WORDS.has(token.text) && !isNegatedBefore(tokens, at));
}
