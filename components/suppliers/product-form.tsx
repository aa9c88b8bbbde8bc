import { useLocale, useTranslations } from "next-intl";
import { PlantField } from "@/components/suppliers/plant-field";
import { ProductFields } from "@/components/suppliers/product-fields";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import type { AttachmentView } from "@/lib/platform/attachment";
import type { NumberLocale } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { addProductAction, reviseProductAction } from "@/lib/suppliers/actions";
import type { OwnProduct } from "@/lib/suppliers/queries";
import { MOST_PHOTOS } from "@/lib/suppliers/supplier";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

interface ProductFormProps {
  readonly product: OwnProduct | null;
  readonly plants: readonly OwnPlant[];
  readonly photos?: readonly AttachmentView[];
  readonly specSheets?: readonly AttachmentView[];
}

/** Adds a product with its photos and sheet, or revises one. */
export function ProductForm({ product, plants, photos = [], specSheets = [] }: ProductFormProps) {
  const t = useTranslations("suppliers.product");
  const p = useTranslations("suppliers.photo");
  const locale = useLocale();
  return (
    <ActionForm
      action={product ? reviseProductAction : addProductAction}
      idempotencyKey={!product}
      draftKey={product ? `product-${product.id}-${product.version}` : "product-new"}
      defaultValue={product ? defaultsOf(product, locale) : {}}
    >
      {product ? (
        <>
          <HiddenField name="productId" value={product.id} />
          <HiddenField name="version" value={product.version} />
        </>
      ) : null}
      <ProductFields unit={product?.unit ?? null} />
      <Details summary={t("hsHelp")}>
        <p>{t("hsHelpText")}</p>
      </Details>
      <PlantField plants={plants} />
      <FileField
        name="photos"
        label={p("label")}
        hint={p("hint", { most: MOST_PHOTOS })}
        kind="photo"
        multiple
        optional
        kept={photos}
        removeName="removedPhotos"
      />
      <FileField
        name="specSheet"
        label={p("spec")}
        hint={p("specHint")}
        kind="document"
        optional
        kept={specSheets}
        removeName="removedSpecSheets"
      />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function defaultsOf(product: OwnProduct, locale: NumberLocale) {
  const typed = (value: number | null) => (value === null ? null : formatForInput(value, locale));
  return {
    plantId: product.plantId,
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
