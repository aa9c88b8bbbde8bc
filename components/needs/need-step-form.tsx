import type { ReactNode } from "react";
import type { ButtonVariant } from "@/components/ui/button-class";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import type { NeedDetail } from "@/lib/needs/queries";
import type { FormAction } from "@/lib/shared/action-state";

interface NeedStepFormProps {
  readonly need: NeedDetail;
  readonly action: FormAction;
  /** Words of the button; left out when the children bring their own. */
  readonly submit?: string;
  readonly variant?: ButtonVariant;
  readonly children?: ReactNode;
}

/** One step of a need's life. It carries the version that the reader saw, so that nobody answers to an old page. */
export function NeedStepForm({ need, action, submit, variant, children }: NeedStepFormProps) {
  return (
    <ActionForm action={action}>
      <HiddenField name="needId" value={need.id} />
      <HiddenField name="version" value={need.version} />
      {children}
      {submit ? <SubmitButton {...(variant && { variant })}>{submit}</SubmitButton> : null}
    </ActionForm>
  );
}
