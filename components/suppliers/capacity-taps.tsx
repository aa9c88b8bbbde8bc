import { useLocale } from "next-intl";
import { useTexts } from "@/components/i18n/texts";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { still } from "@/components/ui/still";
import { formatRelative } from "@/lib/shared/date-format";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity } from "@/lib/shared/quantity-format";
import type { Zone } from "@/lib/shared/zones";
import { stateFreeCapacityAction } from "@/lib/suppliers/actions";
import { CAPACITY_ANSWERS } from "@/lib/suppliers/capacity";
import type { OwnProduct } from "@/lib/suppliers/queries";

interface CapacityTapsProps {
  readonly products: readonly OwnProduct[];
  readonly zone: Zone;
  readonly now: Date;
}

const SHARES = CAPACITY_ANSWERS.filter((answer) => answer !== "same");

/** How much of each product's month is free, answered with one tap a product: as before, or a share. */
export async function CapacityTaps({ products, zone, now }: CapacityTapsProps) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {products.map((product) => (
        <li key={product.id} className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4">
          <ProductTaps product={product} zone={zone} now={now} />
        </li>
      ))}
    </ul>
  );
}

function ProductTaps({ product, zone, now }: { product: OwnProduct; zone: Zone; now: Date }) {
  const t = useTexts("suppliers.capacity");
  const locale = useLocale();
  const { capacityPerMonth: capacity, freeCapacityPerMonth: free, freeCapacityStatedAt: statedAt } = product;
  if (capacity === null) {
    return (
      <>
        <p className="font-bold">{product.name}</p>
        <LinkButton href={`/usaha/produk/${product.id}`} variant="secondary" size="small">
          {t("needFigure")}
        </LinkButton>
      </>
    );
  }
  const when = statedAt ? t("statedWhen", { when: formatRelative(statedAt, now, zone, locale) }) : t("neverStated");
  return (
    <>
      <div
        {...still(
          <>
            <p className="font-bold">{product.name}</p>
            {free === null ? null : (
              <p className="nums">
                {t("now", {
                  free: formatNumber(free, locale),
                  capacity: formatQuantity(capacity, product.unit, locale),
                })}
              </p>
            )}
            <p className="text-arang-600 text-sm">{when}</p>
          </>,
        )}
      />
      <ActionForm action={stateFreeCapacityAction} successText={t("saved")} hasOnlyButtons>
        <HiddenField name="productId" value={product.id} />
        <HiddenField name="version" value={product.version} />
        {free === null ? null : (
          <SubmitButton size="small" name="answer" value="same">
            {t("same")}
          </SubmitButton>
        )}
        <fieldset className="flex flex-col gap-2">
          <legend className="text-arang-600 text-sm">{t("changedTo")}</legend>
          <div className="mt-1 grid grid-cols-5 gap-1.5 *:px-0 sm:flex sm:flex-wrap sm:gap-2 sm:*:w-auto sm:*:px-3">
            {SHARES.map((share) => (
              <SubmitButton key={share} variant="secondary" size="small" name="answer" value={share}>
                {t("percent", { percent: share })}
              </SubmitButton>
            ))}
          </div>
        </fieldset>
      </ActionForm>
    </>
  );
}
