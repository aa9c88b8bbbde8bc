import { BarChart } from "@/components/ui/bar-chart";
import { FigureTable } from "@/components/ui/figure-table";
import { LineChart } from "@/components/ui/line-chart";
import { PartBars } from "@/components/ui/part-bars";
import { Section } from "@/components/ui/section";
import { Stat, StatRow } from "@/components/ui/stat";

const MONTHS = [
  ["2026-07", "Juli 2026", 6.1],
  ["2026-08", "Agustus 2026", 6.4],
  ["2026-09", "September 2026", 7.2],
  ["2026-10", "Oktober 2026", 8.0],
  ["2026-11", "November 2026", 9.3],
] as const;

const PROVINCES = [
  ["33", "Jawa Tengah", 214],
  ["35", "Jawa Timur", 167],
  ["32", "Jawa Barat", 98],
  ["18", "Lampung", 31],
] as const;

export function ChartSamples() {
  return (
    <Section title="Angka dan grafik">
      <StatRow>
        <Stat
          label="Rasio keterhubungan"
          value="9,3%"
          definition="510 dari 5.480 pemasok aktif dengan barang diterima dalam 12 bulan, per 22 November 2026."
          isMain
        />
        <Stat label="Hari bayar, nilai tengah" value="34 hari" definition="Dari barang diterima sampai dibayar." />
        <Stat label="Kemitraan tanpa pesanan" value="12" definition="Ditandatangani lebih dari 90 hari lalu." />
      </StatRow>
      <div className="grid gap-10 lg:grid-cols-2">
        <LineChart
          title="Rasio keterhubungan naik lima bulan berturut-turut"
          definition="Pemasok tersambung dibagi pemasok aktif, akhir bulan."
          source="Mata Rantai, data contoh"
          headers={["Bulan", "Rasio"]}
          points={MONTHS.map(([key, label, value]) => ({
            key,
            label,
            value,
            text: `${value.toFixed(1).replace(".", ",")}%`,
          }))}
        />
        <BarChart
          title="Jawa Tengah memiliki pemasok tersambung terbanyak"
          source="Mata Rantai, data contoh"
          headers={["Provinsi", "Pemasok"]}
          highlight="33"
          points={PROVINCES.map(([key, label, value]) => ({ key, label, value, text: String(value) }))}
        />
        <PartBars
          legend={["terhubung", "aktif, belum terhubung"]}
          bars={[
            { key: "25", label: "Industri barang logam", part: 12, whole: 85, text: "12 dari 85", share: "14,1%" },
            { key: "10", label: "Industri makanan", part: 30, whole: 60, text: "30 dari 60", share: "50%" },
            { key: "31", label: "Industri furnitur", part: null, whole: 40, text: "[r] dari 40", share: "[r]" },
          ]}
        />
        <FigureTable
          table={{
            title: "Usaha menurut provinsi",
            definition: "Menurut tempat usahanya.",
            columns: [
              { key: "name", header: "Provinsi", kind: "text" },
              { key: "active", header: "Aktif", kind: "count" },
              { key: "ratio", header: "Rasio", kind: "percent" },
            ],
            rows: [
              { key: "33", values: ["Jawa Tengah", 1_214, 1_410] },
              { key: "92", values: ["Papua Barat", "[r]", "[r]"] },
              { key: "21", values: ["Kepulauan Riau", 0, null] },
            ],
          }}
        />
      </div>
    </Section>
  );
}
