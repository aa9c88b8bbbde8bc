import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { AttachmentView } from "@/lib/platform/attachment";
import { listAttachments } from "@/lib/platform/attachments";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";
import { canEditSupplier } from "@/lib/suppliers/policy";
import type { ClaimSubject, VerificationLevel } from "@/lib/suppliers/supplier";
import type { EvidenceKind } from "@/lib/suppliers/verification";

/** How far one fact has been proven, and what became of the last request. */
export interface ClaimStanding {
  readonly id: string;
  readonly version: number;
  readonly subjectType: ClaimSubject;
  readonly subjectId: string;
  readonly level: VerificationLevel;
  readonly grantedAt: Date | null;
  readonly requestedLevel: VerificationLevel | null;
  readonly requestedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly refusedReason: string | null;
  readonly mendAdvice: string | null;
}

const STANDING = {
  id: true,
  version: true,
  subjectType: true,
  subjectId: true,
  level: true,
  grantedAt: true,
  requestedLevel: true,
  requestedAt: true,
  decidedAt: true,
  refusedReason: true,
  mendAdvice: true,
} as const;

/** The current claims of the own firm, by what they speak of. */
export async function ownClaims(actor: Actor): Promise<ReadonlyMap<string, ClaimStanding>> {
  if (!canEditSupplier(actor) || actor.organizationId === null) return new Map();
  const rows = await database().claim.findMany({
    where: { organizationId: actor.organizationId, supersededAt: null },
    select: STANDING,
  });
  return new Map(rows.map((row) => [row.subjectId, standingOf(row)]));
}

/** One piece of evidence with its files. */
export interface EvidenceView {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly note: string | null;
  readonly observer: string | null;
  readonly place: string | null;
  readonly observedAt: Date;
  readonly recordedAt: Date;
  /** Null when the person was erased. */
  readonly recordedBy: string | null;
  readonly files: readonly AttachmentView[];
}

/** One current claim of the own firm with its evidence; null when it is another's or superseded. */
export async function getOwnClaim(
  actor: Actor,
  claimId: string,
): Promise<{ claim: ClaimStanding; evidence: EvidenceView[] } | null> {
  if (!canEditSupplier(actor) || actor.organizationId === null || !isId(claimId)) return null;
  const row = await database().claim.findFirst({
    where: { id: claimId, organizationId: actor.organizationId, supersededAt: null },
    select: STANDING,
  });
  return row && { claim: standingOf(row), evidence: await evidenceOf(row.id) };
}

/** The evidence of a claim that the caller may see, the latest first. */
export async function evidenceOf(claimId: string): Promise<EvidenceView[]> {
  const rows = await database().evidence.findMany({
    where: { claimId },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      kind: true,
      note: true,
      observer: true,
      place: true,
      observedAt: true,
      recordedAt: true,
      recordedById: true,
    },
  });
  const files = await listAttachments(
    "evidence",
    rows.map(({ id }) => id),
  );
  const names = await namesOf(rows.map(({ recordedById }) => recordedById));
  return rows.map(({ recordedById, kind, ...row }) => ({
    ...row,
    kind: kind as EvidenceKind,
    recordedBy: names.get(recordedById) ?? null,
    files: files.filter(({ subjectId }) => subjectId === row.id),
  }));
}

async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().user.findMany({
    where: { id: { in: [...new Set(userIds)] }, erasedAt: null },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

type StandingRow = Omit<ClaimStanding, "subjectType"> & { readonly subjectType: string };

function standingOf(row: StandingRow): ClaimStanding {
  return { ...row, subjectType: row.subjectType as ClaimSubject };
}
