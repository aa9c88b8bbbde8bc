import { runMatch } from "@/lib/matching/use-cases/run-match";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { type DemoCast, ownerOf } from "@/prisma/seed/demo-cast";
import { concludeContract, deliverAndPay } from "@/prisma/seed/demo-delivery";
import type { DemoNeed } from "@/prisma/seed/demo-needs";
import { DEMO_SUPPLIERS } from "@/prisma/seed/demo-suppliers";

const STAGES = ["draft", "submitted", "published", "invited", "quoted", "awarded", "delivered", "paid"] as const;

/** Takes one need as far as it goes in the demo, each step on its own day by the person whose step it is. */
export async function tellDemoNeed(need: DemoNeed, cast: DemoCast, draftedOn: PlainDate): Promise<void> {
  const reaches = (stage: DemoNeed["until"]) => STAGES.indexOf(need.until) >= STAGES.indexOf(stage);
  const onDay = <T>(day: number, work: () => Promise<T>, time = "10:00") =>
    withClock(instantAt(addDays(draftedOn, day), time, "WIB"), work);

  const begun = { title: need.title, organizationId: cast.officer.organizationId };
  if ((await database().need.count({ where: begun })) > 0) return;
  const { needId } = await onDay(0, () => draftNeed(cast.officer, needInput(need, draftedOn)));
  if (reaches("submitted")) await onDay(1, async () => submitNeed(cast.officer, await seen(needId)));
  if (reaches("published")) await onDay(2, async () => approveNeed(cast.approver, await seen(needId)));
  if (reaches("published")) await onDay(3, () => runMatch(cast.officer, { needId }));
  if (reaches("invited")) await onDay(4, () => invite(need, needId, cast));
  if (!reaches("quoted")) return;
  for (const [index, key] of need.suppliers.entries()) await onDay(7 + index, () => quote(needId, key, cast));
  if (!reaches("awarded")) return;
  const quoteId = await onDay(16, () => award(need, needId, cast));
  const partnershipId = await concludeContract(need, quoteId, cast, { draftedOn, onDay });
  if (reaches("delivered")) await deliverAndPay(need, partnershipId, cast, { draftedOn, onDay });
}

function needInput(need: DemoNeed, draftedOn: PlainDate): Parameters<typeof draftNeed>[1] {
  return {
    title: need.title,
    description: need.description,
    hsCode: need.hsCode,
    kblis: [{ edition: "2020", code: need.kbli }],
    quantity: need.lots.reduce((sum, lot) => sum + lot.quantity, 0),
    unit: need.unit,
    deliverFrom: addDays(draftedOn, need.deliverFromDay),
    deliverUntil: addDays(draftedOn, need.deliverUntilDay),
    regionCode: need.regionCode,
    maxUnitPriceIdr: need.maxUnitPriceIdr,
    ceilingHidden: false,
    minTkdnPercent: need.minTkdnPercent,
    splittable: need.splittable,
    maxMembers: 5,
    confidential: false,
    quotesDueOn: addDays(draftedOn, need.quotesDueDay ?? 14),
    quotesDueTime: "16:00",
    requirements: need.requirements.map((requirement) => ({ ...requirement })),
    lots: need.lots.map((lot) => ({ ...lot })),
  };
}

async function seen(needId: string): Promise<{ needId: string; version: number }> {
  const { version } = await database().need.findUniqueOrThrow({ where: { id: needId }, select: { version: true } });
  return { needId, version };
}

async function invite(need: DemoNeed, needId: string, { officer, owners }: DemoCast): Promise<void> {
  const invited = need.suppliers.map((key) => ownerOf(owners, key).organizationId);
  const matches = await database().match.findMany({
    where: { run: { needId }, supplierOrganizationId: { in: invited } },
    select: { id: true },
  });
  if (matches.length !== invited.length) throw new Error(`The shortlist of ${need.key} misses a firm of the demo`);
  await inviteSuppliers(officer, {
    needId,
    matchIds: matches.map(({ id }) => id),
    message: "Mohon penawaran terbaik Anda. Pertanyaan teknis silakan disampaikan sebelum batas waktu.",
  });
}

async function quote(needId: string, key: string, { owners }: DemoCast): Promise<void> {
  const owner = ownerOf(owners, key);
  const product = DEMO_SUPPLIERS.find((firm) => firm.key === key)?.products[0];
  const invitation = await database().invitation.findFirstOrThrow({
    where: { needId, supplierOrganizationId: owner.organizationId },
    select: { id: true, need: { select: { deliverUntil: true, lots: { select: { id: true, quantity: true } } } } },
  });
  if (!product) throw new Error(`Nothing to quote for ${key}`);
  await sendQuote(owner, {
    invitationId: invitation.id,
    lines: invitation.need.lots.map((lot) => ({
      lotId: lot.id,
      quantity: lot.quantity,
      quantityPerMonth: product.freeCapacityPerMonth,
      unitPriceIdr: product.unitPriceIdr,
      leadTimeDays: product.leadTimeDays,
    })),
    validUntil: invitation.need.deliverUntil?.toISOString().slice(0, 10) ?? "",
    notes: "Harga sampai gudang pembeli, belum termasuk PPN.",
    idempotencyKey: newId(),
  });
}

async function award(need: DemoNeed, needId: string, { officer, owners }: DemoCast): Promise<string> {
  const winner = ownerOf(owners, need.suppliers[0]);
  const { id: quoteId, lines } = await database().quote.findFirstOrThrow({
    where: { needId, leadOrganizationId: winner.organizationId },
    select: { id: true, lines: { select: { lotId: true, quantity: true } } },
  });
  await decideAward(officer, {
    needId,
    awards: lines.map((line) => ({ ...line, quoteId })),
    reason: "Harga terendah di antara penawaran yang memenuhi semua syarat wajib.",
    idempotencyKey: newId(),
  });
  return quoteId;
}
