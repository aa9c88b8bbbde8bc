import "server-only";
import { createHash } from "node:crypto";
import { type ContractContent, unamend } from "@/lib/partnerships/amendment";
import { orderingOf } from "@/lib/partnerships/order-schedule";
import { BASIS_WORDS, CLAUSE_WORDS, ORDERING_WORDS, PATTERN_WORDS, STATE_WORDS } from "@/lib/partnerships/paper-words";
import { buyerOf, type PartnershipDetail, type PartyView, suppliersOf } from "@/lib/partnerships/partnership-detail";
import { canonicalJson } from "@/lib/platform/audit-chain";
import { Paper } from "@/lib/platform/paper";
import { formatDate } from "@/lib/shared/date-format";
import { formatRupiah, priceTimesQuantity, sumRupiah, toRupiah } from "@/lib/shared/money";
import { formatNumber, formatPercent } from "@/lib/shared/number-format";
import { dateInZone } from "@/lib/shared/zones";

/** What a contract paper says: the contract as it was in one of its editions. */
interface ContractEdition extends PartnershipDetail {
  readonly shownEdition: number;
}

/**
 * The contract as it was in an edition: amendments that came into force after it are undone, from the last to the first.
 * Null when there is no such edition.
 */
export function editionOf(detail: PartnershipDetail, edition: number): ContractEdition | null {
  if (!Number.isInteger(edition) || edition < 1 || edition > detail.edition) return null;
  const later = detail.amendments.filter(({ state, baseEdition }) => state === "confirmed" && baseEdition >= edition);
  const now: ContractContent = {
    endsOn: detail.endsOn,
    acceptanceDays: detail.acceptanceTerm.days,
    acceptanceBasis: detail.acceptanceTerm.basis,
    paymentDays: detail.paymentTerm.days,
    paymentBasis: detail.paymentTerm.basis,
    terms: detail.terms,
    lines: detail.lines,
    clauses: detail.clauses,
  };
  const then = later
    .toSorted((a, b) => b.baseEdition - a.baseEdition)
    .reduce((content, { changes }) => unamend(content, changes), now);
  return {
    ...detail,
    shownEdition: edition,
    endsOn: then.endsOn,
    acceptanceTerm: { days: then.acceptanceDays, basis: then.acceptanceBasis },
    paymentTerm: { days: then.paymentDays, basis: then.paymentBasis },
    terms: then.terms,
    clauses: then.clauses,
    lines: detail.lines.map((line) => {
      const old = then.lines.find(({ id }) => id === line.id);
      return old ? { ...line, quantity: old.quantity, unitPriceIdr: toRupiah(old.unitPriceIdr) } : line;
    }),
    amendments: detail.amendments.filter(({ state, baseEdition }) => state === "confirmed" && baseEdition < edition),
  };
}

