import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { addReference } from "@/lib/suppliers/use-cases/add-reference";
import { grantClaim } from "@/lib/suppliers/use-cases/grant-claim";
import { recordVisit } from "@/lib/suppliers/use-cases/record-visit";
import { refuseClaim } from "@/lib/suppliers/use-cases/refuse-claim";
import { reviseProduct } from "@/lib/suppliers/use-cases/revise-product";
import { submitClaim } from "@/lib/suppliers/use-cases/submit-claim";
import type { DemoSupplier } from "@/prisma/seed/demo-firm";
import { demoPicture } from "@/prisma/seed/demo-pictures";
import { type Lot, lotFor } from "@/prisma/seed/random";

/** One firm that shows what it says. */
export interface Proving {
  readonly firm: DemoSupplier;
  readonly owner: MemberActor;
  readonly admin: MemberActor;
  readonly since: PlainDate;
  readonly horizon: PlainDate;
}

interface ProvingFirm extends Proving {
  readonly lot: Lot;
  readonly on: <T>(day: PlainDate, work: () => Promise<T>) => Promise<T>;
}

const CUSTOMERS = [
  ["Dinas Perindustrian setempat", "paket alat dan peralatan untuk sentra"],
  ["pabrik pengolahan di kabupaten tetangga", "pesanan rutin tiap triwulan"],
  ["rekanan proyek provinsi", "pengadaan satu paket, selesai tepat waktu"],
  ["koperasi karyawan sebuah BUMN", "pesanan tahunan"],
] as const;

/**
 * Photos, references and proven claims of a firm, as far as it got: most firms show little, some were visited, and some wait
 * for the administrator. A firm that has shown something is left as it is.
 */
export async function proveFirm(proving: Proving): Promise<void> {
  const { firm, owner, horizon } = proving;
  const lot = lotFor(`proofs ${firm.key}`);
  if (await hasShown(owner.organizationId)) return;
  const on = <T>(day: PlainDate, work: () => Promise<T>) =>
    withClock(instantAt(day < horizon ? day : addDays(horizon, -1), "13:30", "WIB"), work);
  const proved: ProvingFirm = { ...proving, lot, on };
  if (lot.chance(45)) await showPhoto(proved);
  if (lot.chance(40)) await nameCustomer(proved);
  if (!firm.unverified && lot.chance(38)) await proveClaims(proved);
}

async function hasShown(organizationId: string): Promise<boolean> {
  const asked = { organizationId, OR: [{ requestedAt: { not: null } }, { decidedAt: { not: null } }] };
  const [references, files, claims] = await Promise.all([
    database().customerReference.count({ where: { organizationId } }),
    database().attachment.count({ where: { organizationId } }),
    database().claim.count({ where: asked }),
  ]);
  return references + files + claims > 0;
}

async function showPhoto({ firm, owner, since, on }: ProvingFirm): Promise<void> {
  const [first] = firm.products;
  if (!first) return;
  // By its name and not by its place: the revision writes all of it, and would turn another product into a second of these.
  const product = await database().product.findFirst({
    where: { organizationId: owner.organizationId, name: first.name, archivedAt: null },
    select: { id: true, version: true, makerRole: true },
  });
  if (!product || product.makerRole === "unknown") return;
  const { id: productId, version, makerRole } = product;
  const photos = [await demoPicture(`${firm.trade ?? firm.key} ${first.unit}`)];
  await on(addDays(since, 3), () => reviseProduct(owner, { ...first, makerRole, productId, version, photos }));
}

async function nameCustomer({ owner, since, lot, on }: ProvingFirm): Promise<void> {
  const [customerName, work] = lot.pick(CUSTOMERS);
  const year = Number(since.slice(0, 4)) - lot.between(1, 4);
  await on(addDays(since, 4), () => addReference(owner, { customerName, work, year }));
}

/** Hands in papers for one or two facts; the last weeks' requests wait, a few were refused. */
async function proveClaims(proved: ProvingFirm): Promise<void> {
  const { owner, lot, since, horizon } = proved;
  const claims = await database().claim.findMany({
    where: { organizationId: owner.organizationId, supersededAt: null, level: "declared" },
    orderBy: [{ subjectType: "asc" }, { statedAt: "asc" }, { id: "asc" }],
    select: { id: true, subjectType: true },
  });
  const waits = lot.chance(14);
  for (const claim of lot.some(claims, 1, 3)) {
    const level = claim.subjectType === "capability" || claim.subjectType === "plant" ? "visited" : "documented";
    const askedOn = waits ? addDays(horizon, -lot.between(2, 12)) : addDays(since, lot.between(9, 30));
    await submit(proved, claim.id, level, askedOn);
    if (!waits && addDays(askedOn, 6) < horizon) await decide(proved, claim.id, level, addDays(askedOn, 5));
  }
}

type ProvenLevel = "documented" | "visited";

async function submit(proved: ProvingFirm, claimId: string, level: ProvenLevel, day: PlainDate): Promise<void> {
  const { firm, owner, on } = proved;
  const files = level === "documented" ? [await demoPicture(`dokumen ${firm.trade ?? "usaha"}`)] : [];
  const note =
    level === "documented" ? "Salinan dokumen terlampir." : "Bengkel buka Senin sampai Sabtu, pukul 08.00–16.00.";
  await on(day, async () => submitClaim(owner, { claimId, version: await seen(claimId), level, note, files }));
}

async function decide(proved: ProvingFirm, claimId: string, level: ProvenLevel, day: PlainDate): Promise<void> {
  const { firm, admin, lot, on } = proved;
  if (lot.chance(10)) {
    const reason = "Dokumen tidak terbaca, tanggal dan nomor tidak terlihat.";
    const mendAdvice = "Foto ulang di tempat terang, seluruh halaman masuk bingkai.";
    await on(day, async () => refuseClaim(admin, { claimId, version: await seen(claimId), reason, mendAdvice }));
    return;
  }
  if (level === "visited") {
    const photos = [await demoPicture(`kunjungan ${firm.trade ?? "usaha"}`)];
    const visit = {
      observedOn: day,
      observer: "Pendamping PLUT",
      place: "Di tempat kerja",
      note: "Mesin ada dan dipakai.",
      photos,
    };
    await on(day, async () => recordVisit(admin, { claimId, version: await seen(claimId), ...visit }));
  }
  await on(addDays(day, 1), async () => grantClaim(admin, { claimId, version: await seen(claimId), level }));
}

async function seen(claimId: string): Promise<number> {
  const { version } = await database().claim.findUniqueOrThrow({ where: { id: claimId }, select: { version: true } });
  return version;
}
