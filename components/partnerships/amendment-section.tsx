import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AmendmentDecision } from "@/components/partnerships/amendment-decision";
import { FileList } from "@/components/partnerships/file-list";
import { dayOf, type Reader } from "@/components/partnerships/reader";
import { DataTable } from "@/components/ui/data-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { AmendmentState } from "@/lib/partnerships/amendment";
import type { AmendmentView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";

interface AmendmentSectionProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

const TONES: Readonly<Record<AmendmentState, Tone>> = {
  proposed: "attention",
  confirmed: "good",
  refused: "bad",
  withdrawn: "neutral",
};

/** Every change of the contract, proposed or decided, the newest first: what it was before stays readable. */
export async function AmendmentSection({ partnership, reader }: AmendmentSectionProps) {
  const { amendments, may, id } = partnership;
  if (amendments.length === 0 && !may.propose) return null;
  const t = await getTranslations("partnerships.amendment");
  return (
    <Section
      id="perubahan"
      title={t("title", { count: amendments.length })}
      lead={<p>{t("lead")}</p>}
      hasStillHead
      actions={
        may.propose ? (
          <LinkButton href={`/kemitraan/${id}/perubahan/baru`} variant="secondary">
            {t("propose")}
          </LinkButton>
        ) : undefined
      }
    >
      {amendments.map((amendment) => (
        <AmendmentRecord key={amendment.id} amendment={amendment} partnership={partnership} reader={reader} />
      ))}
    </Section>
  );
}

interface AmendmentRecordProps extends AmendmentSectionProps {
  readonly amendment: AmendmentView;
}

function AmendmentRecord({ amendment, partnership, reader }: AmendmentRecordProps) {
  const t = useTranslations("partnerships.amendment");
  const { number, state, proposed, decided, reason, decisionReason, confirmedBy, baseEdition, files } = amendment;
  const person = (deed: { person: string | null; organization: string | null }) =>
    deed.person ?? deed.organization ?? "";
  return (
    <article className="flex flex-col gap-3 rounded-md border border-garis bg-permukaan p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-bold">{t("number", { number })}</h3>
        <StatusTag tone={TONES[state]}>{t(`state.${state}`)}</StatusTag>
      </div>
      <p className="text-arang-600 text-sm">
        {t("proposed", {
          person: person(proposed),
          organization: proposed.organization ?? "",
          date: dayOf(proposed.at, reader),
        })}
        {decided ? ` · ${t("decided", { person: person(decided), date: dayOf(decided.at, reader) })}` : null}
        {state === "confirmed" ? ` · ${t("edition", { edition: baseEdition + 1 })}` : null}
      </p>
      <p className="max-w-prose whitespace-pre-line">{t("reason", { reason })}</p>
      {decisionReason ? (
        <p className="max-w-prose whitespace-pre-line">{t("decisionReason", { reason: decisionReason })}</p>
      ) : null}
      {state === "proposed" && confirmedBy.length > 0 ? <p>{t("agreed", { names: confirmedBy.join(", ") })}</p> : null}
      <ChangeTable amendment={amendment} partnership={partnership} reader={reader} />
      <FileList files={files} />
      <AmendmentDecision amendment={amendment} />
    </article>
  );
}

/** What changes, from what to what. */
function ChangeTable({ amendment, partnership, reader }: AmendmentRecordProps) {
  const t = useTranslations("partnerships");
  const rows = Object.entries(amendment.changes).map(([field, change]) => ({ field, ...change }));
  const itemOf = (id: string | undefined) => partnership.lines.find((line) => line.id === id)?.description ?? "";
  const nameOf = (field: string) => {
    const [kind = "", of] = field.split(".");
    if (kind === "clause") return t("amendment.fieldName.clause", { clause: t(`clause.${of}` as "clause.activity") });
    return t(`amendment.fieldName.${kind}` as "amendment.fieldName.quantity", { item: itemOf(of) });
  };
  const shown = (field: string, value: string | number | null) => {
    if (value === null) return t("amendment.empty");
    if (field.startsWith("unitPriceIdr.")) return formatRupiah(Number(value), reader.locale);
    if (field === "endsOn") return formatDate(String(value), reader.locale);
    if (field.endsWith("Basis")) return t(`basis.${value}` as "basis.calendar");
    return typeof value === "number" ? formatNumber(value, reader.locale) : value;
  };
  return (
    <DataTable
      caption={t("amendment.changes")}
      rows={rows}
      rowKey={({ field }) => field}
      columns={[
        { key: "field", header: t("amendment.field"), isName: true, cell: ({ field }) => nameOf(field) },
        {
          key: "from",
          header: t("amendment.from"),
          cell: ({ field, from }) => <span className="whitespace-pre-line">{shown(field, from)}</span>,
        },
        {
          key: "to",
          header: t("amendment.to"),
          cell: ({ field, to }) => <strong className="whitespace-pre-line">{shown(field, to)}</strong>,
        },
      ]}
    />
  );
}
