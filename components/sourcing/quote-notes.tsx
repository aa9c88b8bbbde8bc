import { useTranslations } from "next-intl";
import { FileLinks } from "@/components/sourcing/file-links";
import { Section } from "@/components/ui/section";
import type { ComparedQuote } from "@/lib/sourcing/comparison-queries";

/** What suppliers wrote and sent beside their prices. */
export function QuoteNotes({ quotes }: { readonly quotes: readonly ComparedQuote[] }) {
  const t = useTranslations("sourcing.comparison");
  const noted = quotes.filter(({ notes, files }) => notes !== null || files.length > 0);
  if (noted.length === 0) return null;
  return (
    <Section title={t("notes")}>
      <dl className="flex flex-col gap-4">
        {noted.map(({ id, supplier, notes, files }) => (
          <div key={id} className="border-garis border-l-4 pl-4">
            <dt className="font-semibold">{supplier.name}</dt>
            <dd className="max-w-prose whitespace-pre-line">{notes}</dd>
            <dd>
              <FileLinks files={files} label={t("files", { name: supplier.name })} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
