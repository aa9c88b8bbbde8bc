import { stringify } from "csv-stringify/sync";
import { answerPaper, paperResponse } from "@/app/api/partnerships/paper-response";
import { requireActor } from "@/lib/access/session";
import { listPaymentRecords } from "@/lib/partnerships/payment-export-queries";
import { env } from "@/lib/platform/env";

const COLUMNS = [
  "kontrak",
  "tagihan",
  "pembeli",
  "pemasok",
  "jumlah_tagihan_idr",
  "jatuh_tempo",
  "bukti_bayar",
  "tanggal_bayar",
  "uang_idr",
  "ppn_dipungut_idr",
  "pph_dipotong_idr",
  "retensi_idr",
  "denda_idr",
  "keadaan",
  "data",
];

/**
 * Payments as a CSV file for bookkeeping: UTF-8 with a mark so that spreadsheets read it right, whole rupiah, ISO dates; texts
 * that a spreadsheet would take for a formula are neutralised, and each row of a demo says that it is one.
 */
export function GET(): Promise<Response> {
  return answerPaper(async () => {
    const records = await listPaymentRecords(await requireActor());
    const data = env().DEMO ? "DATA DEMO" : "";
    const rows = records.map(({ deductions, ...row }) => [
      row.contract,
      row.invoice,
      row.buyer,
      row.supplier,
      row.invoiceTotalIdr,
      row.dueOn,
      row.reference,
      row.paidOn,
      row.paidIdr,
      deductions.ppn_collected,
      deductions.pph,
      deductions.retention,
      deductions.penalty,
      row.standing,
      data,
    ]);
    const csv = stringify([COLUMNS, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" });
    return paperResponse(csv, "text/csv; charset=utf-8", "pembayaran.csv");
  });
}
