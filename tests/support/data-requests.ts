// People who ask about their own data, and the administrator who answers.
import type { MemberActor } from "@/lib/access/actor";
import { answerDataRequest } from "@/lib/access/use-cases/answer-data-request";
import { openDataRequest } from "@/lib/access/use-cases/open-data-request";
import { withClock } from "@/lib/platform/clock";

export const ASKED_AT = new Date("2026-11-22T03:00:00Z");

/** A request made at {@link ASKED_AT}. */
export function ask(
  person: MemberActor,
  kind: "access" | "erasure" | "correction" | "withdrawal",
  explanation?: string,
): Promise<{ requestId: string }> {
  return withClock(ASKED_AT, () => openDataRequest(person, { kind, explanation }));
}

/** The administrator's yes to it, as the page showed it. */
export function fulfil(
  admin: MemberActor,
  requestId: string,
  change: Partial<Parameters<typeof answerDataRequest>[1]> = {},
): Promise<{ requestId: string }> {
  const answer = "Sudah kami lakukan hari ini.";
  return answerDataRequest(admin, { requestId, version: 1, decision: "fulfil", answer, ...change });
}
