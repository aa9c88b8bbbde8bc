import { useLocale, useTranslations } from "next-intl";
import { FileLinks } from "@/components/suppliers/evidence-list";
import { FactList } from "@/components/ui/fact-list";
import { SIZE_CLASSES } from "@/lib/catalog/size-class";
import { type DateLocale, formatDate } from "@/lib/shared/date-format";
import type { ClaimSubjectFacts } from "@/lib/suppliers/claim-subject-queries";

/** What is said, field by field, and the files that belong to the fact itself. */
export function ClaimFacts({ facts }: { readonly facts: ClaimSubjectFacts }) {
  const t = useTranslations("verification");
  const sizes = useTranslations("catalog.sizeClass");
  const locale = useLocale();
  const inWords = ({ field, value }: ClaimSubjectFacts["fields"][number]) => {
    if (value === null) return t("unknown");
    const sizeClass = field === "sizeClass" && SIZE_CLASSES.find((known) => known === value);
    return sizeClass ? sizes(sizeClass) : readable(field, value, locale);
  };
  return (
    <>
      <FactList facts={facts.fields.map((fact) => ({ term: t(`field.${fact.field}`), value: inWords(fact) }))} />
      {facts.files.length > 0 ? (
        <div>
          <p className="text-arang-600 text-sm">{t("subjectFiles")}</p>
          <FileLinks files={facts.files} />
        </div>
      ) : null}
    </>
  );
}

function readable(field: string, value: string | number, locale: DateLocale): string {
  if (field === "issuedOn" || field === "validUntil") return formatDate(String(value), locale);
  return typeof value === "number" ? value.toLocaleString(locale) : value;
}
