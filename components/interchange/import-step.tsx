import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { discardNeedImportAction, importNeedsAction } from "@/lib/interchange/actions";
import type { NeedImportDetail } from "@/lib/interchange/need-import";
import { MOST_PROBLEMS } from "@/lib/interchange/problem";

/** Where a file stands, and the one thing to do with it now. */
export function ImportStep({ file }: { readonly file: NeedImportDetail }) {
  const t = useTranslations("import.step");
  const { state, problems, needs } = file;
  const another = (
    <LinkButton href="/kebutuhan/impor" variant="secondary">
      {t("another")}
    </LinkButton>
  );
  if (state === "imported") {
    const toDrafts = <LinkButton href="/kebutuhan?keadaan=draft">{t("toDrafts")}</LinkButton>;
    return (
      <Notice
        tone="good"
        title={t("imported", { count: file.needCount })}
        actions={
          <>
            {toDrafts}
            {another}
          </>
        }
      >
        <p>{t("importedText")}</p>
      </Notice>
    );
  }
  if (state === "discarded") return <Notice tone="info" title={t("discarded")} actions={another} />;
  if (problems.length > 0) {
    const count = problems.length;
    return (
      <Notice tone="bad" title={t("wrong")} actions={<LinkButton href="/kebutuhan/impor">{t("again")}</LinkButton>}>
        <p>{t("wrongText")}</p>
        {count >= MOST_PROBLEMS ? <p>{t("more", { count })}</p> : null}
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <p className="max-w-prose">{t("ready")}</p>
      <div className="flex flex-col gap-3 sm:flex-row">
        <ActionForm action={importNeedsAction}>
          <SeenImport file={file} />
          <SubmitButton>{t("import", { count: needs.length })}</SubmitButton>
        </ActionForm>
        <ActionForm action={discardNeedImportAction}>
          <SeenImport file={file} />
          <SubmitButton variant="secondary">{t("discard")}</SubmitButton>
        </ActionForm>
      </div>
    </div>
  );
}

function SeenImport({ file: { id, version } }: { readonly file: NeedImportDetail }) {
  return (
    <>
      <HiddenField name="importId" value={id} />
      <HiddenField name="version" value={version} />
    </>
  );
}
