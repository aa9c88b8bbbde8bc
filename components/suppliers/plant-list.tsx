import { useTranslations } from "next-intl";
import { ClaimLine } from "@/components/suppliers/claim-line";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { LinkButton } from "@/components/ui/link-button";
import { closePlantAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

interface PlantListProps {
  readonly plants: readonly OwnPlant[];
  readonly claims: ReadonlyMap<string, ClaimStanding>;
}

/** The open places of work, with what is done at each. The last one cannot be closed. */
export function PlantList({ plants, claims }: PlantListProps) {
  const t = useTranslations("suppliers.plant");
  const c = useTranslations("catalog");
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {plants.map((plant) => (
        <li key={plant.id}>
          <Card
            title={plant.name}
            headingLevel={2}
            actions={
              <>
                <LinkButton href={`/usaha/tempat-kerja/${plant.id}`} variant="secondary">
                  {t("revise")}
                </LinkButton>
                {plants.length > 1 && plant.products + plant.capabilities === 0 ? <CloseForm plant={plant} /> : null}
              </>
            }
          >
            <FactList
              facts={[
                { term: t("region"), value: plant.regionLabel ?? c("unknown") },
                { term: t("address"), value: plant.address ?? c("unknown") },
                {
                  term: t("made"),
                  value: t("madeCount", { products: plant.products, capabilities: plant.capabilities }),
                },
              ]}
            />
            <ClaimLine claim={claims.get(plant.id)} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

function CloseForm({ plant }: { readonly plant: OwnPlant }) {
  const t = useTranslations("suppliers.plant");
  return (
    <ActionForm action={closePlantAction}>
      <HiddenField name="plantId" value={plant.id} />
      <ConfirmSubmit label={t("close")} title={t("closeTitle", { name: plant.name })} confirmLabel={t("closeConfirm")}>
        <p>{t("closeText")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
