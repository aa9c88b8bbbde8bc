import type { Metadata, Viewport } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/layout/demo-banner";
import { jakarta } from "@/components/layout/font";
import { SkipLink } from "@/components/layout/skip-link";
import { env } from "@/lib/platform/env";
import "@/app/globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return {
    title: { default: t("metaTitle"), template: "%s · Mata Rantai" },
    description: t("metaDescription"),
    applicationName: "Mata Rantai",
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#131519" },
  ],
};

/** Every page is rendered per request: the strict CSP gives each answer its own nonce. */
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()} className={jakarta.variable}>
      <body>
        <SkipLink />
        {env().DEMO ? <DemoBanner /> : null}
        {children}
      </body>
    </html>
  );
}
