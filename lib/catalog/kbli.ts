import type { KbliCode } from "@/lib/shared/identifiers";

/** Divisions of KBLI 2020 and 2025 that are trade: vehicles (45), wholesale (46), retail (47). */
const TRADE_DIVISIONS = new Set(["45", "46", "47"]);

/** True when codes are given and every one of them is trade. Nothing given says nothing: false. */
export function isTradeOnly(codes: readonly Pick<KbliCode, "code">[]): boolean {
  return codes.length > 0 && codes.every(({ code }) => TRADE_DIVISIONS.has(code.slice(0, 2)));
}
