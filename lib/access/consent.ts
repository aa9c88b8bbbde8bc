import "server-only";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";

/**
 * The texts that a person is shown before they register, with the version in force (the day it was written). A text that
 * changes in meaning gets a new version here; who agreed to which one stands in `consents`.
 */
export const CONSENT_VERSIONS = {
  /** /privasi: what is kept about people, why, for how long, and their rights (UU 27/2022). */
  privacy_notice: "2026-11-22",
  /** /ketentuan: what the platform does and what people promise. */
  terms: "2026-11-22",
} as const;

export interface ConsentGiven {
  readonly noticeVersion: string;
  readonly termsVersion: string;
  readonly locale: "id" | "en";
}

/** What is agreed to by ticking the box today. */
export function consentToday(locale: "id" | "en"): ConsentGiven {
  return { noticeVersion: CONSENT_VERSIONS.privacy_notice, termsVersion: CONSENT_VERSIONS.terms, locale };
}

/** Writes down which versions the person was shown and agreed to. */
export async function recordConsents(tx: Tx, userId: string, given: ConsentGiven): Promise<void> {
  const row = { userId, locale: given.locale, grantedAt: currentTime() };
  await tx.consent.createMany({
    data: [
      { ...row, id: newId(), document: "privacy_notice", version: given.noticeVersion },
      { ...row, id: newId(), document: "terms", version: given.termsVersion },
    ],
  });
}
