import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Photo } from "@/components/ui/photo";
import type { AttachmentView } from "@/lib/platform/attachment";
import { formatDate, formatDateTime } from "@/lib/shared/date-format";
import { fileHref } from "@/lib/shared/file-href";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import type { EvidenceView } from "@/lib/suppliers/claim-queries";

interface EvidenceListProps {
  readonly evidence: readonly EvidenceView[];
  readonly zone: Zone;
}

/** What was handed in and recorded for a claim, the latest first, with its files. */
export function EvidenceList({ evidence, zone }: EvidenceListProps) {
  const t = useTranslations("verification");
  const locale = useLocale();
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {evidence.map((one) => (
        <li key={one.id}>
          <Card title={t(`evidenceKind.${one.kind}`)}>
            <p className="text-arang-600 text-sm">
              {t("evidenceBy", {
                who: one.recordedBy ?? t("somebody"),
                when: formatDateTime(one.recordedAt, zone, locale),
              })}
            </p>
            {one.observer ? <p>{t("observer", { observer: one.observer })}</p> : null}
            {one.place ? <p>{t("place", { place: one.place })}</p> : null}
            {one.kind === "visit" ? (
              <p>{t("observedOn", { date: formatDate(dateInZone(one.observedAt, "WIB"), locale) })}</p>
            ) : null}
            {one.note ? <p className="wrap-anywhere whitespace-pre-line">{one.note}</p> : null}
            <FileLinks files={one.files} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** Files of one thing: photos as pictures, all of them as links. */
export function FileLinks({ files }: { readonly files: readonly AttachmentView[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-3">
      {files.map(({ id, fileName, width, height }) => (
        <li key={id} className="flex max-w-full flex-col gap-1">
          {width === null ? null : <Photo id={id} width={width} height={height} alt="" size="thumb" />}
          <a href={fileHref(id)} className="link wrap-anywhere inline-flex min-h-11 items-center">
            {fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}
