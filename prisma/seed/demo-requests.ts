import type { MemberActor } from "@/lib/access/actor";
import { openMembershipRequest } from "@/lib/organizations/use-cases/open-membership-request";
import { refuseOrganization } from "@/lib/organizations/use-cases/refuse-organization";
import { withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { addDemoPerson } from "@/prisma/seed/demo-people";

/** People who found their firm registered already, and say why they belong there. */
const REQUESTS = [
  {
    name: "Wahyudi Prakoso",
    firm: "ceper",
    kind: "join",
    matchedBy: "nib",
    explanation: "Saya kepala produksi di Ceper dan diminta Bu Sri ikut mengisi data mesin.",
  },
  {
    name: "Sugiarti Lestari",
    firm: "jepara",
    kind: "join",
    matchedBy: "name",
    explanation: "Saya pengurus koperasi bagian pemasaran sejak rapat anggota tahun ini.",
  },
  {
    name: "Harun Al Rasyid",
    firm: "sidoarjo",
    kind: "claim",
    matchedBy: "nib",
    explanation: "NIB ini milik usaha keluarga kami; pendaftar sebelumnya sudah tidak bekerja di sini.",
  },
] as const;

const REFUSED = 4;

/** What waits for the administrator: people who ask to be let in, and firms that were told what to mend. */
export async function fillQueues(
  admin: MemberActor,
  owners: ReadonlyMap<string, MemberActor>,
  horizon: PlainDate,
): Promise<void> {
  const on = <T>(daysAgo: number, work: () => Promise<T>) =>
    withClock(instantAt(addDays(horizon, -daysAgo), "10:20", "WIB"), work);
  if ((await database().membershipRequest.count()) > 0) return;
  for (const [index, { name, firm, ...request }] of REQUESTS.entries()) {
    const organizationId = owners.get(firm)?.organizationId;
    if (!organizationId) throw new Error(`The demo has no firm ${firm}`);
    await on(9 - 3 * index, async () => {
      const person = await addDemoPerson(name);
      await inTransaction((tx) => openMembershipRequest(tx, person, { organizationId, ...request }));
    });
  }
  const unverified = await database().organization.findMany({
    where: { kind: "supplier", verifiedAt: null },
    orderBy: { name: "asc" },
    take: REFUSED,
    select: { id: true, version: true },
  });
  const reason = "NIB tidak cocok dengan nama usaha.";
  const mendAdvice = "Periksa kembali 13 angka NIB pada dokumen OSS, lalu simpan profil.";
  for (const { id: organizationId, version } of unverified) {
    await on(2, () => refuseOrganization(admin, { organizationId, version, reason, mendAdvice }));
  }
}
