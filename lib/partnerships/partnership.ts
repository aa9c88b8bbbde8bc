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

export type PartnershipVerb = "activate" | "complete" | "decline" | "terminate";

/**
 * What may follow what. `activate` happens with the confirmation of the last party; `complete` when everything the
 * contract names was ordered, delivered, accepted and paid, and each payment was confirmed by its receiver. A supplier
 * declines, or the buyer withdraws, what waits for confirmation; either side ends what is in force, with its reason.
 */
export const PARTNERSHIP_LIFECYCLE: LifecycleTable<PartnershipState, PartnershipVerb> = {
  activate: { from: ["awaiting_confirmation"], to: "active" },
  complete: { from: ["active"], to: "completed" },
  decline: { from: ["awaiting_confirmation"], to: "declined" },
  terminate: { from: ["active"], to: "terminated" },
};

/** Orders and deliveries belong to a contract that every party has confirmed and that is not over. */
export function isInForce(state: PartnershipState): boolean {
  return state === "active";
}

/** Whether the contract never began or was ended, so that what was not ordered may go to another supplier. */
export function isOver(state: PartnershipState): boolean {
  return state === "declined" || state === "terminated";
}

/** @throws AppError `conflict` when the contract is not {@link isInForce in force}. */
export function assertInForce({ state }: { readonly state: PartnershipState }): void {
  if (!isInForce(state)) throw new AppError("conflict", "partnerships.notActive", { params: { state } });
}

/**
 * What was delivered before a contract was ended early is still accepted and paid. A completed contract has nothing left to
 * settle.
 */
export function isSettling(state: PartnershipState): boolean {
  return state === "active" || state === "terminated";
}

/** @throws AppError `conflict` when nothing of the contract {@link isSettling can be settled}. */
export function assertSettling({ state }: { readonly state: PartnershipState }): void {
  if (!isSettling(state)) throw new AppError("conflict", "partnerships.notActive", { params: { state } });
}

export const DAY_BASES = ["calendar", "working"] as const;
export type DayBasis = (typeof DAY_BASES)[number];

export const PARTY_ROLES = ["buyer", "lead", "member"] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