/** The contract as a PDF to print and sign, in Bahasa Indonesia. The same content gives the same bytes. */
export async function contractPaper(
  contract: ContractEdition,
  { demo }: { readonly demo: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const name = `Kontrak ${contract.number} · edisi ${contract.shownEdition}`;
  const dated = contract.amendments[0]?.decided?.at ?? contract.activatedAt ?? contract.drafted.at;
  const paper = new Paper({ name, hash: fingerprint(contract), dated, demo });
  paper.title("PERJANJIAN KEMITRAAN", [
    `Nomor ${contract.number}`,
    `Pola ${PATTERN_WORDS[contract.pattern]} · edisi ${contract.shownEdition} · ${STATE_WORDS[contract.state]}`,
    "UU 20/2008 dan PP 7/2021 Pasal 104–123",
  ]);
  writeParties(paper, contract);
  writeTerms(paper, contract);
  writeLines(paper, contract);
  contract.clauses.forEach(({ kind, text }, index) => {
    paper.heading(`Pasal ${index + 1}. ${CLAUSE_WORDS[kind]}`);
    paper.paragraph(text);
  });
  if (contract.terms) {
    paper.heading("Ketentuan lain");
    paper.paragraph(contract.terms);
  }
  writeAmendments(paper, contract);
  writeConfirmations(paper, contract);
  writeSignatures(paper, contract);
  return paper.finish();
}

/** Sixteen hexadecimal digits of what the paper says, so that two copies can be told apart. */
function fingerprint(contract: ContractEdition): string {
  const { number, shownEdition, pattern, startsOn, endsOn, acceptanceTerm, paymentTerm, terms, clauses } = contract;
  const parties = contract.parties.map(({ organizationId, role, shareBasisPoints }) => [
    organizationId,
    role,
    shareBasisPoints,
  ]);
  const lines = contract.lines.map((line) => [line.description, line.quantity, line.unit, line.unitPriceIdr]);
  const said = {
    number,
    shownEdition,
    pattern,
    startsOn,
    endsOn,
    ordering: orderingOf(contract),
    acceptance: [acceptanceTerm.days, acceptanceTerm.basis],
    payment: [paymentTerm.days, paymentTerm.basis],
    terms,
    clauses: clauses.map(({ kind, text }) => [kind, text]),
    parties,
    lines,
  };
  return createHash("sha256").update(canonicalJson(said)).digest("hex").slice(0, 16);
}

function writeParties(paper: Paper, contract: ContractEdition): void {
  const suppliers = suppliersOf(contract);
  const share = ({ shareBasisPoints }: PartyView) =>
    suppliers.length > 1 ? `, bagian ${formatPercent(shareBasisPoints, "id")}` : "";
  paper.heading("Para pihak");
  paper.facts([
    ["Pihak pertama, pembeli", buyerOf(contract)?.name ?? ""],
    ...suppliers.map(
      (party, index) =>
        [index === 0 ? "Pihak kedua, pemasok" : "Anggota konsorsium", `${party.name}${share(party)}`] as const,
    ),
  ]);
}

function writeTerms(paper: Paper, contract: ContractEdition): void {
  const term = ({ days, basis }: ContractEdition["paymentTerm"]) => `${days} ${BASIS_WORDS[basis]}`;
  paper.heading("Pokok perjanjian");
  paper.facts([
    ["Barang atau pekerjaan", contract.origin.title],
    ["Berlaku", `${formatDate(contract.startsOn, "id")} sampai ${formatDate(contract.endsOn, "id")}`],
    ["Cara memesan", ORDERING_WORDS[orderingOf(contract)]],
    ["Batas memeriksa barang", `${term(contract.acceptanceTerm)} sejak pengiriman dicatat`],
    ["Batas membayar", `${term(contract.paymentTerm)} sejak barang diterima`],
  ]);
}

function writeLines(paper: Paper, { lines }: ContractEdition): void {
  const amounts = lines.map(({ unitPriceIdr, quantity }) => priceTimesQuantity(unitPriceIdr, quantity));
  paper.heading("Daftar barang dan harga (belum termasuk PPN)");
  paper.table(
    [
      { header: "Barang", share: 44 },
      { header: "Jumlah", share: 16, align: "right" },
      { header: "Harga satuan", share: 20, align: "right" },
      { header: "Nilai", share: 20, align: "right" },
    ],
    lines.map((line, index) => [
      line.description,
      `${formatNumber(line.quantity, "id")} ${line.unit}`,
      formatRupiah(line.unitPriceIdr, "id"),
      formatRupiah(amounts[index] ?? toRupiah(0), "id"),
    ]),
  );
  paper.facts([["Nilai kontrak", `${formatRupiah(sumRupiah(amounts), "id")}, belum termasuk PPN`]]);
}

function writeAmendments(paper: Paper, { amendments }: ContractEdition): void {
  if (amendments.length === 0) return;
  paper.heading("Perubahan yang sudah berlaku");
  paper.table(
    [
      { header: "Nomor", share: 12 },
      { header: "Berlaku sejak", share: 24 },
      { header: "Alasan", share: 64 },
    ],
    amendments
      .toReversed()
      .map(({ number, decided, reason }) => [String(number), decided ? dayOf(decided.at) : "", reason]),
  );
}

/** Who agreed in the app. That is no signature, and the paper says so. */
function writeConfirmations(paper: Paper, { parties }: ContractEdition): void {
  paper.heading("Konfirmasi di aplikasi");
  paper.facts(
    parties.map(({ name, confirmed }) => [
      name,
      confirmed ? `${confirmed.person ?? name}, ${dayOf(confirmed.at)}` : "belum mengonfirmasi",
    ]),
  );
  paper.paragraph(
    "Konfirmasi di aplikasi bukan tanda tangan elektronik tersertifikasi. Naskah ini dicetak, dibubuhi meterai, dan ditandatangani para pihak di bawah; salinannya diunggah ke aplikasi.",
    { faint: true },
  );
}

function writeSignatures(paper: Paper, contract: ContractEdition): void {
  const buyer = buyerOf(contract);
  const parties = [...(buyer ? [buyer] : []), ...suppliersOf(contract)];
  paper.heading("Tanda tangan");
  for (let at = 0; at < parties.length; at += 2) signatureRow(paper, parties.slice(at, at + 2));
}

/** Room for the name, a signature and the duty stamp of two parties side by side. */
function signatureRow(paper: Paper, parties: readonly PartyView[]): void {
  const { doc, width } = paper;
  paper.room(150);
  const top = doc.y;
  parties.forEach(({ name }, index) => {
    const left = 56 + index * (width / 2 + 6);
    const wide = width / 2 - 6;
    doc.text(name, left, top, { width: wide });
    doc
      .rect(left, top + 34, 70, 54)
      .dash(2, { space: 2 })
      .strokeColor("#57534E")
      .stroke()
      .undash();
    doc
      .fontSize(7.5)
      .fillColor("#57534E")
      .text("Meterai", left, top + 57, { width: 70, align: "center" });
    doc.fontSize(9.5).fillColor("#1C1B1A");
    doc
      .moveTo(left, top + 112)
      .lineTo(left + wide - 12, top + 112)
      .lineWidth(0.5)
      .strokeColor("#57534E")
      .stroke();
    doc
      .fontSize(8)
      .text("Nama, jabatan, tempat, tanggal", left, top + 116, { width: wide })
      .fontSize(9.5);
  });
  doc.x = 56;
  doc.y = top + 144;
}

/** Days on paper are those of WIB, whoever prints it. */
function dayOf(at: Date): string {
  return formatDate(dateInZone(at, "WIB"), "id");
}
