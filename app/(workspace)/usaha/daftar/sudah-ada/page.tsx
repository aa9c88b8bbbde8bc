import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { SameFirmOffer } from "@/components/suppliers/same-firm-offer";
import { requirePerson } from "@/lib/access/session";
import { markOfWord, REGISTRATION_START, registrationPath } from "@/lib/suppliers/registration";
import { getRegistration, sameFirmOffer } from "@/lib/suppliers/registration-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registration.sameFirm"))("metaTitle") };
}

interface SameFirmPageProps {
  readonly searchParams: Promise<{ readonly karena?: unknown }>;
}

export default async function SameFirmPage({ searchParams }: SameFirmPageProps) {
  const actor = await requirePerson();
  const mark = markOfWord((await searchParams).karena);
  if (!mark) redirect(REGISTRATION_START);
  const [t, offer, registration] = await Promise.all([
    getTranslations("registration.sameFirm"),
    sameFirmOffer(actor, mark),
    getRegistration(actor),
  ]);
  const goOn = registrationPath(registration.next);
  if (!offer) redirect(registration.version === 0 ? REGISTRATION_START : goOn);
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
}
