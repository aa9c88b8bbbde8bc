import { randomUUID } from "node:crypto";
import type { MemberActor } from "@/lib/access/actor";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { confirmPartnership } from "@/lib/partnerships/use-cases/confirm-partnership";
import { draftPartnership } from "@/lib/partnerships/use-cases/draft-partnership";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { publishedNeed } from "@/tests/support/needs";
import { contractTerms, delivered, MONDAY, ordered } from "@/tests/support/partnerships";
import { addOrganization, addPerson, type NamedPeople } from "@/tests/support/people";
import { furnish, TRAVERS_WORKSHOP } from "@/tests/support/workshops";

// The chain as people walk it: every step is the use case of the person whose step it is, all on one Monday.

const onMonday = <T>(work: () => Promise<T>) => withClock(MONDAY, work);

/** One lot of the need that {@link quotedNeed} makes. */
export const LOT_QUANTITY = 12_000;

export interface QuotedNeed {
  readonly needId: string;
  readonly lotId: string;
  /** One a supplier, each for the whole lot. */
  readonly quoteIds: readonly string[];
}

/** A need of `tirta` with one lot, for which `ceper` and as many rivals as asked were found, were invited and have quoted. */
export async function quotedNeed(named: NamedPeople, { rivals = 0 } = {}): Promise<QuotedNeed> {
  const { officer, owner } = named.people;
  await furnish(named.organizations.ceper, owner, TRAVERS_WORKSHOP);
  const owners = [owner, ...(await addWorkshops(rivals))];
  const { needId } = await onMonday(() => publishedNeed(named.people));
  const { runId } = await onMonday(() => runMatch(officer, { needId }));
  const matches = await database().match.findMany({ where: { runId, eligible: true }, select: { id: true } });
  await onMonday(() => inviteSuppliers(officer, { needId, matchIds: matches.map(({ id }) => id) }));
  const { id: lotId } = await database().lot.findFirstOrThrow({ where: { needId }, select: { id: true } });
  const quoteIds: string[] = [];
  for (const supplier of owners) quoteIds.push(await quote(supplier, needId, lotId));
  return { needId, lotId, quoteIds };
}

async function addWorkshops(count: number): Promise<MemberActor[]> {
  const owners: MemberActor[] = [];
  for (let number = 1; number <= count; number += 1) {
    const seed = { name: `CV Pesaing ${number}`, kind: "supplier", regionCode: "33.10" } as const;
    const owner = await addPerson(`Pemilik ${number}`, "supplier_owner", { id: await addOrganization(seed), ...seed });
    await furnish(owner.organizationId, owner, TRAVERS_WORKSHOP);
    owners.push(owner);
  }
  return owners;
}

async function quote(owner: MemberActor, needId: string, lotId: string): Promise<string> {
  const invitation = await database().invitation.findFirstOrThrow({
    where: { needId, supplierOrganizationId: owner.organizationId },
    select: { id: true },
  });
  const lines = [{ lotId, quantity: LOT_QUANTITY, unitPriceIdr: 285_000, leadTimeDays: 30 }];
  const input = { invitationId: invitation.id, lines, validUntil: "2127-06-30", idempotencyKey: randomUUID() };
  return (await onMonday(() => sendQuote(owner, input))).quoteId;
}

/** What the buyer sends to award `quantity` of the lot to a quote; each call is a form of its own. */
export function awardOf({ needId, lotId }: QuotedNeed, quoteId: string, quantity = LOT_QUANTITY) {
  const reason = "Harga dan waktu kirim terbaik";
  return { needId, awards: [{ lotId, quoteId, quantity }], reason, idempotencyKey: randomUUID() };
}

/** A need that `ceper` has won. */
export async function awardedNeed(named: NamedPeople): Promise<QuotedNeed & { readonly quoteId: string }> {
  const need = await quotedNeed(named);
  const [quoteId = ""] = need.quoteIds;
  await onMonday(() => decideAward(named.people.officer, awardOf(need, quoteId)));
  return { ...need, quoteId };
}

export interface DeliveredPartnership {
  readonly partnershipId: string;
  readonly deliveryId: string;
  /** Lines of the delivery. */
  readonly lineIds: readonly string[];
}

/** An active contract with `ceper` under which `quantity` pieces were ordered and delivered; the buyer has not answered. */
export async function deliveredPartnership(named: NamedPeople, quantity = 100): Promise<DeliveredPartnership> {
  const { officer, approver, owner } = named.people;
  const { needId, quoteId } = await awardedNeed(named);
  const { partnershipId } = await onMonday(() => draftPartnership(officer, contractTerms(quoteId)));
  await onMonday(() => confirmPartnership(approver, { partnershipId }));
  await onMonday(() => confirmPartnership(owner, { partnershipId }));
  const lines = await database().partnershipLine.findMany({ where: { partnershipId }, select: { id: true } });
  const contract = { partnershipId, needId, lineIds: lines.map(({ id }) => id) };
  const order = await ordered(named, contract, [quantity]);
  return { partnershipId, ...(await delivered(named, order, [quantity])) };
}

/** Colleagues of the buyer `tirta`, all with the same role. */
export async function addColleagues(
  { organizations }: NamedPeople,
  role: "buyer_officer" | "buyer_approver",
  count: number,
): Promise<MemberActor[]> {
  const tirta = { id: organizations.tirta, name: "PT Tirta Energi Nusantara", kind: "buyer" } as const;
  return Promise.all(Array.from({ length: count }, (_, index) => addPerson(`Rekan ${index + 1}`, role, tirta)));
}
