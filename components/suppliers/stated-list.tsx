import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { stateListAction } from "@/lib/suppliers/actions";
import type { StatedList as ListName } from "@/lib/suppliers/supplier";

interface StatedListProps {
  readonly list: ListName;
  readonly addHref: string;
  readonly isStated: boolean;
  /** The entries; null when there are none. */
  readonly children: ReactNode | null;
}

/**
 * A list that a firm answers as a whole. Unanswered: asks, with "none" as an answer. Empty but answered: says so. With
 * entries: shows them.
 */
export async function StatedList({ list, addHref, isStated, children }: StatedListProps) {
  const t = await getTranslations(`suppliers.${list === "capabilities" ? "capability" : "certificate"}`);
  if (children !== null) return children;
  if (isStated) {
    return (
      <EmptyState
        title={t("statedNone")}
        action={
          <LinkButton href={addHref} variant="secondary">
            {t("add")}
          </LinkButton>
        }
      >
        {t("statedNoneText")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("unasked")}
      action={
        <div className="flex flex-col gap-3 sm:flex-row">
          <LinkButton href={addHref}>{t("add")}</LinkButton>
          <ActionForm action={stateListAction}>
            <HiddenField name="list" value={list} />
            <SubmitButton variant="secondary">{t("stateNone")}</SubmitButton>
          </ActionForm>
        </div>
      }
    >
      {t("unaskedText")}
    </EmptyState>
  );
}
