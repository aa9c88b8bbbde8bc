import type { Actor } from "@/lib/access/actor";
import { writeNeedFile } from "@/lib/interchange/need-file-writer";
import { NeedRecord } from "@/lib/interchange/need-record";
import type { FileFormat } from "@/lib/interchange/tables/raw-file";
import { readNeedFile } from "@/lib/interchange/use-cases/read-need-file";

/** A complete need, as a file says it. */
export function clampRecord(id: string, changes: Partial<NeedRecord> = {}): NeedRecord {
  return NeedRecord.parse({
    id,
    title: `Klem gantung ${id}`,
    quantity: 4_000,
    unit: "bh",
    deliverFrom: "2127-01-01",
    deliverUntil: "2127-06-30",
    regionCode: "33.10",
    kbli: [{ edition: "2020", code: "25119" }],
    requirements: [{ kind: "process", term: "celup seng panas", essential: true }],
    ...changes,
  });
}

/** A file with these needs, as a browser sends it. */
export async function needFile(needs: readonly NeedRecord[], format: FileFormat = "csv"): Promise<File> {
  const { bytes, ending } = await writeNeedFile(format, needs);
  return new File([bytes], `kebutuhan.${ending}`);
}

/** Reads a file with these needs and answers what a page shows to press the button. */
export async function readImport(actor: Actor, needs: readonly NeedRecord[], format?: FileFormat) {
  const { importId } = await readNeedFile(actor, { file: await needFile(needs, format) });
  return { importId, version: 1 };
}
