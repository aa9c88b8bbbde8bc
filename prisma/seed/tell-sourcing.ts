import type { MemberActor } from "@/lib/access/actor";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { addDays } from "@/lib/shared/dates";
import type { DeclineCode } from "@/lib/sourcing/invitation";
import { answerQuestion } from "@/lib/sourcing/use-cases/answer-question";
import { askQuestion } from "@/lib/sourcing/use-cases/ask-question";
import { decideAward } from "@/lib/sourcing/use-cases/decide-award";
import { declineInvitation } from "@/lib/sourcing/use-cases/decline-invitation";
import { inviteSuppliers } from "@/lib/sourcing/use-cases/invite-suppliers";
import { openInvitation } from "@/lib/sourcing/use-cases/open-invitation";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { ownerById, type Telling } from "@/prisma/seed/story-cast";

/** An offer that won, whole or in part. */
export interface Offer {
  readonly quoteId: string;
  readonly owner: MemberActor;
}

const QUESTIONS = [
  [
    "Apakah boleh mengirim contoh lebih dulu sebelum penawaran?",
    "Boleh. Contoh dikirim ke gudang, biaya kirim oleh pemasok.",
  ],
  ["Berapa toleransi jumlah per pengiriman?", "Lebih kurang dua persen dari jumlah pesanan tiap pengiriman."],
  ["Apakah harga sudah termasuk ongkos kirim ke gudang?", "Ya, harga sampai gudang dan belum termasuk PPN."],
  [
    "Apakah bahan setara boleh dipakai bila ada hasil uji?",
    "Boleh dengan hasil uji laboratorium terakreditasi dan persetujuan kami.",
  ],
] as const;
const DECLINES: readonly DeclineCode[] = ["capacity", "schedule", "price", "certificate"];
const NOTES = [
  "Harga sampai gudang pembeli, belum termasuk PPN.",
  "Pengiriman bertahap tiap bulan, barang tidak sesuai kami ganti.",
  "sudah termasuk kirim. bisa mulai minggu depan setelah po",
  "Kapasitas kami cukup untuk jumlah ini, bahan baku tersedia.",
];

/** Three to five firms of the trade that meet what is essential; others as ranked where the trade has fewer than two. */
export async function inviteFirms(telling: Telling, needId: string): Promise<void> {
  const matches = await database().match.findMany({
    where: { run: { needId }, eligible: true, supplier: { verifiedAt: { not: null } } },
    orderBy: [{ scoreBasisPoints: "desc" }, { supplier: { name: "asc" } }],
    select: { id: true, supplierOrganizationId: true },
  });
  const place = new Map(favourites(telling).map((organizationId, at) => [organizationId, at]));
  const rank = ({ supplierOrganizationId }: (typeof matches)[number]) => place.get(supplierOrganizationId) ?? 1_000;
  const ranked = matches.toSorted((a, b) => rank(a) - rank(b));
  const ofTrade = ranked.filter(({ supplierOrganizationId }) => place.has(supplierOrganizationId));
  const chosen = (ofTrade.length < 2 ? ranked : ofTrade).slice(0, telling.lot.between(3, 5));
  if (chosen.length === 0) throw new Error(`Nobody in the demo can make ${telling.story.key}`);
  await inviteSuppliers(telling.officer, {
    needId,
    matchIds: chosen.map(({ id }) => id),
    message: "Mohon penawaran terbaik Anda. Pertanyaan teknis silakan disampaikan sebelum batas waktu.",
  });
}

/** Whom the story names, then the firms of its trade in an order of its own. */
function favourites({ story, people, lot }: Telling): string[] {
  const [trade = "", named] = story.trade.split("+");
  const ofTrade = people.firmsOfTrade.get(trade) ?? [];
  const keys = [...(named ? [named] : []), ...lot.some(ofTrade, ofTrade.length, ofTrade.length)];
  return keys.flatMap((key) => people.owners.get(key)?.organizationId ?? []);
}

/** Some ask, some decline, most quote; who is named in the story quotes in any case. */
export async function tellOffers(telling: Telling, needId: string): Promise<void> {
  const { at, draftedOn, lot, story } = telling;
  const named = story.trade.split("+")[1];
  const invitations = await database().invitation.findMany({
    where: { needId },
    orderBy: [{ match: { rank: "asc" } }],
    select: { id: true, supplierOrganizationId: true },
  });
  for (const [index, { id, supplierOrganizationId }] of invitations.entries()) {
    const owner = ownerById(telling, supplierOrganizationId);
    const day = addDays(draftedOn, 5 + index);
    await at(day, () => openInvitation(owner, { invitationId: id }), "08:20");
    if (index === 1 && lot.chance(60)) await askAndAnswer(telling, needId, owner, index);
    const keen = index < 2 || owner === telling.people.owners.get(named ?? "");
    if (!keen && lot.chance(30)) await at(addDays(day, 1), () => decline(telling, id, owner));
    else if (keen || lot.chance(80)) await at(addDays(day, 1), () => quote(telling, id, owner), "15:40");
  }
}

