import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { LinkButton } from "@/components/ui/link-button";
import { StepProgress } from "@/components/ui/progress";
import { discardRegistrationAction } from "@/lib/suppliers/actions";
import { numberOfStop, registrationPath, STOPS_IN_TOTAL } from "@/lib/suppliers/registration";
import type { RegistrationView } from "@/lib/suppliers/registration-queries";

/** Begin, or go on where one stopped. */
export function RegistrationStart({ registration }: { readonly registration: RegistrationView }) {
  const t = useTranslations("registration");
  if (registration.version > 0) return <Resume registration={registration} />;
  return (
    <>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        <li>{t("start.minutes")}</li>
        <li>{t("start.saved")}</li>
        <li>{t("start.have")}</li>
      </ul>
      <LinkButton href={registrationPath("nib")}>{t("start.begin")}</LinkButton>
    </>
  );
}

function Resume({ registration: { next, version } }: { readonly registration: RegistrationView }) {
  const t = useTranslations("registration");
  return (
    <section className="flex flex-col gap-4 rounded-md border border-garis bg-permukaan p-4 lg:p-5">
      <h2 className="font-bold text-lg">{t("start.resumeTitle")}</h2>
      <StepProgress current={numberOfStop(next)} total={STOPS_IN_TOTAL} title={t(`short.${next}`)} />
      <p>{next === "review" ? t("start.resumeReview") : t("start.resumeText", { title: t(`${next}.title`) })}</p>
      <LinkButton href={registrationPath(next)}>{t("start.resume")}</LinkButton>
      <ActionForm action={discardRegistrationAction}>
        <HiddenField name="version" value={version} />
        <ConfirmSubmit
          label={t("start.discard")}
          title={t("start.discardTitle")}
          confirmLabel={t("start.discardConfirm")}
          variant="secondary"
        >
          <p>{t("start.discardText")}</p>
        </ConfirmSubmit>
      </ActionForm>
    </section>
  );
}
