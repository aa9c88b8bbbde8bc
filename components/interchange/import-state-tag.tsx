import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import type { NeedImportState } from "@/lib/interchange/need-import";

interface ImportStateTagProps {
  readonly state: NeedImportState;
  readonly problemCount: number;
}

/** What became of a file, or what it waits for. */
export function ImportStateTag({ state, problemCount }: ImportStateTagProps) {
  const t = useTranslations("import.state");
  if (state === "imported") return <StatusTag tone="good">{t("imported")}</StatusTag>;
  if (state === "discarded") return <StatusTag tone="neutral">{t("discarded")}</StatusTag>;
  if (problemCount > 0) return <StatusTag tone="bad">{t("wrong")}</StatusTag>;
  return <StatusTag tone="attention">{t("ready")}</StatusTag>;
}