async function askAndAnswer(telling: Telling, needId: string, owner: MemberActor, index: number): Promise<void> {
  const { at, draftedOn, lot, officer } = telling;
  const [text, answer] = lot.pick(QUESTIONS);
  const day = addDays(draftedOn, 5 + index);
  const { questionId } = await at(day, () => askQuestion(owner, { needId, text, idempotencyKey: newId() }), "09:00");
  if (telling.story.until === "quoting" && lot.chance(50)) return;
  const { version } = await database().question.findUniqueOrThrow({
    where: { id: questionId },
    select: { version: true },
  });
  await at(addDays(day, 1), () => answerQuestion(officer, { questionId, version, answer }), "09:30");
}

async function decline({ lot }: Telling, invitationId: string, owner: MemberActor): Promise<void> {
  const { version } = await database().invitation.findUniqueOrThrow({
    where: { id: invitationId },
    select: { version: true },
  });
  await declineInvitation(owner, { invitationId, version, code: lot.pick(DECLINES) });
}

async function quote({ story, lot }: Telling, invitationId: string, owner: MemberActor): Promise<void> {
  const { need, match } = await database().invitation.findUniqueOrThrow({
    where: { id: invitationId },
    select: {
      need: {
        select: { deliverUntil: true, lots: { orderBy: { position: "asc" }, select: { id: true, quantity: true } } },
      },
      match: { select: { product: { select: { unitPriceIdr: true, leadTimeDays: true } } } },
    },
  });
  const usual = Number(match?.product?.unitPriceIdr ?? 50_000n);
  const unitPriceIdr = roundPrice((story.maxUnitPriceIdr ?? usual) * (lot.between(82, 98) / 100));
  await sendQuote(owner, {
    invitationId,
    lines: need.lots.map(({ id, quantity }, row) => ({
      lotId: id,
      quantity,
      quantityPerMonth: Math.max(1, Math.ceil(quantity / story.batches)),
      unitPriceIdr,
      leadTimeDays: match?.product?.leadTimeDays ?? 21,
      row,
    })),
    validUntil: need.deliverUntil?.toISOString().slice(0, 10) ?? "",
    notes: lot.pick(NOTES),
    idempotencyKey: newId(),
  });
}

function roundPrice(price: number): number {
  const step = price < 1_000 ? 5 : price < 100_000 ? 100 : 1_000;
  return Math.max(step, Math.round(price / step) * step);
}

/** The cheapest offer wins, or the one that the story names; a need with two lots goes to two firms now and then. */
export async function award(telling: Telling, needId: string): Promise<Offer[]> {
  const { story, officer, people } = telling;
  const named = people.owners.get(story.trade.split("+")[1] ?? "")?.organizationId;
  const quotes = await database().quote.findMany({
    where: { needId, state: "sent" },
    select: {
      id: true,
      leadOrganizationId: true,
      lines: { orderBy: { lot: { position: "asc" } }, select: { lotId: true, quantity: true, unitPriceIdr: true } },
      lead: { select: { name: true } },
    },
  });
  const price = (offer: (typeof quotes)[number]) =>
    offer.leadOrganizationId === named ? 0 : Number(offer.lines[0]?.unitPriceIdr ?? 0n);
  const [first, second] = quotes.toSorted(
    (a, b) => price(a) - price(b) || a.lead.name.localeCompare(b.lead.name, "id"),
  );
  if (!first) throw new Error(`Nobody offered for ${story.key}`);
  const twoWinners = second !== undefined && first.lines.length > 1;
  const awards = first.lines.map(({ lotId, quantity }, row) => {
    const winner = twoWinners && row === first.lines.length - 1 ? second : first;
    return { lotId, quantity, quoteId: winner.id, row };
  });
  await decideAward(officer, {
    needId,
    awards,
    reason: "Harga terendah di antara penawaran yang memenuhi semua syarat wajib.",
    idempotencyKey: newId(),
  });
  const winners = twoWinners ? [first, second] : [first];
  return winners.map(({ id, leadOrganizationId }) => ({ quoteId: id, owner: ownerById(telling, leadOrganizationId) }));
}
