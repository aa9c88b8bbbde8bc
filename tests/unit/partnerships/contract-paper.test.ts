import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { suggestedClauses } from "@/lib/partnerships/clause-suggestions";
import { contractPaper, editionOf } from "@/lib/partnerships/contract-paper";
import { billedDelivery, invoicePaper } from "@/lib/partnerships/invoice-paper";
import type { AmendmentView, PartnershipDetail } from "@/lib/partnerships/partnership-detail";
import { accepted, by, contract, order, payment } from "@/tests/support/partnership-samples";
import { pdfText } from "@/tests/support/pdf-text";

const amendment: AmendmentView = {
  id: "amendment",
  number: 1,
  state: "confirmed",
  reason: "Bahan baku naik.",
  changes: { "unitPriceIdr.line": { from: 100, to: 120 }, paymentDays: { from: 30, to: 14 } },
  baseEdition: 1,
  proposed: by("Rina", 10),
  proposedByOrganizationId: "tirta",
  decided: by("Sri", 11, "CV Ceper"),
  decisionReason: null,
  confirmedBy: ["CV Ceper"],
  files: [],
  version: 2,
  may: { decide: false, withdraw: false },
};
const amended = (): PartnershipDetail => {
  const base = contract({ clauses: suggestedClauses("subkontrak"), pattern: "subkontrak" });
  return {
    ...base,
    edition: 2,
    amendments: [amendment],
    paymentTerm: { days: 14, basis: "calendar" },
    lines: base.lines.map((line) => ({ ...line, unitPriceIdr: 120 as (typeof line)["unitPriceIdr"] })),
  };
};
async function print(detail: PartnershipDetail, edition = detail.edition, demo = true) {
  const shown = editionOf(detail, edition);
  if (!shown) throw new Error("no such edition");
  return contractPaper(shown, { demo });
}

describe("the contract on paper", () => {
  it("says number, parties, every clause, prices and room for signatures, and that it is a demonstration on every page", async () => {
    const pages = pdfText(await print(amended()));
    const text = pages.join(" ");
    for (const words of [
      "MR/2026/11/0001",
      "PT Tirta",
      "CV Ceper",
      "subkontrak",
      "Meterai",
      "Rp120",
      "14 hari kalender",
    ]) {
      expect(text).toContain(words);
    }
    for (let number = 1; number <= 11; number += 1) expect(text).toContain(`Pasal ${number}.`);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, index) => {
      expect(page).toContain("DATA DEMO");
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`);
      expect(page).toMatch(/sidik isi [0-9a-f]{16}/);
    });
    expect(text).toContain("bukan tanda tangan elektronik tersertifikasi");
    expect(text).not.toMatch(/ditandatangani secara elektronik/i);
  });

  it("is the same bytes for the same content, and another fingerprint for another", async () => {
    const hash = async (detail: PartnershipDetail) =>
      createHash("sha256")
        .update(await print(detail))
        .digest("hex");
    expect(await hash(amended())).toBe(await hash(amended()));
    expect(await hash(amended())).not.toBe(await hash({ ...amended(), terms: "Khusus" }));
  });

  it("can be read as it was before each change", async () => {
    const first = pdfText(await print(amended(), 1, false)).join(" ");
    expect(first).toContain("Rp100");
    expect(first).toContain("30 hari kalender");
    expect(first).toContain("edisi 1");
    expect(first).not.toContain("DATA DEMO");
    expect(editionOf(amended(), 3)).toBeNull();
    expect(editionOf(amended(), 0)).toBeNull();
    expect(editionOf(amended(), Number.NaN)).toBeNull();
  });
});

describe("an invoice on paper", () => {
  it("says what was accepted, owed and paid, and leaves void payments out", async () => {
    const payments = [payment({ reference: "TRF-BATAL", standing: "void" }), payment({ reference: "TRF-1" })];
    const detail = contract({ orders: [order(10, [accepted({ payments, settledIdr: 1_000 })])] });
    const delivery = billedDelivery(detail, "invoice");
    if (!delivery) throw new Error("no invoice");
    const text = pdfText(await invoicePaper(detail, delivery, { demo: true })).join(" ");
    for (const words of ["INV/2026/11/0001", "SJ-1", "Rp1.000", "TRF-1", "DATA DEMO", "bukan faktur pajak"]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("TRF-BATAL");
    expect(billedDelivery(detail, "another")).toBeUndefined();
  });
});
