import { answerObjection } from "@/lib/matching/use-cases/answer-objection";
import { recordObjection } from "@/lib/matching/use-cases/record-objection";
import { database } from "@/lib/platform/db";
import { addDays } from "@/lib/shared/dates";
import { isInvented, ownerById, type Telling } from "@/prisma/seed/story-cast";

/**
 * Who was invited last does not agree with its rank and says so; the officer answers some weeks. Only invented buyers rank in
 * a way that anybody objects to.
 */
export async function tellObjection(telling: Telling, needId: string): Promise<void> {
  const { story, lot, at, draftedOn, officer } = telling;
  if (!isInvented(story) || !lot.chance(60)) return;
  const match = await database().match.findFirst({
    where: { run: { needId }, invitations: { some: {} } },
    orderBy: { rank: "desc" },
    select: { id: true, supplierOrganizationId: true },
  });
  if (!match) return;
  const owner = ownerById(telling, match.supplierOrganizationId);
  const reason =
    "Kami sudah dua tahun membuat barang ini; kapasitas kami dinilai lebih rendah dari keadaan sebenarnya.";
  const { objectionId } = await at(addDays(draftedOn, 12), () => recordObjection(owner, { matchId: match.id, reason }));
  if (lot.chance(40)) return;
  const { version } = await database().matchObjection.findUniqueOrThrow({
    where: { id: objectionId },
    select: { version: true },
  });
  const answer =
    "Kapasitas dihitung dari isian profil Anda pada hari pencarian. Silakan perbarui, pencarian berikutnya memakainya.";
  await at(addDays(draftedOn, 15), () =>
    answerObjection(officer, { objectionId, version, outcome: "explain", answer }),
  );
}
