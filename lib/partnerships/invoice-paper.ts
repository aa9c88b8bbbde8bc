import "server-only";
import { createHash } from "node:crypto";
import { BASIS_WORDS, DEDUCTION_WORDS } from "@/lib/partnerships/paper-words";
import {
  buyerOf,
  type DeliveryView,
  type InvoiceView,
  type PartnershipDetail,
} from "@/lib/partnerships/partnership-detail";
import { remainingOf } from "@/lib/partnerships/settlement";
import { canonicalJson } from "@/lib/platform/audit-chain";
import { Paper } from "@/lib/platform/paper";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah, priceTimesQuantity } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";
import { dateInZone } from "@/lib/shared/zones";

/** An invoice with the delivery that it is for. */
export interface BilledDelivery extends DeliveryView {
  readonly invoice: InvoiceView;
}

/** The delivery of a contract that an invoice is for; undefined when the contract has no such invoice. */
export function billedDelivery(
  detail: Pick<PartnershipDetail, "orders">,
  invoiceId: string,
): BilledDelivery | undefined {
  return detail.orders
    .flatMap(({ deliveries }) => deliveries)
    .find((delivery): delivery is BilledDelivery => delivery.invoice?.id === invoiceId);
}

/** An invoice as a PDF in Bahasa Indonesia: what was accepted, what is owed, what was paid. It is no tax invoice. */
export async function invoicePaper(
  contract: PartnershipDetail,
  delivery: BilledDelivery,
  { demo }: { readonly demo: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const { invoice } = delivery;
  const paper = new Paper({
    name: `Tagihan ${invoice.number}`,
    hash: fingerprint(delivery),
    dated: invoice.payments.at(-1)?.recorded.at ?? invoice.issuedAt,
    demo,
  });
  paper.title("TAGIHAN", [`Nomor ${invoice.number}`, `Kontrak ${contract.number}`]);
  paper.facts([
    ["Dari pemasok", delivery.supplierName],
    ["Kepada pembeli", buyerOf(contract)?.name ?? ""],
    ["Surat jalan", `${delivery.noteNumber}, ${formatDate(delivery.deliveredOn, "id")}`],
    ["Terbit", formatDate(dateInZone(invoice.issuedAt, "WIB"), "id")],
    [
      "Jatuh tempo",
      `${formatDate(invoice.dueOn, "id")} (${contract.paymentTerm.days} ${BASIS_WORDS[contract.paymentTerm.basis]} sejak diterima)`,
    ],
  ]);
  writeGoods(paper, delivery);
  paper.facts([
    ["Nilai barang", formatRupiah(invoice.baseIdr, "id")],
    [
      "PPN",
      invoice.ppnIdr > 0 ? formatRupiah(invoice.ppnIdr, "id") : "tidak ada: pemasok tidak menerbitkan faktur pajak",
    ],
    ["Jumlah tagihan", formatRupiah(invoice.totalIdr, "id")],
    ["Sisa", formatRupiah(remainingOf(invoice), "id")],
  ]);
  writePayments(paper, invoice);
  paper.paragraph("Tagihan ini bukan faktur pajak.", { faint: true });
  return paper.finish();
}

function fingerprint({ invoice, lines }: BilledDelivery): string {
  const { number, baseIdr, ppnIdr, totalIdr, settledIdr, dueOn, payments } = invoice;
  const said = {
    bill: { number, baseIdr, ppnIdr, totalIdr, settledIdr, dueOn },
    lines: lines.map((line) => [line.description, line.answer?.accepted ?? 0, line.unit, line.unitPriceIdr]),
    payments: payments.map(({ reference, paidIdr, deductedIdr, standing }) => [
      reference,
      paidIdr,
      deductedIdr,
      standing,
    ]),
  };
  return createHash("sha256").update(canonicalJson(said)).digest("hex").slice(0, 16);
}

function writeGoods(paper: Paper, { lines }: BilledDelivery): void {
  paper.heading("Barang yang diterima");
  paper.table(
    [
      { header: "Barang", share: 44 },
      { header: "Diterima", share: 16, align: "right" },
      { header: "Harga satuan", share: 20, align: "right" },
      { header: "Nilai", share: 20, align: "right" },
    ],
    lines.map(({ description, unit, unitPriceIdr, answer }) => {
      const accepted = answer?.accepted ?? 0;
      return [
        description,
        `${formatNumber(accepted, "id")} ${unit}`,
        formatRupiah(unitPriceIdr, "id"),
        formatRupiah(priceTimesQuantity(unitPriceIdr, accepted), "id"),
      ];
    }),
  );
}

function writePayments(paper: Paper, { payments }: InvoiceView): void {
  const standing = payments.filter((payment) => payment.standing !== "void");
  if (standing.length === 0) return;
  paper.heading("Pembayaran");
  paper.table(
    [
      { header: "Bukti bayar", share: 30 },
      { header: "Tanggal", share: 22 },
      { header: "Uang", share: 20, align: "right" },
      { header: "Potongan", share: 28, align: "right" },
    ],
    standing.map(({ reference, paidOn, paidIdr, deductions }) => [
      reference,
      formatDate(paidOn, "id"),
      formatRupiah(paidIdr, "id"),
      deductions.map(({ kind, amountIdr }) => `${DEDUCTION_WORDS[kind]} ${formatRupiah(amountIdr, "id")}`).join("\n"),
    ]),
  );
}
