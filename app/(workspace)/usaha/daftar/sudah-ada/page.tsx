import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { definePage } from "@/app/define-page";
import { Page } from "@/components/layout/page";
import { SameFirmOffer } from "@/components/suppliers/same-firm-offer";
import { LinkButton } from "@/components/ui/link-button";
import { requirePerson } from "@/lib/access/session";
import { markOfWord, registrationPath } from "@/lib/suppliers/registration";
import { getRegistration, sameFirmOffer } from "@/lib/suppliers/registration-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registration.sameFirm"))("metaTitle") };
}

interface SameFirmPageProps {
  readonly searchParams: Promise<{ readonly karena?: unknown }>;
}

export default definePage(async function SameFirmPage({ searchParams }: SameFirmPageProps) {
  const actor = await requirePerson();
  const mark = markOfWord((await searchParams).karena) ?? "nib";
  const [t, offer, registration] = await Promise.all([
    getTranslations("registration.sameFirm"),
    sameFirmOffer(actor, mark),
    getRegistration(actor),
  ]);
  const goOn = registrationPath(registration.next);
  if (!offer) {
    return (
      <Page title={t("noneTitle")} lead={<p>{t("noneText")}</p>} width="form">
        <LinkButton href={goOn}>{t("goOn")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page
      title={t(`titleOf.${mark}`)}
      lead={
        <>
          <p className="wrap-anywhere">{t("typed", { typed: offer.typed })}</p>
          {offer.own ? null : <p className="mt-2">{t("lead")}</p>}
        </>
      }
      width="form"
    >
      <SameFirmOffer
        offer={offer}
        mark={mark}
        fixHref={registrationPath(mark === "nib" ? "nib" : "identity")}
        goOnHref={goOn}
      />
    </Page>
  );
});
