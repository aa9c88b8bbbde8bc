import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { OutboxHint } from "@/components/access/outbox-hint";
import { RegistrationCodeForm } from "@/components/access/registration-code-form";
import { type SearchParams, searchParam } from "@/components/access/search-param";
import { Page } from "@/components/layout/page";
import { StepProgress } from "@/components/ui/progress";
import { CODE_MINUTES } from "@/lib/access/one-time-code";
import { pendingContact } from "@/lib/access/queries";
import { safeReturnPath } from "@/lib/access/return-path";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.registerCode");
  return { title: t("title") };
}

export default definePage(async function RegistrationCodePage({
  searchParams,
}: {
  readonly searchParams: SearchParams;
}) {
  const registrationId = (await searchParam(searchParams, "pendaftaran")) ?? "";
  const contact = await pendingContact(registrationId);
  if (contact === null) notFound();
  const t = await getTranslations("identity.registerCode");
  return (
    <Page title={t("title")} lead={<p>{t("lead", { contact, minutes: CODE_MINUTES })}</p>} width="form">
      <StepProgress current={2} total={2} title={t("step")} />
      {env().DEMO ? <OutboxHint /> : null}
      <RegistrationCodeForm
        registrationId={registrationId}
        returnTo={safeReturnPath(await searchParam(searchParams, "kembali"))}
      />
    </Page>
  );
});
