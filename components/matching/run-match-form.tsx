import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { runMatchAction } from "@/lib/matching/actions";

interface RunMatchFormProps {
  readonly needId: string;
  readonly label: string;
  readonly variant?: "primary" | "secondary";
}

/** One button: look for suppliers, or look again. */
export function RunMatchForm({ needId, label, variant = "primary" }: RunMatchFormProps) {
  return (
    <ActionForm action={runMatchAction} hasOnlyButtons>
      <HiddenField name="needId" value={needId} />
      <SubmitButton variant={variant}>{label}</SubmitButton>
    </ActionForm>
  );
}
