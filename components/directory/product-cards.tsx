import { useLocale, useTranslations } from "next-intl";
import { ProofTag } from "@/components/directory/proof-tag";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { Photo } from "@/components/ui/photo";
import { hsCodeInWords } from "@/lib/catalog/hs-headings";
import { formatRelative } from "@/lib/shared/date-format";
import { daysBetween } from "@/lib/shared/dates";
import { fileHref } from "@/lib/shared/file-href";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import { FREE_CAPACITY_FRESH_DAYS } from "@/lib/suppliers/capacity";
import type { ProductTerms, PublicProduct } from "@/lib/suppliers/public-profile-queries";

interface ProductCardsProps {
  readonly products: readonly PublicProduct[];
  readonly zone: Zone;
  readonly now: Date;
}

/** Products with photos and level of proof; with terms for readers who may see them. */
export function ProductCards({ products, zone, now }: ProductCardsProps) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} zone={zone} now={now} />
        </li>
      ))}
    </ul>
  );
}

function ProductCard({ product, zone, now }: { product: PublicProduct; zone: Zone; now: Date }) {
  const t = useTranslations("suppliers.product");
  const c = useTranslations("catalog");
  const p = useTranslations("suppliers.photo");
  const d = useTranslations("directory");
  const locale = useLocale();
  const { name, description, hsCode, tkdnPercent: percent, terms } = product;
  return (
    <Card title={name} tags={<ProofTag level={product.level} grantedAt={product.grantedAt} />}>
      <ul className="flex flex-wrap gap-2">
        {product.photos.map(({ id, width, height }) => (
          <li key={id}>
            <a href={fileHref(id, 800)}>
              <Photo id={id} width={width} height={height} alt={p("alt", { name })} size="thumb" />
            </a>
          </li>
        ))}
      </ul>
      {description ? <p className="wrap-anywhere whitespace-pre-line">{description}</p> : null}
      <FactList
        facts={[
          { term: t("madeBy"), value: t(`madeByShort.${product.makerRole}`) },
          ...(hsCode ? [{ term: c("hsCode"), value: hsCodeInWords(hsCode, locale) }] : []),
          ...(percent === null ? [] : [{ term: d("tkdn"), value: formatRate(percent, locale) }]),
        ]}
      />
      {terms ? <Terms terms={terms} unit={product.unit} zone={zone} now={now} /> : null}
    </Card>
  );
}

interface TermsProps {
  readonly terms: ProductTerms;
  readonly unit: string;
  readonly zone: Zone;
  readonly now: Date;
}

function Terms({ terms, unit, zone, now }: TermsProps) {
  const t = useTranslations("directory");
  const c = useTranslations("catalog");
  const locale = useLocale();
  const { specSheet, unitPriceIdr: price, leadTimeDays: days, minOrder, freeCapacityStatedAt: statedAt } = terms;
  const monthly = (quantity: number | null) =>
    quantity === null ? c("unknown") : c("perMonth", { quantity: formatQuantity(quantity, unit, locale) });
  const free = monthly(terms.freeCapacityPerMonth);
  const age = statedAt && daysBetween(dateInZone(statedAt, zone), dateInZone(now, zone));
  const when = statedAt ? formatRelative(statedAt, now, zone, locale) : "";
  const aged = age === null || age <= FREE_CAPACITY_FRESH_DAYS ? "freeFresh" : "freeStale";
  return (
    <FactList
      facts={[
        { term: t("capacity"), value: monthly(terms.capacityPerMonth) },
        { term: t("freeCapacity"), value: statedAt ? t(aged, { value: free, when }) : free },
        {
          term: t("minOrder"),
          value: minOrder === null ? c("unknown") : formatQuantity(minOrder, unit, locale),
        },
        {
          term: t("price"),
          value:
            price === null
              ? c("unknown")
              : c("pricePerUnit", { price: formatRupiah(price, locale), unit: unitName(unit, locale, 1) }),
        },
        { term: t("leadTime"), value: days === null ? c("unknown") : c("days", { days }) },
        ...(specSheet
          ? [
              {
                term: t("terms"),
                value: (
                  <a href={fileHref(specSheet.id)} className="link wrap-anywhere">
                    {specSheet.fileName}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
