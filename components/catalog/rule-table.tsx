import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleWords } from "@/components/catalog/rule-words";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { RuleSummary } from "@/lib/catalog/rule-queries";
import { formatDate } from "@/lib/shared/date-format";

/** Every rule with its value today and the change that waits. */
export async function RuleTable({ rules }: { readonly rules: readonly RuleSummary[] }) {
  const [t, locale, words] = await Promise.all([getTranslations("admin.rules"), getLocale(), ruleWords()]);
  if (rules.length === 0) return <EmptyState title={t("none")}>{null}</EmptyState>;
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      rows={rules}
      rowKey={({ code }) => code}
      columns={[
        {
          key: "rule",
          header: t("rule"),
          isName: true,
          cell: ({ code }) => (
            <Link href={`/admin/aturan/${code}`} className="link">
              {words.nameOf(code)}
            </Link>
          ),
        },
        {
          key: "value",
          header: t("value"),
          align: "end",
          cell: ({ present }) => <span className="nums">{present ? words.valueOf(present) : t("none")}</span>,
        },
        {
          key: "since",
          header: t("since"),
          cell: ({ present }) =>
            present ? <span className="whitespace-nowrap">{formatDate(present.validFrom, locale)}</span> : null,
        },
        {
          key: "next",
          header: t("next"),
          cell: ({ next }) =>
            next ? t("nextFrom", { value: words.valueOf(next), date: formatDate(next.validFrom, locale) }) : null,
        },
        { key: "source", header: t("source"), cell: ({ present, next }) => (present ?? next)?.source ?? t("none") },
      ]}
    />
  );
}
