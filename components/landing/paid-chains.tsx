import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/ui/status-tag";
import type { PaidChain } from "@/lib/oversight/story-queries";
import { bindSizes } from "@/lib/shared/quantity-format";

/** Chains that ended in payment: what was made, where, for whom, and how long it took. */
export function PaidChains({ chains }: { readonly chains: readonly PaidChain[] }) {
  const t = useTranslations("landing.stories");
  return (
    <section aria-labelledby="kisah" className="border-garis border-b bg-lekuk">
      <div className="mx-auto max-w-wide px-4 py-10 lg:px-6 lg:py-14">
        <h2 id="kisah" className="font-bold text-xl">
          {chains.length === 0 ? t("emptyTitle") : t("title")}
        </h2>
        <p className="mt-2 max-w-prose text-arang-600">{chains.length === 0 ? t("emptyText") : t("lead")}</p>
        <ul className="mt-6 grid gap-4 lg:grid-cols-3 lg:gap-6">
          {chains.map(({ partnershipId, product, supplierName, regency, buyerName, days, isDemo }) => {
            const place = regency ?? t("place");
            return (
              <li
                key={partnershipId}
                className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4 lg:p-5"
              >
                <div className="flex items-start justify-between gap-3">
                  <h3 className="font-bold">{bindSizes(product)}</h3>
                  {isDemo ? (
                    <span className="shrink-0 whitespace-nowrap">
                      <StatusTag tone="attention">{t("demo")}</StatusTag>
                    </span>
                  ) : null}
                </div>
                <p>
                  {supplierName
                    ? t("byFirm", { firm: supplierName, regency: place })
                    : t("byPlace", { regency: place })}
                  <br />
                  <span className="text-arang-600">{t("forBuyer", { buyer: buyerName })}</span>
                </p>
                <p className="mt-auto flex items-center gap-3">
                  <LinkedOvals />
                  <span>
                    <strong className="nums block font-extrabold text-lg leading-tight">{t("days", { days })}</strong>
                    <span className="text-arang-600 text-sm">{t("daysFrom")}</span>
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Two links of the chain, hooked into each other. */
function LinkedOvals() {
  return (
    <svg viewBox="0 0 64 36" className="h-9 w-16 shrink-0 text-nila-700" aria-hidden="true">
      <ellipse cx="22" cy="18" rx="19" ry="13" fill="none" stroke="currentColor" strokeWidth="4" />
      <ellipse cx="42" cy="18" rx="19" ry="13" fill="none" stroke="currentColor" strokeWidth="4" />
      <circle cx="32" cy="18" r="4" className="fill-kunyit-500" />
    </svg>
  );
}
