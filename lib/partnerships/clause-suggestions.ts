import { CLAUSE_KINDS, type Clause, type ClauseKind } from "@/lib/partnerships/clauses";
import type { PartnershipPattern } from "@/lib/partnerships/partnership";

/**
 * Texts with which a contract may begin. They are in Bahasa Indonesia whatever the reader's language: the law asks for a
 * contract in it (UU 24/2009 Ps 31). The parties change them as they agree.
 */
const GENERAL: Readonly<Record<Exclude<ClauseKind, "activity" | "development">, string>> = {
  rights_duties:
    "Pemasok membuat dan menyerahkan barang sesuai jumlah, mutu, dan waktu dalam kontrak dan pesanan. Pembeli memberi gambar, spesifikasi, dan rencana kebutuhan yang diperlukan, memeriksa kiriman dalam batas waktu kontrak, dan membayar tepat waktu. Masing-masing pihak berhak menerima pelaksanaan kewajiban pihak lainnya.",
  term: "Kontrak berlaku selama jangka waktu yang tertulis dalam kontrak ini dan dapat diperpanjang dengan perubahan yang dikonfirmasi kedua pihak.",
  disputes:
    "Perselisihan diselesaikan dengan musyawarah paling lama 30 (tiga puluh) hari kalender. Bila tidak tercapai, para pihak menempuh mediasi, lalu Pengadilan Negeri di tempat kedudukan pemasok. Selama perselisihan, kewajiban yang tidak diperselisihkan tetap dijalankan.",
  price_adjustment:
    "Harga tetap selama enam bulan pertama. Bila harga bahan baku utama naik atau turun lebih dari 10 % menurut sumber yang disepakati, salah satu pihak dapat mengusulkan penyesuaian harga. Harga baru hanya berlaku untuk pesanan setelah perubahan dikonfirmasi.",
  payment:
    "Pembeli membayar sejumlah barang yang diterima dalam batas waktu kontrak, dihitung sejak barang diterima. Setiap potongan disebut jenis dan jumlahnya. Harga belum termasuk PPN; PPN ditambahkan bila pemasok adalah pengusaha kena pajak.",
  quality:
    "Barang diperiksa menurut spesifikasi yang disepakati. Barang yang tidak sesuai dapat ditolak dengan alasan tertulis dan diganti oleh pemasok tanpa biaya tambahan bagi pembeli. Barang yang tidak dijawab sampai batas pemeriksaan diperlakukan menurut kesepakatan para pihak.",
  confidentiality:
    "Para pihak menjaga gambar, harga, dan data teknis yang diterima dari pihak lain, dan hanya memakainya untuk melaksanakan kontrak ini. Kewajiban ini berlaku sampai dua tahun setelah kontrak berakhir.",
  force_majeure:
    "Bencana alam, kebakaran, kerusuhan, wabah, atau tindakan pemerintah yang menghalangi pelaksanaan kontrak diberitahukan paling lama tujuh hari kalender. Kewajiban yang terhalang ditunda selama keadaan itu berlangsung tanpa denda.",
  exit: "Salah satu pihak dapat mengakhiri kontrak dengan alasan tertulis. Barang yang sudah dikirim tetap diperiksa dan dibayar. Pesanan yang belum dikirim dan bahan yang sudah dibeli khusus untuk kontrak ini diselesaikan bersama dalam 30 (tiga puluh) hari kalender.",
};

const ACTIVITY: Readonly<Record<PartnershipPattern, string>> = {
  inti_plasma:
    "Pembeli sebagai inti membina dan menyediakan sarana yang disepakati; pemasok sebagai plasma memproduksi barang dalam daftar barang dan menyerahkannya kepada inti.",
  subkontrak:
    "Pemasok sebagai subkontraktor membuat komponen dalam daftar barang yang menjadi bagian dari produksi pembeli, menurut gambar dan spesifikasi pembeli.",
  waralaba:
    "Pembeli sebagai pemberi waralaba memberi hak memakai merek dan cara usahanya; pemasok sebagai penerima waralaba menjalankannya untuk barang dalam daftar barang.",
  perdagangan_umum:
    "Pembeli menampung dan memasarkan barang pemasok dalam daftar barang secara tetap, tanpa mensyaratkan merek yang merugikan pemasok.",
  distribusi_keagenan:
    "Pemasok memperoleh hak khusus untuk memasarkan barang dalam daftar barang di wilayah yang disepakati.",
  rantai_pasok:
    "Pemasok membuat dan mengirim komponen dalam daftar barang sebagai bagian rantai pasok produksi pembeli, mengikuti rencana kebutuhan yang dibagikan pembeli.",
  bagi_hasil:
    "Para pihak menjalankan usaha atas barang dalam daftar barang bersama-sama dan membagi hasilnya menurut bagian yang disepakati tertulis.",
  kerja_sama_operasional:
    "Para pihak menjalankan pekerjaan untuk barang dalam daftar barang dengan aset dan tenaga masing-masing sampai pekerjaan selesai.",
  usaha_patungan:
    "Para pihak menjalankan usaha atas barang dalam daftar barang melalui badan usaha yang didirikan bersama menurut peraturan yang berlaku.",
  penyumberluaran:
    "Pemasok mengerjakan pekerjaan dalam daftar barang yang berada di luar kegiatan utama pembeli, dengan tenaga dan tanggung jawab pemasok.",
};

const DEVELOPMENT: Readonly<Partial<Record<PartnershipPattern, string>>> = {
  inti_plasma:
    "Inti menyediakan bimbingan teknis, sarana produksi, dan pembiayaan yang disepakati, serta membantu peningkatan kemampuan manajemen plasma.",
  subkontrak:
    "Pembeli memberi kesempatan mengerjakan sebagian produksi, bahan baku dan alat yang wajar, bimbingan teknis dan mutu, serta tidak memutus hubungan secara sepihak tanpa alasan.",
  waralaba: "Pemberi waralaba memberi pelatihan, bimbingan operasional, dan dukungan pemasaran secara berkala.",
};

const GENERAL_DEVELOPMENT =
  "Pembeli memberi bimbingan mutu dan teknis, satu kunjungan teknis sedikitnya tiap enam bulan, dan umpan balik tertulis atas setiap barang yang ditolak, agar kemampuan pemasok meningkat.";

/** A first text for every clause of a contract of a pattern. */
export function suggestedClauses(pattern: PartnershipPattern): Clause[] {
  const texts: Readonly<Record<ClauseKind, string>> = {
    ...GENERAL,
    activity: ACTIVITY[pattern],
    development: DEVELOPMENT[pattern] ?? GENERAL_DEVELOPMENT,
  };
  return CLAUSE_KINDS.map((kind) => ({ kind, text: texts[kind] }));
}
