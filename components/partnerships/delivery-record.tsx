import { useTexts } from "@/components/i18n/texts";
import { FileList } from "@/components/partnerships/file-list";
import { InvoiceRecord } from "@/components/partnerships/invoice-record";
import { amountOf, dayOf, deadlineOf, type Reader } from "@/components/partnerships/reader";
import { Photo } from "@/components/ui/photo";
import { StatusTag } from "@/components/ui/status-tag";
import { VerdictMark } from "@/components/ui/verdict-mark";
import type { DeliveryLineView, DeliveryView } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";
import { fileHref } from "@/lib/shared/file-href";

interface DeliveryRecordProps {
  readonly delivery: DeliveryView;
  readonly reader: Reader;
}

/** One batch: when it came, how the buyer answered, what is owed for it and what was paid. */
export function DeliveryRecord({ delivery, reader }: DeliveryRecordProps) {
  const t = useTexts("partnerships.batches");
  const { acceptance, invoice, deliveredOn, supplierName } = delivery;
  const date = formatDate(deliveredOn, reader.locale);
  return (
    <section className="flex flex-col gap-3 border-garis border-t pt-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div>
          <h4 className="font-semibold">{t("delivery", { note: delivery.noteNumber })}</h4>
          <p className="text-arang-600 text-sm">{t("deliveredBy", { date, supplier: supplierName })}</p>
        </div>
        <StatusTag tone={delivery.late ? "attention" : "good"}>{delivery.late ? t("late") : t("onTime")}</StatusTag>
      </div>
      {acceptance ? (
        <>
          <ul className="flex flex-col gap-1">
            {delivery.lines.map((line) => (
              <AnsweredLine key={line.id} line={line} isOnly={delivery.lines.length === 1} reader={reader} />
            ))}
          </ul>
          <p className="text-arang-600 text-sm">
            {t("answered", {
              person: acceptance.person ?? acceptance.organization ?? "",
              date: dayOf(acceptance.at, reader),
            })}
            {acceptance.late ? ` · ${t("answeredLate")}` : null}
            {acceptance.note ? ` · ${t("note", { note: acceptance.note })}` : null}
          </p>
        </>
      ) : (
        <AwaitedAnswer delivery={delivery} reader={reader} />
      )}
      <DeliveryFiles delivery={delivery} />
      {acceptance && !invoice ? <p className="text-arang-600">{t("nothingOwed")}</p> : null}
      {invoice ? <InvoiceRecord invoice={invoice} reader={reader} /> : null}
    </section>
  );
}

/** The delivery note and the photos of the goods. */
function DeliveryFiles({ delivery: { files, noteNumber } }: Pick<DeliveryRecordProps, "delivery">) {
  const t = useTexts("partnerships.batches");
  if (files.length === 0) return null;
  const photos = files.filter(({ purpose }) => purpose === "delivery_photo");
  return (
    <div className="flex flex-col gap-2">
      <FileList files={files.filter(({ purpose }) => purpose !== "delivery_photo")} />
      <ul className="flex flex-wrap gap-2">
        {photos.map(({ id, width, height }) => (
          <li key={id}>
            <a href={fileHref(id)}>
              <Photo id={id} width={width} height={height} alt={t("photoOf", { note: noteNumber })} size="thumb" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AwaitedAnswer({ delivery, reader }: DeliveryRecordProps) {
  const t = useTexts("partnerships");
  const deadline = deadlineOf(delivery.acceptanceDueAt, reader);
  return (
    <div className="flex flex-col gap-2">
      <StatusTag tone={delivery.acceptanceOverdue ? "bad" : "attention"}>
        {delivery.acceptanceOverdue ? t("overdueMark") : t("batches.awaitingAnswer")}
      </StatusTag>
      {delivery.escalatedAt ? (
        <p className="text-bata-700">{t("batches.escalated", { date: dayOf(delivery.escalatedAt, reader) })}</p>
      ) : null}
      {delivery.remindedAt && !delivery.escalatedAt ? (
        <p className="text-arang-600 text-sm">{t("batches.reminded", { date: dayOf(delivery.remindedAt, reader) })}</p>
      ) : null}
      <p>{t(delivery.acceptanceOverdue ? "batches.answerOverdue" : "batches.answerDue", { deadline })}</p>
    </div>
  );
}

interface AnsweredLineProps {
  readonly line: DeliveryLineView;
  /** No other line that its name would tell it from. */
  readonly isOnly: boolean;
  readonly reader: Reader;
}

function AnsweredLine({ line, isOnly, reader }: AnsweredLineProps) {
  const t = useTexts("partnerships.batches");
  const { answer, unit, description } = line;
  if (!answer) return null;
  const accepted = amountOf(answer.accepted, unit, reader);
  const rejected = amountOf(answer.rejected, unit, reader);
  return (
    <>
      <li className="flex items-start gap-2">
        <VerdictMark verdict="pass" label={t(isOnly ? "acceptedOnly" : "accepted", { accepted, description })} />
      </li>
      {answer.rejected > 0 ? (
        <li className="flex items-start gap-2">
          <VerdictMark verdict="fail" label={t("rejected", { rejected, reason: answer.reason ?? "" })} />
        </li>
      ) : null}
    </>
  );
}
