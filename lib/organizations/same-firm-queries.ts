import "server-only";
import { firmNameKey, longestWord } from "@/lib/organizations/firm-name";
import { personallyBelongsTo } from "@/lib/organizations/membership-queries";
import type { MatchedBy } from "@/lib/organizations/membership-request";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

/** What somebody says about the firm that they register; null where it was not said. */
export interface FirmIdentity {
  readonly nib: string | null;
  readonly npwp: string | null;
  readonly name: string | null;
  readonly regionCode: string | null;
}

/** A registered supplier that is the same firm by one of its marks. For use cases: people are told only that there is one. */
export interface SameFirm {
  readonly organizationId: string;
  readonly matchedBy: MatchedBy;
  readonly verified: boolean;
  /** The person who asks is a member already. */
  readonly own: boolean;
}

/** A suspended firm still is the firm that it was; a merged or closed one is none any more. */
const STANDING = { kind: "supplier", status: { in: ["active", "suspended"] } } satisfies Prisma.OrganizationWhereInput;
const FOUND = { id: true, name: true, verifiedAt: true } satisfies Prisma.OrganizationSelect;
const OLDEST_VERIFIED_FIRST = [
  { verifiedAt: { sort: "asc", nulls: "last" } },
  { createdAt: "asc" },
  { id: "asc" },
] satisfies Prisma.OrganizationOrderByWithRelationInput[];

/**
 * The supplier that bears the same NIB, else the same NPWP, else the same name in the same kabupaten or kota; a verified one
 * before others, then the oldest. Null when there is none.
 *
 * The caller tells nobody more than that there is one, and counts how often a person asks.
 */
export async function findSameFirm(userId: string, firm: FirmIdentity, tx: Tx = database()): Promise<SameFirm | null> {
  const byNumber = (column: "nib" | "npwp") => firm[column] && firstOf(tx, { [column]: firm[column] });
  const found =
    marked("nib", await byNumber("nib")) ??
    marked("npwp", await byNumber("npwp")) ??
    marked("name", await sameName(tx, firm));
  if (!found) return null;
  const { organization, matchedBy } = found;
  const own = await personallyBelongsTo(tx, userId, [organization.id]);
  return { organizationId: organization.id, matchedBy, verified: organization.verifiedAt !== null, own };
}

type Found = Prisma.OrganizationGetPayload<{ select: typeof FOUND }>;

function marked(matchedBy: MatchedBy, organization: Found | null | undefined | "") {
  return organization ? { matchedBy, organization } : null;
}

function firstOf(tx: Tx, where: Prisma.OrganizationWhereInput): Promise<Found | null> {
  return tx.organization.findFirst({ where: { ...STANDING, ...where }, select: FOUND, orderBy: OLDEST_VERIFIED_FIRST });
}

async function sameName(tx: Tx, { name, regionCode }: FirmIdentity): Promise<Found | null> {
  const key = name === null ? "" : firmNameKey(name);
  if (key === "" || regionCode === null) return null;
  const alike = await tx.organization.findMany({
    where: { ...STANDING, regionCode, name: { contains: longestWord(key), mode: "insensitive" } },
    select: FOUND,
    orderBy: OLDEST_VERIFIED_FIRST,
  });
  return alike.find((organization) => firmNameKey(organization.name) === key) ?? null;
}
