import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listQuotes } from "@/lib/sourcing/comparison-queries";
import { canReadQuoteFile } from "@/lib/sourcing/file-queries";
import { getInvitation } from "@/lib/sourcing/invitation-queries";
import { prepareQuote } from "@/lib/sourcing/use-cases/prepare-quote";
import { sendQuote } from "@/lib/sourcing/use-cases/send-quote";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { invitedNeed, quoteOffer } from "@/tests/support/quote-offer";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { AFTER_DUE, BEFORE_DUE, refusalOf } from "@/tests/support/sourcing";
import { pdfFile } from "@/tests/support/uploads";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

const drawing = (name = "gambar.pdf") => pdfFile(name);

function offer(invited: Parameters<typeof quoteOffer>[0], change = {}) {
  const { idempotencyKey: _, ...content } = quoteOffer(invited, change);
  return content;
}

const prepare = (actor: MemberActor, input: ReturnType<typeof offer>, at = BEFORE_DUE) =>
  withClock(at, () => prepareQuote(actor, input));

describe("prepareQuote", () => {
  it("keeps an offer and its files for its supplier alone; sent, they are the quote's", async () => {
    const { owner, officer } = named.people;
    const invited = await invitedNeed(named);
    await prepare(owner, { ...offer(invited), ...{ files: [drawing()] } });
    await prepare(named.people.staff, offer(invited, { notes: "Harga baru" }));

    const read = await withClock(BEFORE_DUE, () => getInvitation(owner, invited.invitationId));
    const draft = read?.draft;
    expect(draft?.content.notes).toBe("Harga baru");
    expect(draft?.files.map(({ fileName }) => fileName)).toEqual(["gambar.pdf"]);
    const counted = await withClock(BEFORE_DUE, () => listQuotes(officer, invited.needId));
    expect([counted?.quoteCount, counted?.quotes]).toEqual([0, []]);
    expect(await auditTrail("invitation", invited.invitationId)).toMatchObject([
      { verb: "quote.prepared", actorUserId: owner.userId },
      { verb: "quote.prepared", actorUserId: named.people.staff.userId },
    ]);

    const draftId = draft?.id ?? "";
    expect(await canReadQuoteFile(officer, draftId)).toBe(false);
    const sent = { ...offer(invited), draftId, idempotencyKey: randomUUID() };
    const { quoteId } = await withClock(BEFORE_DUE, () => sendQuote(owner, sent));
    expect(quoteId).toBe(draftId);
    expect(await database().quoteDraft.count({ where: { invitationId: invited.invitationId } })).toBe(0);
    const open = await withClock(AFTER_DUE, () => listQuotes(officer, invited.needId));
    expect(open?.quotes[0]?.files.map(({ fileName }) => fileName)).toEqual(["gambar.pdf"]);
  });

  it("takes files away again and refuses a sixth", async () => {
    const { owner } = named.people;
    const invited = await invitedNeed(named);
    const five = Array.from({ length: 5 }, (_, index) => drawing(`gambar-${index}.pdf`));
    await prepare(owner, { ...offer(invited), ...{ files: five } });
    expect(await refusalOf(() => prepare(owner, { ...offer(invited), ...{ files: [drawing()] } }))).toBe(
      "invalid sourcing.tooManyFiles",
    );
    const files = (await getInvitation(owner, invited.invitationId))?.draft?.files ?? [];
    const removedFiles = [files[0]?.id ?? ""];
    await prepare(owner, { ...offer(invited), ...{ files: [drawing("baru.pdf")], removedFiles } });
    const after = (await getInvitation(owner, invited.invitationId))?.draft?.files ?? [];
    expect(after.map(({ fileName }) => fileName)).toEqual([
      "gambar-1.pdf",
      "gambar-2.pdf",
      "gambar-3.pdf",
      "gambar-4.pdf",
      "baru.pdf",
    ]);
  });

  it("is refused for the same reasons as sending", async () => {
    const { people } = named;
    const invited = await invitedNeed(named);
    await expectForbiddenWithout(people, "quote:send", (actor) => prepareQuote(actor, offer(invited)));
    const refused = (change: object, actor = people.owner, at = BEFORE_DUE) =>
      refusalOf(() => prepare(actor, offer(invited, change), at));
    expect(await refused({}, people.rivalOwner)).toBe("not_found sourcing.invitationNotFound");
    expect(await refused({ invitationId: newId() })).toBe("not_found sourcing.invitationNotFound");
    expect(await refused({}, people.owner, AFTER_DUE)).toBe("conflict sourcing.quotingClosed");
    expect(await refused({ validUntil: "2027-01-01" })).toBe("invalid sourcing.validityTooShort");
    const [lotId = ""] = invited.lotIds;
    const many = [{ lotId, quantity: 99_000, unitPriceIdr: 1, leadTimeDays: 1 }];
    expect(await refused({ lines: many })).toBe("invalid sourcing.moreThanLot");
    await withClock(BEFORE_DUE, () => sendQuote(people.owner, quoteOffer(invited)));
    expect(await refused({})).toBe("conflict sourcing.invitationAnswered");
  });

  it("is not sent under another draft's id", async () => {
    const invited = await invitedNeed(named);
    await prepare(named.people.owner, offer(invited));
    const foreign = { ...offer(invited), draftId: newId(), idempotencyKey: randomUUID() };
    expect(await refusalOf(() => withClock(BEFORE_DUE, () => sendQuote(named.people.owner, foreign)))).toBe(
      "conflict platform.changedMeanwhile",
    );
  });
});
