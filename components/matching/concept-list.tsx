import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusTag } from "@/components/ui/status-tag";
import type { ConceptSummary } from "@/lib/matching/synonym-queries";

/** More names than this say nothing more; the concept's own page has all. */
const NAMES_SHOWN = 6;

/** Concepts with the beginning of their names; each leads to its own page. */
export async function ConceptList({ concepts }: { readonly concepts: readonly ConceptSummary[] }) {
  const t = await getTranslations("admin.vocabulary");
  if (concepts.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("empty")}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {concepts.map((concept) => (
        <li key={concept.id} className="grid">
          <ConceptCard concept={concept} />
        </li>
      ))}
    </ul>
  );
}

async function ConceptCard({ concept }: { readonly concept: ConceptSummary }) {
  const t = await getTranslations("admin.vocabulary");
  const { id, kind, name, otherNames, addedNames, parents } = concept;
  const names = [...addedNames, ...otherNames];
  const hidden = names.length - NAMES_SHOWN;
  return (
    <Card
      title={name}
      href={`/admin/kosakata/${id}`}
      headingLevel={2}
      tags={
        <>
          <StatusTag tone="neutral">{t(`kinds.${kind}`)}</StatusTag>
          {addedNames.length > 0 ? (
            <StatusTag tone="info">{t("addedTag", { count: addedNames.length })}</StatusTag>
          ) : null}
        </>
      }
    >
      <p>
        {names.slice(0, NAMES_SHOWN).join(", ")}
        {hidden > 0 ? ` ${t("more", { count: hidden })}` : null}
      </p>
      {parents.length > 0 ? (
        <p className="text-arang-600 text-sm">
          {t("parents")}: {parents.map((parent) => parent.name).join(", ")}
        </p>
      ) : null}
    </Card>
  );
}
