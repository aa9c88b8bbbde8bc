import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionSamples } from "@/app/desain/sections/action-samples";
import { ChartSamples } from "@/app/desain/sections/chart-samples";
import { ColourSamples } from "@/app/desain/sections/colour-samples";
import { FormSamples } from "@/app/desain/sections/form-samples";
import { ListSamples } from "@/app/desain/sections/list-samples";
import { StateSamples } from "@/app/desain/sections/state-samples";
import { TimelineSamples } from "@/app/desain/sections/timeline-samples";
import { isDesignPageShown } from "@/app/desain/shown";
import { Page } from "@/components/layout/page";

export const metadata: Metadata = { title: "Desain", robots: { index: false } };

/** Every primitive in every state, for development and tests. Its sample texts are Indonesian only. */
export default function DesignPage() {
  if (!isDesignPageShown()) notFound();
  return (
    <main id="isi" className="mx-auto max-w-page">
      <Page
        title="Bahasa rupa Mata Rantai"
        overline="Untuk pengembang"
        lead="Setiap komponen dalam setiap keadaannya. Contoh di halaman ini rekaan."
        breadcrumbs={[
          { href: "/", label: "Halaman depan" },
          { href: "/desain", label: "Desain" },
        ]}
      >
        <ColourSamples />
        <ActionSamples />
        <StateSamples />
        <TimelineSamples />
        <ListSamples />
        <ChartSamples />
        <FormSamples />
      </Page>
    </main>
  );
}
