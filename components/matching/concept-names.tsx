import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { Section } from "@/components/ui/section";
import { addSynonymAction, withdrawSynonymAction } from "@/lib/matching/actions";
import type { ConceptDetail, ConceptSummary } from "@/lib/matching/synonym-queries";

/** What a concept is: its kind, what it is part of, its shipped names and where they come from. */
export async function ConceptFacts({ concept }: { readonly concept: ConceptSummary }) {
  const t = await getTranslations("admin.vocabulary");
  const { id, kind, name, otherNames, parents, kbli, source } = concept;
  return (
    <FactList
      facts={[
        { term: t("kind"), value: t(`kinds.${kind}`) },
        { term: t("code"), value: <code>{id}</code> },
        { term: t("shipped"), value: [name, ...otherNames].join(", ") },
        {
          term: t("parents"),
          value:
            parents.length === 0
              ? t("none")
              : parents.map((parent, index) => (
                  <span key={parent.id}>
                    {index > 0 ? ", " : null}
                    <Link href={`/admin/kosakata/${parent.id}`} className="link">
                      {parent.name}
                    </Link>
                  </span>
                )),
        },
        { term: t("kbli"), value: kbli.length === 0 ? t("none") : kbli.join(", ") },
        { term: t("source"), value: source },
      ]}
    />
  );
}

/** The form for one more name, and the names that can be taken back. */
export async function ConceptNames({ concept }: { readonly concept: ConceptDetail }) {
  const t = await getTranslations("admin.vocabulary");
  const active = concept.history.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <>
      <Section title={t("addTitle")} lead={<p>{t("addLead")}</p>}>
        <ActionForm action={addSynonymAction}>
          <HiddenField name="conceptId" value={concept.id} />
          <TextField name="term" label={t("term")} hint={t("termHint")} maxLength={80} width="half" />
          <SubmitButton>{t("submit")}</SubmitButton>
        </ActionForm>
      </Section>
      <Section title={t("activeTitle", { count: active.length })}>
        <ul className="divide-y divide-garis border-garis border-y empty:hidden">
          {active.map(({ id, term }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <span className="font-semibold">{term}</span>
              <ActionForm action={withdrawSynonymAction}>
                <HiddenField name="synonymId" value={id} />
                <ConfirmSubmit label={t("withdraw")} title={t("withdrawTitle")} confirmLabel={t("withdraw")}>
                  <p>{t("withdrawText", { term, concept: concept.name })}</p>
                </ConfirmSubmit>
              </ActionForm>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
