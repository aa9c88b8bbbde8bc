import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { RegionField } from "@/components/catalog/region-field";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextField } from "@/components/ui/form/text-field";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ProvinceWithRegencies } from "@/lib/catalog/queries";
import { correctIdentityAction } from "@/lib/suppliers/actions";
import type { OwnSupplier } from "@/lib/suppliers/queries";

interface IdentityFormProps {
  readonly supplier: OwnSupplier;
  readonly provinces: readonly ProvinceWithRegencies[];
}

/** Corrects name, place and NIB as long as nobody has verified them. */
export function IdentityForm({ supplier, provinces }: IdentityFormProps) {
  const t = useTranslations("suppliers");
  const { name, regionCode, nib, identityVersion } = supplier;
  return (
    <ActionForm
      action={correctIdentityAction}
      draftKey={`identity-${identityVersion}`}
      defaultValue={{ name, regionCode, nib }}
    >
      <HiddenField name="version" value={identityVersion} />
      <TextField
        name="name"
        label={t("identity.name")}
        hint={t("identity.nameHint")}
        autoComplete="organization"
        maxLength={200}
      />
      <RegionField provinces={provinces} name="regionCode" label={t("identity.region")} />
      <TextField
        name="nib"
        label={t("identity.nib")}
        hint={t("identity.nibHint")}
        inputMode="numeric"
        autoComplete="off"
        width="half"
        maxLength={20}
        optional
      />
      <SubmitButton>{t("identity.save")}</SubmitButton>
    </ActionForm>
  );
}

interface RefusedIdentityProps {
  readonly refusal: string | null;
  /** On the page where it is mended: no link to itself. */
  readonly isHere?: boolean;
}

/** Why the firm was not verified and where to mend it; nothing when it was not refused. */
export async function RefusedIdentity({ refusal, isHere = false }: RefusedIdentityProps) {
  if (refusal === null) return null;
  const t = await getTranslations("suppliers.identity");
  return (
    <Notice
      tone="bad"
      title={t("refusedTitle")}
      actions={isHere ? null : <LinkButton href="/usaha/identitas">{t("mend")}</LinkButton>}
    >
      <p className="wrap-anywhere whitespace-pre-line">{refusal}</p>
    </Notice>
  );
}
