import { useTranslations } from "next-intl";
import { ClauseList } from "@/components/partnerships/clause-list";
import { ContractSeal } from "@/components/partnerships/contract-seal";
import { endKindOf } from "@/components/partnerships/end-form";
import { amountOf, dayOf, type Reader } from "@/components/partnerships/reader";
import { SignedCopySection } from "@/components/partnerships/signed-copy-section";
import { DataTable } from "@/components/ui/data-table";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { still } from "@/components/ui/still";
import { orderingOf } from "@/lib/partnerships/order-schedule";
import { type PartnershipDetail, type PartyView, suppliersOf } from "@/lib/partnerships/partnership-detail";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah, priceTimesQuantity, sumRupiah } from "@/lib/shared/money";
import { formatPercent } from "@/lib/shared/number-format";

interface ContractProps {
  readonly partnership: PartnershipDetail;
  readonly reader: Reader;
}

/** What was agreed: between whom, on which terms, for how much. */
export function ContractSection({ partnership, reader }: ContractProps) {
  const t = useTranslations("partnerships");
  const end = endKindOf(partnership);
  return (
    <Section id="kontrak" title={t("detail.contractTitle")} hasStillHead>
      <div className="flex flex-col gap-4" {...still(<Agreement partnership={partnership} reader={reader} />)} />
      <SignedCopySection partnership={partnership} reader={reader} />
      <p className="text-arang-600 text-sm">{t("detail.notSignature")}</p>
      {end ? (
        <LinkButton href={`/kemitraan/${partnership.id}/akhiri`} variant="quiet">
          {t(`detail.${end === "terminate" ? "end" : end}`)}
        </LinkButton>
      ) : null}
    </Section>
  );
}

/** To be read: nothing to press here but what unfolds. */
function Agreement({ partnership, reader }: ContractProps) {
  const t = useTranslations("partnerships");
  const { pattern, startsOn, endsOn, acceptanceTerm, paymentTerm, lines, parties, activatedAt } = partnership;
  const term = ({ days, basis }: typeof paymentTerm) => t("term", { days, basis: t(`basis.${basis}`) });
  const value = sumRupiah(lines.map(({ unitPriceIdr, quantity }) => priceTimesQuantity(unitPriceIdr, quantity)));
  const period = { from: formatDate(startsOn, reader.locale), until: formatDate(endsOn, reader.locale) };
  return (
    <>
      {activatedAt ? <ContractSeal text={t("detail.seal", { date: dayOf(activatedAt, reader) })} /> : null}
      <FactList
        facts={[
          { term: t("detail.pattern"), value: t(`pattern.${pattern}`) },
          { term: t("detail.period"), value: t("detail.periodText", period) },
          { term: t("detail.ordering"), value: t(`ordering.${orderingOf(partnership)}`) },
          { term: t("detail.edition"), value: t("detail.editionText", { edition: partnership.edition }) },
          { term: t("detail.acceptanceTerm"), value: term(acceptanceTerm) },
          { term: t("detail.paymentTerm"), value: term(paymentTerm) },
          { term: t("detail.value"), value: <strong>{formatRupiah(value, reader.locale)}</strong> },
        ]}
      />
      <Parties parties={parties} isConsortium={suppliersOf(partnership).length > 1} reader={reader} />
      <ClauseList clauses={partnership.clauses} terms={partnership.terms} />
    </>
  );
}

interface PartiesProps {
  readonly parties: readonly PartyView[];
  readonly isConsortium: boolean;
  readonly reader: Reader;
}

function Parties({ parties, isConsortium, reader }: PartiesProps) {
  const t = useTranslations("partnerships.detail");
  const buyerFirst = [...parties].sort((a, b) => Number(b.role === "buyer") - Number(a.role === "buyer"));
  const roleText = ({ role, shareBasisPoints }: PartyView) => {
    if (role === "buyer" || !isConsortium) return role === "buyer" ? t("role.buyer") : t("soleSupplier");
    return `${t(`role.${role}`)}, ${t("share", { share: formatPercent(shareBasisPoints, reader.locale) })}`;
  };
  const confirmation = ({ confirmed }: PartyView) => {
    if (!confirmed) return t("unconfirmed");
    const date = dayOf(confirmed.at, reader);
    return confirmed.person ? t("confirmedBy", { person: confirmed.person, date }) : t("confirmedOn", { date });
  };
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-bold">{t("parties")}</h3>
      <ul className="flex flex-col gap-3">
        {buyerFirst.map((party) => (
          <li key={party.organizationId} className="border-garis border-l-4 pl-3">
            <p className="text-arang-600 text-sm">{roleText(party)}</p>
            <p className="font-semibold">{party.name}</p>
            <p className={party.confirmed ? "text-sm" : "font-semibold text-kunyit-700 text-sm"}>
              {confirmation(party)}
            </p>
          </li>
        ))}
      </ul>
      {parties
        .filter(({ classUnknown }) => classUnknown)
        .map(({ organizationId, name }) => (
          <Notice key={organizationId} tone="attention" title={t("classUnknown", { name })}>
            <p>{t("classUnknownText")}</p>
          </Notice>
        ))}
    </div>
  );
}

/** The goods of a contract and how much of them has been ordered. */
export function ContractLines(props: ContractProps) {
  return <div {...still(<Lines {...props} />)} />;
}

function Lines({ partnership, reader }: ContractProps) {
  const t = useTranslations("partnerships.detail");
  return (
    <Section title={t("linesTitle")}>
      <DataTable
        caption={t("linesCaption")}
        rows={partnership.lines}
        rowKey={({ id }) => id}
        columns={[
          { key: "item", header: t("item"), isName: true, cell: ({ description }) => description },
          {
            key: "quantity",
            header: t("quantity"),
            align: "end",
            cell: ({ quantity, unit }) => amountOf(quantity, unit, reader),
          },
          {
            key: "ordered",
            header: t("ordered"),
            align: "end",
            cell: ({ orderedQuantity, unit }) => amountOf(orderedQuantity, unit, reader),
          },
          {
            key: "price",
            header: t("unitPrice"),
            align: "end",
            cell: ({ unitPriceIdr }) => formatRupiah(unitPriceIdr, reader.locale),
          },
        ]}
      />
    </Section>
  );
}
