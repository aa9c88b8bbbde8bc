import { AppError } from "@/lib/shared/errors";
import type { LifecycleTable } from "@/lib/shared/lifecycle";

/** The ten patterns of partnership in the order of the law (PP 7/2021 Ps 106–117). */
export const PARTNERSHIP_PATTERNS = [
  "inti_plasma",
  "subkontrak",
  "waralaba",
  "perdagangan_umum",
  "distribusi_keagenan",
  "rantai_pasok",
  "bagi_hasil",
  "kerja_sama_operasional",
  "usaha_patungan",
  "penyumberluaran",
] as const;
export type PartnershipPattern = (typeof PARTNERSHIP_PATTERNS)[number];

export const PARTNERSHIP_STATES = ["awaiting_confirmation", "active", "completed", "terminated", "declined"] as const;
export type PartnershipState = (typeof PARTNERSHIP_STATES)[number];

export type PartnershipVerb = "activate" | "complete";

/**
 * What may follow what. `activate` happens with the confirmation of the last party; `complete` when everything the
 * contract names was ordered, delivered, accepted and paid, and each payment was confirmed by its receiver.
 */
export const PARTNERSHIP_LIFECYCLE: LifecycleTable<PartnershipState, PartnershipVerb> = {
  activate: { from: ["awaiting_confirmation"], to: "active" },
  complete: { from: ["active"], to: "completed" },
};

/** Orders, deliveries, acceptances and payments belong to a contract that every party has confirmed and that is not over. */
export function isInForce(state: PartnershipState): boolean {
  return state === "active";
}

/** @throws AppError `conflict` when the contract is not {@link isInForce in force}. */
export function assertInForce({ state }: { readonly state: PartnershipState }): void {
  if (!isInForce(state)) throw new AppError("conflict", "partnerships.notActive", { params: { state } });
}

export const DAY_BASES = ["calendar", "working"] as const;
export type DayBasis = (typeof DAY_BASES)[number];

export const PARTY_ROLES = ["buyer", "lead", "member"] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
