import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { skipRegistrationStepAction } from "@/lib/suppliers/actions";
import type { RegistrationStep } from "@/lib/suppliers/registration";
import type { RegistrationView } from "@/lib/suppliers/registration-queries";
import type { SkipRegistrationStep } from "@/lib/suppliers/registration-schema";

/** What every question knows: what was answered so far, and whether the person came from the review. */
export interface QuestionProps {
  readonly registration: RegistrationView;
  readonly fromReview: boolean;
}

type StepFormProps = QuestionProps &
  Pick<ComponentProps<typeof ActionForm>, "action" | "defaultValue"> & {
    readonly step: RegistrationStep;
    /** False as long as there is nothing to save yet: a place is searched first. */
    readonly canSave?: boolean;
    readonly children: ReactNode;
  };

/** The form of one question. What is typed is kept in the tab until it has arrived: a lost signal loses nothing. */
export function StepForm({ step, registration, fromReview, canSave = true, children, ...form }: StepFormProps) {
  const t = useTranslations("registration.frame");
  const { version } = registration;
  return (
    <ActionForm key={`${step}-${version}`} draftKey={`registration-${step}-${version}`} {...form}>
      <Standing version={version} fromReview={fromReview} />
      {children}
      {canSave ? <SubmitButton>{t(fromReview ? "nextToReview" : "next")}</SubmitButton> : null}
    </ActionForm>
  );
}

type SkipFormProps = QuestionProps & {
  readonly step: SkipRegistrationStep["step"];
  readonly label: string;
};

/** Puts the question off: a form of its own, so that nothing half typed stands in the way. */
export function SkipForm({ step, label, registration, fromReview }: SkipFormProps) {
  return (
    <ActionForm key={`skip-${step}`} action={skipRegistrationStepAction} className="-mt-4">
      <Standing version={registration.version} fromReview={fromReview} />
      <HiddenField name="step" value={step} />
      <SubmitButton variant="secondary">{label}</SubmitButton>
    </ActionForm>
  );
}

function Standing({ version, fromReview }: { readonly version: number; readonly fromReview: boolean }) {
  return (
    <>
      <HiddenField name="version" value={version} />
      {fromReview ? <HiddenField name="fromReview" value="yes" /> : null}
    </>
  );
}
