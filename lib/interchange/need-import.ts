import type { NeedRecord } from "@/lib/interchange/need-record";
import type { FileProblem } from "@/lib/interchange/problem";
import type { FileFormat } from "@/lib/interchange/tables/raw-file";
import { advance, type LifecycleTable } from "@/lib/shared/lifecycle";

export const NEED_IMPORT_STATES = ["read", "imported", "discarded"] as const;
export type NeedImportState = (typeof NEED_IMPORT_STATES)[number];
type NeedImportVerb = "import" | "discard";

/** What may follow what: a file is imported whole and once, or not at all. */
const NEED_IMPORT_LIFECYCLE: LifecycleTable<NeedImportState, NeedImportVerb> = {
  import: { from: ["read"], to: "imported" },
  discard: { from: ["read"], to: "discarded" },
};

/** The state after `verb`. @throws AppError `conflict` when it was imported or discarded already */
export function advanceNeedImport(state: NeedImportState, verb: NeedImportVerb): NeedImportState {
  return advance(NEED_IMPORT_LIFECYCLE, state, verb, "interchange.notInState");
}

/** A file of needs as it was read. */
export interface NeedImportDetail {
  readonly id: string;
  readonly version: number;
  readonly state: NeedImportState;
  readonly format: FileFormat;
  readonly fileName: string;
  /** Empty some months after the import. */
  readonly needs: readonly NeedRecord[];
  readonly needCount: number;
  readonly problems: readonly FileProblem[];
  readonly uploadedAt: Date;
  readonly uploadedByName: string;
}

/** A line of the list of files. */
export interface NeedImportSummary {
  readonly id: string;
  readonly state: NeedImportState;
  readonly fileName: string;
  readonly needCount: number;
  readonly problemCount: number;
  readonly uploadedAt: Date;
  readonly uploadedByName: string;
}
