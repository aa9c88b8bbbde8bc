import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { inviteSuppliersAction } from "@/lib/sourcing/actions";

interface InviteFormProps {
  /** The boxes in the list point to it. */
  readonly id: string;
  readonly needId: string;
  /** "Penawaran ditunggu sampai …"; null when no deadline was set. */
  readonly deadline: string | null;
}

/** Invites the suppliers that are ticked in the list beside it. */
export function InviteForm({ id, needId, deadline }: InviteFormProps) {
  const t = useTranslations("matching.invite");
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4 lg:p-5"
    >
      <div className="flex flex-col gap-1">
        <h2 id={`${id}-title`} className="font-bold text-lg">
          {t("title")}
        </h2>
        <p className="text-arang-600">{t("lead")}</p>
        {deadline ? <p className="font-semibold">{t("deadline", { deadline })}</p> : null}
      </div>
      <ActionForm action={inviteSuppliersAction} id={id} draftKey={`undang-${needId}`}>
        <HiddenField name="needId" value={needId} />
        <TextareaField name="message" label={t("message")} hint={t("messageHint")} optional maxLength={2_000} />
        <SubmitButton>{t("send")}</SubmitButton>
      </ActionForm>
    </section>
  );
}
