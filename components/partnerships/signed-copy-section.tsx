import { useTranslations } from "next-intl";
import { FileList } from "@/components/partnerships/file-list";
import type { Reader } from "@/components/partnerships/reader";
import { Details } from "@/components/ui/details";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { FileField } from "@/components/ui/form/file-field";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { LinkButton } from "@/components/ui/link-button";
import { uploadSignedCopyAction } from "@/lib/partnerships/actions";
import type { PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";

interface SignedCopySectionProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** The paper itself: the contract to print, in each of its editions, and the copy that was signed. */
export function SignedCopySection({ partnership, reader }: SignedCopySectionProps) {
  const t = useTranslations("partnerships");
  const { id, edition, signedOn, signedCopies, may, today } = partnership;
  const pdf = `/api/partnerships/${id}/contract`;
  const older = Array.from({ length: edition - 1 }, (_, index) => edition - 1 - index);
  return (
    <div id="naskah" className="flex flex-col gap-3">
      <h3 className="font-bold">{t("signed.title")}</h3>
      <p className="text-arang-600 text-sm">{t("signed.text")}</p>
      <LinkButton href={pdf} variant="secondary">
        {t("detail.pdf")}
      </LinkButton>
      {older.length > 0 ? (
        <ul className="text-sm">
          {older.map((number) => (
            <li key={number}>
              <a href={`${pdf}?edisi=${number}`} className="link inline-flex min-h-11 items-center lg:min-h-0">
                {t("detail.pdfEdition", { edition: number })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {signedOn ? <p>{t("signed.on", { date: formatDate(signedOn, reader.locale) })}</p> : null}
      {signedCopies.length === 0 ? <p className="text-arang-600">{t("signed.none")}</p> : null}
      <FileList files={signedCopies} />
      {may.uploadSignedCopy ? (
        <Details summary={signedCopies.length > 0 ? t("signed.replace") : t("signed.upload")}>
          <ActionForm
            action={uploadSignedCopyAction}
            idempotencyKey
            className="flex flex-col gap-4"
            defaultValue={{ signedOn: today }}
          >
            <HiddenField name="partnershipId" value={id} />
            <FileField
              name="files"
              label={t("signed.files")}
              hint={t("signed.filesHint")}
              kind="photo_or_document"
              multiple
            />
            <DateField name="signedOn" label={t("signed.signedOn")} max={today} />
            <SubmitButton>{t("signed.submit")}</SubmitButton>
          </ActionForm>
        </Details>
      ) : null}
    </div>
  );
}
