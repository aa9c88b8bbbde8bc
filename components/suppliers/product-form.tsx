import { getTranslations } from "next-intl/server";
import { ProductFields } from "@/components/suppliers/product-fields";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { formatForInput } from "@/lib/shared/number-input";
import { addProductAction, reviseProductAction } from "@/lib/suppliers/actions";
import type { OwnProduct } from "@/lib/suppliers/queries";

/** Adds a product, or revises one. */
export async function ProductForm({ product }: { readonly product: OwnProduct | null }) {
  const t = await getTranslations("suppliers.product");
  return (
    <ActionForm
      action={product ? reviseProductAction : addProductAction}
      draftKey={product ? `product-${product.id}-${product.version}` : "product-new"}
      defaultValue={product ? defaultsOf(product) : {}}
    >
      {product ? (
        <>
          <HiddenField name="productId" value={product.id} />
          <HiddenField name="version" value={product.version} />
        </>
      ) : null}
      <ProductFields unit={product?.unit ?? null} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function defaultsOf(product: OwnProduct) {
  const typed = (value: number | null) => (value === null ? null : formatForInput(value));
  return {
    name: product.name,
    description: product.description,
    hsCode: product.hsCode,
    unit: product.unit,
    makerRole: product.makerRole === "unknown" ? null : product.makerRole,
    capacityPerMonth: typed(product.capacityPerMonth),
    freeCapacityPerMonth: typed(product.freeCapacityPerMonth),
    minOrder: typed(product.minOrder),
    unitPriceIdr: typed(product.unitPriceIdr),
    leadTimeDays: typed(product.leadTimeDays),
    tkdnPercent: typed(product.tkdnPercent),
  };
}
