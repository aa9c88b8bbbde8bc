import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { ComparedQuote } from "@/lib/sourcing/comparison-queries";

/** What suppliers wrote beside their prices. */
export async function QuoteNotes({ quotes }: { readonly quotes: readonly ComparedQuote[] }) {
  const t = await getTranslations("sourcing.comparison");
  const noted = quotes.filter(({ notes }) => notes !== null);
  if (noted.length === 0) return null;
  return (
    <Section title={t("notes")}>
      <dl className="flex flex-col gap-4">
        {noted.map(({ id, supplier, notes }) => (
          <div key={id} className="border-garis border-l-4 pl-4">
            <dt className="font-semibold">{supplier.name}</dt>
            <dd className="max-w-prose whitespace-pre-line">{notes}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
