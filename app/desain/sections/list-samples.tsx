import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { FactList } from "@/components/ui/fact-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { formatRupiah } from "@/lib/shared/money";

interface SampleQuote {
  readonly firm: string;
  readonly price: number;
  readonly days: number;
  readonly tone: Tone;
  readonly state: string;
}

const QUOTES: readonly SampleQuote[] = [
  { firm: "CV Baja Makmur, Tegal", price: 12_500_000, days: 21, tone: "good", state: "Dipilih" },
  { firm: "Koperasi Logam Ceper, Klaten", price: 11_950_000, days: 28, tone: "info", state: "Dinilai" },
  { firm: "PT Cipta Presisi Nusantara, Bekasi", price: 13_120_000, days: 14, tone: "neutral", state: "Ditarik" },
];

export function ListSamples() {
  return (
    <Section title="Daftar dan fakta">
      <DataTable
        caption="Penawaran untuk lot 1, braket trafo"
        rows={QUOTES}
        rowKey={({ firm }) => firm}
        columns={[
          { key: "firm", header: "Pemasok", cell: ({ firm }) => firm, isName: true },
          { key: "price", header: "Harga", cell: ({ price }) => formatRupiah(price, "id"), align: "end" },
          { key: "days", header: "Waktu kirim", cell: ({ days }) => `${days} hari`, align: "end" },
          { key: "state", header: "Keadaan", cell: ({ tone, state }) => <StatusTag tone={tone}>{state}</StatusTag> },
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <Card title="Braket trafo 20 kV" href="/desain" tags={<StatusTag tone="attention">3 hari lagi</StatusTag>}>
          <p className="text-arang-600">PLN UID Jawa Tengah · 400 bh per bulan · baja galvanis</p>
        </Card>
        <Card
          title="Kotak kayu jati"
          tags={<StatusTag tone="info">Terbit</StatusTag>}
          actions={
            <LinkButton href="/desain" variant="secondary" size="small">
              Buka
            </LinkButton>
          }
        >
          <p className="text-arang-600">Perhutani · 1.200 bh · sertifikat FSC</p>
        </Card>
      </div>
      <FactList
        facts={[
          { term: "Harga satuan", value: formatRupiah(12_500_000, "id") },
          { term: "Batas penawaran", value: "3 hari lagi, Senin 4 Januari 2027 pukul 16.00 WIB" },
          { term: "Tempat kirim", value: "Gudang Ungaran, Kabupaten Semarang" },
        ]}
      />
    </Section>
  );
}
