import { useTranslations } from "next-intl";
import { BulkBar } from "@/components/needs/bulk-bar";
import { tickedHref } from "@/components/needs/needs-href";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { submitNeedsAction } from "@/lib/needs/actions";
import type { NeedFilter } from "@/lib/needs/schema";

interface SubmitBarProps {
  readonly id: string;
  readonly filter: NeedFilter;
  readonly isTicked: boolean;
}

/** Submits the drafts that are ticked in the list. */
export function SubmitBar({ id, filter, isTicked }: SubmitBarProps) {
  const t = useTranslations("needs.bulk");
  const toggle = { href: tickedHref(filter, !isTicked), text: t(isTicked ? "tickNone" : "tickAll") };
  return (
    <BulkBar id={id} action={submitNeedsAction} lead={t("submitLead")} toggle={toggle}>
      <SubmitButton>{t("submit")}</SubmitButton>
    </BulkBar>
  );
}
