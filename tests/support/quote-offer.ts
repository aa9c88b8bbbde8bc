import { randomUUID } from "node:crypto";
import type { NamedPeople } from "@/tests/support/people";
import { addInvitation, type PublishedNeed, publishNeed } from "@/tests/support/sourcing";

/** A published need of the officer, to which the firm in Ceper is invited. */
export async function invitedNeed(
  { people, organizations }: NamedPeople,
  change: Parameters<typeof publishNeed>[2] = {},
  quantities: readonly number[] = [12_000, 500],
) {
  const need = await publishNeed(people.officer, quantities, change);
  return { ...need, invitationId: await addInvitation(need, organizations.ceper) };
}

/** What a supplier may send for its first lot; `change` makes it another offer. */
export function quoteOffer({ lotIds, invitationId }: PublishedNeed & { invitationId: string }, change = {}) {
  const [lotId = ""] = lotIds;
  return {
    invitationId,
    lines: [{ lotId, quantity: 9_000, quantityPerMonth: 1_500, unitPriceIdr: 285_000, leadTimeDays: 30 }],
    validUntil: "2027-03-31",
    notes: "Harga franko Bandung",
    idempotencyKey: randomUUID(),
    ...change,
  };
}
