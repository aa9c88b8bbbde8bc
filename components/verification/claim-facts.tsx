import { getTranslations } from "next-intl/server";
import { FileLinks } from "@/components/suppliers/evidence-list";
import { FactList } from "@/components/ui/fact-list";
import type { ClaimSubjectFacts } from "@/lib/suppliers/claim-subject-queries";

/** What is said, field by field, and the files that belong to the fact itself. */
export async function ClaimFacts({ facts }: { readonly facts: ClaimSubjectFacts }) {
  const t = await getTranslations("verification");
  return (
    <>
      <FactList
        facts={facts.fields.map(({ field, value }) => ({ term: t(`field.${field}`), value: value ?? t("unknown") }))}
      />
      {facts.files.length > 0 ? (
        <div>
          <p className="text-arang-600 text-sm">{t("subjectFiles")}</p>
          <FileLinks files={facts.files} />
        </div>
      ) : null}
    </>
  );
}
