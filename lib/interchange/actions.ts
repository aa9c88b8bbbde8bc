"use server";

import { DiscardNeedImport, ImportNeeds, ReadNeedFile } from "@/lib/interchange/schema";
import { discardNeedImport } from "@/lib/interchange/use-cases/discard-need-import";
import { importNeeds } from "@/lib/interchange/use-cases/import-needs";
import { readNeedFile } from "@/lib/interchange/use-cases/read-need-file";
import { defineAction } from "@/lib/platform/action";

const PAGE = "/kebutuhan/impor";

export const readNeedFileAction = defineAction({
  input: ReadNeedFile,
  run: readNeedFile,
  limit: { name: "need-file.read", points: 40, durationSeconds: 3_600 },
  invalidates: [PAGE],
  redirectTo: ({ importId }) => `${PAGE}/${importId}`,
});
export const importNeedsAction = defineAction({
  input: ImportNeeds,
  run: importNeeds,
  invalidates: [PAGE, `${PAGE}/[importId]`, "/kebutuhan", "/beranda"],
  redirectTo: ({ importId }) => `${PAGE}/${importId}`,
});
export const discardNeedImportAction = defineAction({
  input: DiscardNeedImport,
  run: discardNeedImport,
  invalidates: [PAGE, `${PAGE}/[importId]`],
  redirectTo: () => PAGE,
});
