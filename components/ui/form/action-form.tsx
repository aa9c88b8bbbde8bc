import { cache, type ReactNode } from "react";
import { useTexts } from "@/components/i18n/texts";
import { ActionFormClient } from "@/components/ui/form/action-form-client";
import type { FormAction } from "@/lib/shared/action-state";
import { MAX_UPLOAD_MEGABYTES } from "@/lib/shared/upload-limits";

/** What a form may start with: plain values, lists and rows. Dates as `YYYY-MM-DD`, numbers through `formatForInput`. */
type FormDefault =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly FormDefault[]
  | { readonly [name: string]: FormDefault };

interface ActionFormProps {
  /** Made by `defineAction` in a module's actions.ts. */
  readonly action: FormAction;
  readonly children: ReactNode;
  /** Keeps what is typed in the tab under this name until the action succeeds, e.g. `need-new` or `quote-<lotId>`. */
  readonly draftKey?: string;
  /** Sends a fresh UUID as `idempotencyKey`, for forms that create what must not be there twice. */
  readonly idempotencyKey?: boolean;
  readonly defaultValue?: Readonly<Record<string, FormDefault>>;
  /** Said after success when the action does not redirect. */
  readonly successText?: string;
  readonly id?: string;
  readonly className?: string;
  /** Nothing but hidden values and buttons stands inside: a page may draw many such forms. */
  readonly hasOnlyButtons?: boolean;
}

/** A form around a server action; works without JavaScript. Fields, then a SubmitButton, go inside. */
export function ActionForm({ idempotencyKey = false, successText, ...props }: ActionFormProps) {
  const t = useTexts("common");
  const shared = sharedTexts();
  shared.texts ??= textsOf(t);
  return (
    <ActionFormClient
      {...props}
      texts={shared.texts}
      idempotencyKey={idempotencyKey ? crypto.randomUUID() : undefined}
      successText={successText ?? t("form.saved")}
    />
  );
}

/** Of one page. A page of a dozen forms sends the texts once: what is the same object is not written again. */
const sharedTexts = cache((): { texts?: ReturnType<typeof textsOf> } => ({}));

function textsOf(t: ReturnType<typeof useTexts<"common">>) {
  return {
    optional: t("form.optional"),
    errorTitle: t("form.errorTitle"),
    refusedTitle: t("form.refusedTitle"),
    errorPrefix: t("form.errorPrefix"),
    sending: t("form.sending"),
    offline: t("form.offline"),
    draftRestored: t("form.draftRestored"),
    draftDiscard: t("form.draftDiscard"),
    addRow: t("form.addRow"),
    removeRow: t("form.removeRow", { number: "{number}" }),
    showPassword: t("form.showPassword"),
    hidePassword: t("form.hidePassword"),
    passwordShown: t("form.passwordShown"),
    passwordHidden: t("form.passwordHidden"),
    choose: t("form.choose"),
    takePhoto: t("form.takePhoto"),
    keptFiles: t("form.keptFiles"),
    removeFile: t("form.removeFile", { file: "{file}" }),
    tooLargeTogether: t("form.tooLargeTogether", { megabytes: String(MAX_UPLOAD_MEGABYTES) }),
    cancel: t("dialog.cancel"),
    confirmCheckbox: t("dialog.confirmCheckbox"),
  };
}
