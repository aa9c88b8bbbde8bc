import "server-only";
import type { MemberActor } from "@/lib/access/actor";
import type { NeedImportState } from "@/lib/interchange/need-import";
import type { NeedRecord } from "@/lib/interchange/need-record";
import type { FileProblem } from "@/lib/interchange/problem";
import type { FileFormat } from "@/lib/interchange/tables/raw-file";
import { currentTime } from "@/lib/platform/clock";
import { database, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";
import { AppError } from "@/lib/shared/errors";

/** A file that was read, as the use cases decide by it. */
export interface StoredImport {
  readonly id: string;
  readonly state: NeedImportState;
  readonly version: number;
  readonly needs: readonly NeedRecord[];
  readonly problemCount: number;
}

interface ReadFile {
  readonly fileName: string;
  readonly format: FileFormat;
  readonly needs: readonly NeedRecord[];
  readonly problems: readonly FileProblem[];
}

export async function insertImport(tx: Tx, actor: MemberActor, file: ReadFile, now: Date): Promise<string> {
  const id = newId();
  const { needs, problems, ...named } = file;
  await tx.needImport.create({
    data: {
      id,
      organizationId: actor.organizationId,
      ...named,
      rows: needs as unknown as Prisma.InputJsonValue,
      problems: problems as unknown as Prisma.InputJsonValue,
      uploadedAt: now,
      uploadedById: actor.userId,
      onBehalfOfId: actor.onBehalfOfOrganizationId,
    },
  });
  return id;
}

/**
 * Loads a file of the actor's own organization and locks its row until the transaction ends: whoever presses the button at the
 * same moment waits, and then sees what became of it.
 *
 * @throws AppError `not_found`: absent and another organization's are the same
 */
export async function lockImport(tx: Tx, actor: MemberActor, importId: string): Promise<StoredImport> {
  await tx.$queryRaw`SELECT 1 FROM need_imports
    WHERE id = ${importId}::uuid AND organization_id = ${actor.organizationId}::uuid FOR UPDATE`;
  const row = await tx.needImport.findFirst({
    where: { id: importId, organizationId: actor.organizationId },
    select: { id: true, state: true, version: true, rows: true, problems: true },
  });
  if (!row) throw new AppError("not_found", "interchange.importNotFound");
  return {
    id: row.id,
    state: row.state as NeedImportState,
    version: row.version,
    needs: row.rows as unknown as NeedRecord[],
    problemCount: Array.isArray(row.problems) ? row.problems.length : 0,
  };
}

/** @throws AppError `conflict` when it is no longer the version that the actor saw */
export async function saveImport(
  tx: Tx,
  { id }: StoredImport,
  version: number,
  change: { readonly state: NeedImportState; readonly importedAt?: Date },
): Promise<void> {
  const { count } = await tx.needImport.updateMany({
    where: { id, version },
    data: { ...change, version: version + 1 },
  });
  if (count === 0) throw new AppError("conflict", "platform.changedMeanwhile");
}

const DAY_IN_MS = 86_400_000;

/** A file that became needs keeps its row, because they point to it. */
export async function emptyOldImports(keptDays: number): Promise<void> {
  const uploadedAt = { lt: new Date(currentTime().getTime() - keptDays * DAY_IN_MS) };
  await database().needImport.deleteMany({ where: { state: "discarded", uploadedAt } });
  await database().needImport.updateMany({
    where: { state: "imported", uploadedAt, NOT: { rows: { equals: [] } } },
    data: { rows: [], problems: [], version: { increment: 1 } },
  });
}
