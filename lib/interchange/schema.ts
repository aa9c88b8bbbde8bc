import * as z from "zod";
import { FILE_FORMATS } from "@/lib/interchange/tables/raw-file";
import { uploadedFile } from "@/lib/platform/upload-schema";
import { RecordVersion } from "@/lib/shared/record-version";

export const ReadNeedFile = z.object({ file: uploadedFile() });
export type ReadNeedFile = z.output<typeof ReadNeedFile>;

const seen = { importId: z.uuid(), version: RecordVersion };

export const ImportNeeds = z.object(seen);
export type ImportNeeds = z.output<typeof ImportNeeds>;

export const DiscardNeedImport = z.object(seen);
export type DiscardNeedImport = z.output<typeof DiscardNeedImport>;

/** In which form a file is asked for, as it stands in the address. */
export const RequestedFormat = z.enum(FILE_FORMATS);
