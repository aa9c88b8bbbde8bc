import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LegalText } from "@/components/access/legal-text";
import { CONSENT_VERSIONS } from "@/lib/access/consent";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("identity.legal.terms");
  return { title: t("title") };
}

export default function TermsPage() {
  return <LegalText document="terms" version={CONSENT_VERSIONS.terms} />;
}
