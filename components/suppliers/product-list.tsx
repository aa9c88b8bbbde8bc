import { useLocale } from "next-intl";
import { useTexts } from "@/components/i18n/texts";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { ClaimLine } from "@/components/suppliers/claim-line";
import { FileLinks } from "@/components/suppliers/evidence-list";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { Photo } from "@/components/ui/photo";
import { hsCodeInWords } from "@/lib/catalog/hs-headings";
import { formatRupiah } from "@/lib/shared/money";
import { formatRate } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import { archiveProductAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { OwnCertificate, OwnProduct } from "@/lib/suppliers/queries";
import type { OwnFiles } from "@/lib/suppliers/workshop-queries";

interface ProductListProps {
  readonly products: readonly OwnProduct[];
  readonly certificates: readonly OwnCertificate[];
  readonly claims: ReadonlyMap<string, ClaimStanding>;
  readonly files: OwnFiles;
}

/** The own products, each with what is known of it and what is still asked. */
export function ProductList({ products, ...rest }: ProductListProps) {
  const t = useTexts("suppliers.product");
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
          <ProductCard product={product} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type ProductCardProps = Omit<ProductListProps, "products"> & { readonly product: OwnProduct };

function ProductCard({ product, claims, files, certificates }: ProductCardProps) {
  const t = useTexts("suppliers.product");
  const p = useTexts("suppliers.photo");
  const photos = files.photos.get(product.id) ?? [];
  return (
    <Card
      isStill
      title={product.name}
      actions={
        <>
          <LinkButton href={`/usaha/produk/${product.id}`} variant="secondary">
            {t("revise")}
          </LinkButton>
          <ArchiveForm action={archiveProductAction} idField="productId" id={product.id} name={product.name} />
        </>
      }
    >
      {photos.length === 0 ? (
        <p className="text-arang-600 text-sm">{p("none")}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {photos.map(({ id, width, height }) => (
            <li key={id}>
              <Photo id={id} width={width} height={height} alt={p("alt", { name: product.name })} size="thumb" />
            </li>
          ))}
        </ul>
      )}
      {product.description ? <p className="whitespace-pre-line">{product.description}</p> : null}
      <ProductLine product={product} />
      <ProductFacts product={product} certificates={certificates} files={files} />
      <ClaimLine claim={claims.get(product.id)} />
    </Card>
  );
}

/** On a phone the few figures that change most; the rest is a touch away. */
function ProductLine({ product: { unit, unitPriceIdr, capacityPerMonth } }: Pick<ProductCardProps, "product">) {
  const c = useTexts("catalog");
  const locale = useLocale();
  const figures = [
    capacityPerMonth === null ? null : c("perMonth", { quantity: formatQuantity(capacityPerMonth, unit, locale) }),
    unitPriceIdr === null
      ? null
      : c("pricePerUnit", { price: formatRupiah(unitPriceIdr, locale), unit: unitName(unit, locale, 1) }),
  ].filter((figure) => figure !== null);
  return figures.length === 0 ? null : <p className="nums lg:hidden">{figures.join(" · ")}</p>;
}

function ProductFacts({ product, certificates, files }: Omit<ProductCardProps, "claims">) {
  const t = useTexts("suppliers.product");
  const c = useTexts("catalog");
  const locale = useLocale();
  const { unit, unitPriceIdr: price, leadTimeDays: days, tkdnPercent: percent } = product;
  const monthly = (quantity: number | null) =>
    quantity === null ? c("unknown") : c("perMonth", { quantity: formatQuantity(quantity, unit, locale) });
  const sheets = files.specSheets.get(product.id) ?? [];
  return (
    <Details summary={c("allFacts")} isOpenWhenWide>
      <FactList
        facts={[
          { term: t("madeBy"), value: t(`madeByShort.${product.makerRole}`) },
          { term: t("capacity"), value: monthly(product.capacityPerMonth) },
          { term: t("freeCapacity"), value: monthly(product.freeCapacityPerMonth) },
          {
            term: t("minOrder"),
            value: product.minOrder === null ? c("unknown") : formatQuantity(product.minOrder, unit, locale),
          },
          {
            term: t("price"),
            value:
              price === null
                ? c("unknown")
                : c("pricePerUnit", { price: formatRupiah(price, locale), unit: unitName(unit, locale, 1) }),
          },
          { term: t("leadTime"), value: days === null ? c("unknown") : c("days", { days }) },
          { term: t("tkdn"), value: percent === null ? c("unknown") : formatRate(percent, locale) },
          { term: c("hsCode"), value: product.hsCode ? hsCodeInWords(product.hsCode, locale) : c("unknown") },
          { term: t("sni"), value: <ProductCertificates product={product} certificates={certificates} /> },
          ...(sheets.length > 0 ? [{ term: t("specSheet"), value: <FileLinks files={sheets} /> }] : []),
        ]}
      />
    </Details>
  );
}

function ProductCertificates({
  product,
  certificates,
}: {
  readonly product: OwnProduct;
  readonly certificates: readonly OwnCertificate[];
}) {
  const t = useTexts("suppliers.product");
  const own = certificates.filter(({ productId }) => productId === product.id);
  return (
    <span className="flex flex-col items-start">
      {own.map(({ id, scheme }) => (
        <a key={id} href={`/usaha/sertifikat/${id}`} className="link">
          {scheme}
        </a>
      ))}
      <a href={`/usaha/sertifikat/baru?produk=${product.id}`} className="link">
        {t("addCertificate")}
      </a>
    </span>
  );
}
