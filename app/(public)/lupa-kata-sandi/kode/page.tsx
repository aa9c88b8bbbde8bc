import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { OutboxHint } from "@/components/access/outbox-hint";
import { ResetForm } from "@/components/access/reset-form";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { CODE_MINUTES } from "@/lib/access/one-time-code";
import { env } from "@/lib/platform/env";
import { isId } from "@/lib/platform/id";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.reset");
  return { title: t("title") };
}

/** Looks the same whether the contact has an account or not. */
export default definePage(async function ResetPasswordPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const requestId = (await searchParam(searchParams, "permintaan")) ?? "";
  if (!isId(requestId)) notFound();
  const t = await getTranslations("identity.reset");
  return (
    <Page title={t("title")} lead={<p>{t("lead", { minutes: CODE_MINUTES })}</p>} width="form">
      {env().DEMO ? <OutboxHint /> : null}
      <ResetForm requestId={requestId} />
    </Page>
  );
});
