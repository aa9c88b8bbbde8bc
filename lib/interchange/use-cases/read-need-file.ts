import "server-only";
import { setImmediate as rest } from "node:timers/promises";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { readRawFile } from "@/lib/interchange/file-reader";
import { type CheckedNeeds, checkNeeds } from "@/lib/interchange/need-check";
import { type FileProblem, MOST_PROBLEMS, printable } from "@/lib/interchange/problem";
import { knownRegencies, takenReferences } from "@/lib/interchange/queries";
import { insertImport } from "@/lib/interchange/repository";
import type { ReadNeedFile } from "@/lib/interchange/schema";
import { MOST_FILE_BYTES } from "@/lib/interchange/tables/raw-file";
import { recordAudit } from "@/lib/platform/audit";
import { currentTime } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * Reads a file of needs and keeps what it says, with all that is wrong with it, to be looked at. Nothing becomes a need yet.
 *
 * @throws AppError `forbidden`, or `invalid` at the field when the file as a whole cannot be read
 */
export async function readNeedFile(actor: Actor, { file }: ReadNeedFile): Promise<{ importId: string }> {
  requirePermission(actor, "need:import");
  if (file === undefined) throw new AppError("invalid", "interchange.chooseFile", { field: "file" });
  const raw = await readRawFile(await bytesOf(file));
  const checked = await checkNeeds(raw, rest);
  const problems = await checkAgainstDatabase(actor, checked);
  const named = { fileName: printable(file.name) || "berkas", format: raw.format };
  return inTransaction(async (tx) => {
    const importId = await insertImport(tx, actor, { ...named, needs: checked.needs, problems }, currentTime());
    const counts = { needs: checked.needs.length, problems: problems.length };
    await recordAudit(tx, actor, "need-import.read", { type: "need-import", id: importId }, counts);
    return { importId };
  });
}

/** Said before the bytes are copied. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_FILE_BYTES) {
    const params = { megabytes: MOST_FILE_BYTES / 1024 / 1024 };
    throw new AppError("invalid", "interchange.tooLarge", { params, field: "file" });
  }
  return new Uint8Array(await file.arrayBuffer());
}

/** What only the database can tell: places that do not exist, and numbers that a need of the organization has already. */
async function checkAgainstDatabase(actor: Actor, { needs, problems, places }: CheckedNeeds): Promise<FileProblem[]> {
  const [regencies, taken] = await Promise.all([
    knownRegencies(needs.flatMap(({ regionCode }) => regionCode ?? [])),
    takenReferences(
      actor,
      needs.map(({ id }) => id),
    ),
  ]);
  const found: FileProblem[] = [];
  for (const { id, regionCode } of needs) {
    const place = places.get(id);
    if (!place) continue;
    if (taken.has(id)) found.push({ ...place(["id"]), key: "interchange.idTaken", params: {} });
    if (regionCode !== undefined && !regencies.has(regionCode)) {
      found.push({ ...place(["regionCode"]), key: "catalog.unknownRegency", params: {} });
    }
  }
  return [...problems, ...found].slice(0, MOST_PROBLEMS);
}
