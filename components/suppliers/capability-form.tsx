import { useLocale, useTranslations } from "next-intl";
import { CapabilityFields } from "@/components/suppliers/capability-fields";
import { PlantField } from "@/components/suppliers/plant-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import type { NumberLocale } from "@/lib/shared/number-format";
import { formatForInput } from "@/lib/shared/number-input";
import { addCapabilityAction, reviseCapabilityAction } from "@/lib/suppliers/actions";
import type { OwnCapability } from "@/lib/suppliers/queries";
import type { OwnPlant } from "@/lib/suppliers/workshop-queries";

interface CapabilityFormProps {
  readonly capability: OwnCapability | null;
  readonly plants: readonly OwnPlant[];
}

/** Adds what the workshop can do, or revises it. */
export function CapabilityForm({ capability, plants }: CapabilityFormProps) {
  const t = useTranslations("suppliers.capability");
  const locale = useLocale();
  return (
    <ActionForm
      action={capability ? reviseCapabilityAction : addCapabilityAction}
      idempotencyKey={!capability}
      draftKey={capability ? `capability-${capability.id}-${capability.version}` : "capability-new"}
      defaultValue={capability ? defaultsOf(capability, locale) : {}}
    >
      {capability ? (
        <>
          <HiddenField name="capabilityId" value={capability.id} />
          <HiddenField name="version" value={capability.version} />
        </>
      ) : null}
      <CapabilityFields />
      <PlantField plants={plants} />
      <SubmitButton>{t("save")}</SubmitButton>
    </ActionForm>
  );
}

function defaultsOf(
  { plantId, process, material, machine, maxSizeMm, toleranceMm }: OwnCapability,
  locale: NumberLocale,
) {
  const typed = (value: number | null) => (value === null ? null : formatForInput(value, locale));
  return { plantId, process, material, machine, maxSizeMm: typed(maxSizeMm), toleranceMm: typed(toleranceMm) };
}
