import { getTranslations } from "next-intl/server";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { LevelTag } from "@/components/suppliers/level-tag";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { formatRupiah } from "@/lib/shared/money";
import { archiveProductAction } from "@/lib/suppliers/actions";
import type { OwnProduct } from "@/lib/suppliers/queries";

/** The own products, each with what is known of it and what is still asked. */
export async function ProductList({ products }: { readonly products: readonly OwnProduct[] }) {
  const t = await getTranslations("suppliers.product");
  if (products.length === 0) {
    return (
      <EmptyState title={t("none")} action={<LinkButton href="/usaha/produk/baru">{t("add")}</LinkButton>}>
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} />
        </li>
      ))}
    </ul>
  );
}

async function ProductCard({ product }: { readonly product: OwnProduct }) {
  const t = await getTranslations("suppliers.product");
  return (
    <Card
      title={product.name}
      tags={<LevelTag level={product.level} />}
      actions={
        <>
          <LinkButton href={`/usaha/produk/${product.id}`} variant="secondary">
            {t("revise")}
          </LinkButton>
          <ArchiveForm action={archiveProductAction} idField="productId" id={product.id} name={product.name} />
        </>
      }
    >
      {product.description ? <p className="whitespace-pre-line">{product.description}</p> : null}
      <ProductFacts product={product} />
    </Card>
  );
}

async function ProductFacts({ product }: { readonly product: OwnProduct }) {
  const [t, c] = await Promise.all([getTranslations("suppliers.product"), getTranslations("catalog")]);
  const { unit, unitPriceIdr: price, leadTimeDays: days, tkdnPercent: percent } = product;
  const monthly = (quantity: number | null) => (quantity === null ? c("unknown") : c("perMonth", { quantity, unit }));
  return (
    <FactList
      facts={[
        { term: t("madeBy"), value: t(`madeByShort.${product.makerRole}`) },
        { term: t("capacity"), value: monthly(product.capacityPerMonth) },
        { term: t("freeCapacity"), value: monthly(product.freeCapacityPerMonth) },
        {
          term: t("minOrder"),
          value: product.minOrder === null ? c("unknown") : c("quantity", { quantity: product.minOrder, unit }),
        },
        {
          term: t("price"),
          value: price === null ? c("unknown") : c("pricePerUnit", { price: formatRupiah(price), unit }),
        },
        { term: t("leadTime"), value: days === null ? c("unknown") : c("days", { days }) },
        { term: t("tkdn"), value: percent === null ? c("unknown") : c("percent", { percent }) },
      ]}
    />
  );
}
