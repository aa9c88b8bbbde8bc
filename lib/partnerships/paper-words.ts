import type { ClauseKind } from "@/lib/partnerships/clauses";
import type { Ordering } from "@/lib/partnerships/order-schedule";
import type { DayBasis, PartnershipPattern, PartnershipState } from "@/lib/partnerships/partnership";
import type { DeductionKind } from "@/lib/partnerships/settlement";

// A contract paper is in Bahasa Indonesia whatever the reader's language (UU 24/2009 Ps 31).

export const PATTERN_WORDS: Readonly<Record<PartnershipPattern, string>> = {
  inti_plasma: "inti-plasma",
  subkontrak: "subkontrak",
  waralaba: "waralaba",
  perdagangan_umum: "perdagangan umum",
  distribusi_keagenan: "distribusi dan keagenan",
  rantai_pasok: "rantai pasok",
  bagi_hasil: "bagi hasil",
  kerja_sama_operasional: "kerja sama operasional",
  usaha_patungan: "usaha patungan",
  penyumberluaran: "penyumberluaran",
};

export const CLAUSE_WORDS: Readonly<Record<ClauseKind, string>> = {
  activity: "Kegiatan usaha",
  rights_duties: "Hak dan kewajiban",
  development: "Bentuk pengembangan",
  term: "Jangka waktu",
  disputes: "Penyelesaian perselisihan",
  price_adjustment: "Harga dan penyesuaian",
  payment: "Pembayaran dan potongan",
  quality: "Mutu dan penolakan",
  confidentiality: "Kerahasiaan",
  force_majeure: "Keadaan kahar",
  exit: "Pengakhiran",
};

export const BASIS_WORDS: Readonly<Record<DayBasis, string>> = { calendar: "hari kalender", working: "hari kerja" };

export const ORDERING_WORDS: Readonly<Record<Ordering, string>> = {
  framework: "Bertahap menurut pesanan pembeli (kontrak payung)",
  once: "Satu pesanan, terbit saat kontrak berlaku",
  monthly: "Satu pesanan tiap bulan, dibagi rata, terbit saat kontrak berlaku",
};

export const STATE_WORDS: Readonly<Record<PartnershipState, string>> = {
  awaiting_confirmation: "Rancangan, belum dikonfirmasi semua pihak",
  active: "Berlaku",
  completed: "Selesai",
  terminated: "Diakhiri",
  declined: "Tidak jadi berlaku",
};

export const DEDUCTION_WORDS: Readonly<Record<DeductionKind, string>> = {
  ppn_collected: "PPN dipungut pembeli",
  pph: "PPh dipotong",
  retention: "Retensi",
  penalty: "Denda",
};
