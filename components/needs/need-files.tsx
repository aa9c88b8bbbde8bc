import { useLocale, useTranslations } from "next-intl";
import { NeedStepForm } from "@/components/needs/need-step-form";
import { Details } from "@/components/ui/details";
import { RadioField } from "@/components/ui/form/choice-fields";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { attachNeedFileAction, removeNeedFileAction } from "@/lib/needs/actions";
import { MOST_NEED_FILES } from "@/lib/needs/need";
import type { NeedDetail } from "@/lib/needs/queries";
import type { AttachmentView } from "@/lib/platform/attachment";
import { fileHref } from "@/lib/shared/file-href";
import { MAX_UPLOAD_MEGABYTES } from "@/lib/shared/upload-limits";

interface NeedFilesProps {
  readonly need: NeedDetail;
  readonly files: readonly AttachmentView[];
  /** True for who may revise the draft. */
  readonly mayEdit: boolean;
}

/** Drawings and photos of a need, who reads them, and as long as it is a draft the way to add and remove them. */
export function NeedFiles({ need, files, mayEdit }: NeedFilesProps) {
  const t = useTranslations("needs.files");
  return (
    <div className="flex flex-col gap-4">
      {files.length === 0 ? <p className="text-arang-600">{t("none")}</p> : null}
      {files.length > 0 ? (
        <ul className="divide-y divide-garis border-garis border-y">
          {files.map((file) => (
            <li
              key={file.id}
              className="flex flex-col gap-2 py-3 sm:flex-row sm:items-center sm:justify-between sm:gap-6"
            >
              <FileLine file={file} />
              {mayEdit ? <RemoveForm need={need} file={file} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayEdit && files.length < MOST_NEED_FILES ? <AttachForm need={need} /> : null}
    </div>
  );
}

function FileLine({ file }: { readonly file: AttachmentView }) {
  const t = useTranslations("needs.files");
  const locale = useLocale();
  const kilobytes = Math.max(1, Math.round(file.size / 1024)).toLocaleString(locale);
  return (
    <div className="min-w-0">
      <a href={fileHref(file.id)} className="link wrap-anywhere">
        {file.fileName}
      </a>
      <p className="nums text-arang-600 text-sm">
        {t("size", { kilobytes })} · {t(file.audience === "invited" ? "audience.invited" : "audience.everyone")}
      </p>
    </div>
  );
}

function RemoveForm({ need, file }: { readonly need: NeedDetail; readonly file: AttachmentView }) {
  const t = useTranslations("needs.files");
  return (
    <NeedStepForm need={need} action={removeNeedFileAction}>
      <HiddenField name="attachmentId" value={file.id} />
      <SubmitButton variant="quiet" size="small">
        {t("remove", { file: file.fileName })}
      </SubmitButton>
    </NeedStepForm>
  );
}

function AttachForm({ need }: { readonly need: NeedDetail }) {
  const t = useTranslations("needs.files");
  return (
    <Details summary={t("add")}>
      <NeedStepForm need={need} action={attachNeedFileAction} submit={t("attach")} variant="secondary">
        <FileField
          name="file"
          label={t("file")}
          hint={t("fileHint", { megabytes: MAX_UPLOAD_MEGABYTES })}
          kind="photo_or_document"
        />
        <RadioField
          name="audience"
          label={t("who")}
          options={[
            {
              value: "everyone",
              label: t("audience.everyone"),
              hint: t(need.confidential ? "everyoneHintConfidential" : "everyoneHint"),
            },
            { value: "invited", label: t("audience.invited"), hint: t("invitedHint") },
          ]}
        />
      </NeedStepForm>
    </Details>
  );
}
