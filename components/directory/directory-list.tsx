import { useLocale, useTranslations } from "next-intl";
import { ProofTag } from "@/components/directory/proof-tag";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Photo } from "@/components/ui/photo";
import { SoftLinks } from "@/components/ui/soft-links";
import { StatusTag } from "@/components/ui/status-tag";
import { stillOf } from "@/components/ui/still";
import type { DirectoryEntry } from "@/lib/suppliers/directory-queries";

/** Firms of one page of the directory; what to do when there are none. */
export function DirectoryList({ entries }: { readonly entries: readonly DirectoryEntry[] }) {
  const t = useTranslations("directory");
  const locale = useLocale();
  if (entries.length === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={
          <LinkButton href="/pemasok" variant="secondary">
            {t("reset")}
          </LinkButton>
        }
      >
        {t("emptyText")}
      </EmptyState>
    );
  }
  return (
    <SoftLinks>
      <ul
        className="grid gap-4 lg:grid-cols-2"
        {...stillOf(entries, locale, () =>
          entries.map((entry) => (
            <li key={entry.organizationId}>
              <EntryCard entry={entry} />
            </li>
          )),
        )}
      />
    </SoftLinks>
  );
}

function EntryCard({ entry }: { readonly entry: DirectoryEntry }) {
  const t = useTranslations("directory");
  const sizes = useTranslations("catalog.sizeClass");
  const { organizationId, name, regionLabel, sizeClass, makerRole, products, productCount, photoId, demo } = entry;
  const more = productCount - products.length;
  const listed = [...products, ...(more > 0 ? [t("more", { count: more })] : [])].join(", ");
  const role = makerRole === "trader" ? null : t(`role.${makerRole}`);
  const facts = [regionLabel, sizeClass && sizes(sizeClass), role].filter(Boolean);
  return (
    <Card
      title={name}
      href={`/pemasok/${organizationId}`}
      headingLevel={2}
      tags={
        <>
          {makerRole === "trader" ? <StatusTag tone="attention">{t("role.trader")}</StatusTag> : null}
          <ProofTag level={entry.level} grantedAt={null} />
        </>
      }
    >
      <div className="flex gap-4">
        {photoId ? <Photo id={photoId} width={null} height={null} alt="" size="thumb" /> : null}
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-arang-600 text-sm">{facts.join("\u00a0· ")}</p>
          {listed === "" ? null : (
            <p className="wrap-anywhere">{t(makerRole === "trader" ? "sells" : "makes", { products: listed })}</p>
          )}
          {demo ? (
            <p>
              <StatusTag tone="attention">{t("demoTag")}</StatusTag>
            </p>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
