import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { CheckboxField, RadioField } from "@/components/ui/form/choice-fields";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { decideMembershipRequestAction } from "@/lib/organizations/actions";
import type { MembershipRequestDetail } from "@/lib/organizations/membership-request-queries";

/** Let in or refuse, with a reason; for a claim also whether the roles of everybody else end. */
export function DecideMembershipRequestForm({ request }: { readonly request: MembershipRequestDetail }) {
  const t = useTranslations("registration.claims");
  const isClaim = request.kind === "claim";
  return (
    <ActionForm action={decideMembershipRequestAction}>
      <HiddenField name="requestId" value={request.id} />
      <HiddenField name="version" value={request.version} />
      <RadioField
        name="decision"
        label={t("decision")}
        options={[
          { value: "accept", label: t(isClaim ? "decisionOf.acceptClaim" : "decisionOf.acceptJoin") },
          { value: "refuse", label: t("decisionOf.refuse") },
        ]}
      />
      {isClaim && request.organization.members.length > 0 ? (
        <CheckboxField name="endPresentRoles" label={t("end")} hint={t("endHint")} />
      ) : null}
      <TextareaField name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={1000} optional />
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
