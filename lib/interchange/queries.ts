import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { MOST_NEEDS } from "@/lib/interchange/need-check";
import type { NeedImportDetail, NeedImportState, NeedImportSummary } from "@/lib/interchange/need-import";
import type { NeedRecord } from "@/lib/interchange/need-record";
import type { FileProblem } from "@/lib/interchange/problem";
import type { FileFormat } from "@/lib/interchange/tables/raw-file";
import { listNeedIds } from "@/lib/needs/list-queries";
import type { NeedFilter } from "@/lib/needs/schema";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { plainDateFromUtc } from "@/lib/shared/dates";
import type { KbliEdition } from "@/lib/shared/identifiers";

const RECENT = 20;

/** A file that somebody of the actor's organization uploaded; null for everybody else, as if it did not exist. */
export async function getNeedImport(actor: Actor, importId: string): Promise<NeedImportDetail | null> {
  if (actor.organizationId === null || !holds(actor.roles, "need:import") || !isId(importId)) return null;
  const row = await database().needImport.findFirst({
    where: { id: importId, organizationId: actor.organizationId },
    select: {
      id: true,
      version: true,
      state: true,
      format: true,
      fileName: true,
      rows: true,
      problems: true,
      uploadedAt: true,
      uploadedById: true,
      _count: { select: { needs: true } },
    },
  });
  if (!row) return null;
  const { rows, problems, uploadedById, _count, ...rest } = row;
  const needs = rows as unknown as NeedRecord[];
  return {
    ...rest,
    state: row.state as NeedImportState,
    format: row.format as FileFormat,
    needs,
    needCount: row.state === "imported" ? _count.needs : needs.length,
    problems: problems as unknown as FileProblem[],
    uploadedByName: (await namesOf([uploadedById])).get(uploadedById) ?? "",
  };
}

/** The files of the actor's organization, newest first. */
export async function listNeedImports(actor: Actor): Promise<NeedImportSummary[]> {
  if (actor.organizationId === null || !holds(actor.roles, "need:import")) return [];
  const rows = await database().$queryRaw<(Omit<NeedImportSummary, "uploadedByName"> & { uploadedById: string })[]>`
    SELECT id, state, file_name AS "fileName",
           CASE state WHEN 'imported' THEN (SELECT count(*)::int FROM needs WHERE import_id = need_imports.id)
             ELSE jsonb_array_length(rows) END AS "needCount",
           jsonb_array_length(problems) AS "problemCount", uploaded_at AS "uploadedAt", uploaded_by_id AS "uploadedById"
    FROM need_imports WHERE organization_id = ${actor.organizationId}::uuid
    ORDER BY uploaded_at DESC, id DESC LIMIT ${RECENT}`;
  const names = await namesOf(rows.map(({ uploadedById }) => uploadedById));
  return rows.map(({ uploadedById, ...row }) => ({ ...row, uploadedByName: names.get(uploadedById) ?? "" }));
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Which of some codes name a kabupaten or kota. */
export async function knownRegencies(codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database().region.findMany({
    where: { code: { in: [...new Set(codes)] }, level: "regency" },
    select: { code: true },
  });
  return new Set(rows.map(({ code }) => code));
}

/** Which of some numbers the actor's organization has given to a need already. */
export async function takenReferences(
  actor: Actor,
  references: readonly string[],
  tx: Tx = database(),
): Promise<ReadonlySet<string>> {
  if (actor.organizationId === null) return new Set();
  const rows = await tx.need.findMany({
    where: { organizationId: actor.organizationId, reference: { in: [...references] } },
    select: { reference: true },
  });
  return new Set(rows.flatMap(({ reference }) => (reference === null ? [] : [reference])));
}

/**
 * The needs of a view of the actor's list in the shape of the file format, at most as many as an import takes. Without a
 * number of the buyer's own, the platform's id stands for it.
 */
export async function exportNeeds(actor: Actor, filter: NeedFilter): Promise<NeedRecord[]> {
  const ids = await listNeedIds(actor, filter, MOST_NEEDS);
  const rows = await database().need.findMany({
    where: { id: { in: ids }, organizationId: actor.organizationId ?? "" },
    select: EXPORTED,
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  return rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)).map(recordOf);
}

const EXPORTED = {
  id: true,
  reference: true,
  organization: { select: { name: true } },
  title: true,
  description: true,
  hsCode: true,
  quantity: true,
  unit: true,
  deliverFrom: true,
  deliverUntil: true,
  regionCode: true,
  maxUnitPriceIdr: true,
  minTkdnPercent: true,
  splittable: true,
  maxMembers: true,
  kblis: { select: { edition: true, code: true }, orderBy: [{ edition: "asc" }, { code: "asc" }] },
  requirements: { select: { kind: true, term: true, mm: true, essential: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.NeedSelect;

type ExportedRow = Prisma.NeedGetPayload<{ select: typeof EXPORTED }>;

function recordOf({ id, reference, organization, kblis, requirements, ...row }: ExportedRow): NeedRecord {
  const record = {
    ...row,
    id: reference ?? id,
    buyer: organization.name,
    deliverFrom: row.deliverFrom && plainDateFromUtc(row.deliverFrom),
    deliverUntil: row.deliverUntil && plainDateFromUtc(row.deliverUntil),
    maxUnitPriceIdr: row.maxUnitPriceIdr === null ? null : Number(row.maxUnitPriceIdr),
    minTkdnPercent: row.minTkdnPercent?.toNumber() ?? null,
    kbli: kblis.length > 0 ? kblis.map(({ edition, code }) => ({ edition: edition as KbliEdition, code })) : null,
    requirements:
      requirements.length > 0
        ? requirements.map(({ kind, term, mm, essential }) =>
            mm === null ? { kind, term, essential } : { kind, mm: mm.toNumber(), essential },
          )
        : null,
  };
  // A missing key is unknown: what a need does not say is left out.
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as NeedRecord;
}
