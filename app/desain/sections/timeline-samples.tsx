import { ChainTimeline } from "@/components/ui/chain-timeline";
import { ScoreBar } from "@/components/ui/score-bar";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";

export function TimelineSamples() {
  return (
    <Section title="Rantai, skor, dan tugas">
      <div className="grid gap-10 lg:grid-cols-2">
        <ChainTimeline
          label="Perjalanan kemitraan"
          links={[
            {
              key: "need",
              title: "Kebutuhan diterbitkan",
              state: "done",
              date: "2 November 2026",
              person: "Sari Wulandari, PLN",
            },
            {
              key: "award",
              title: "Pemasok dipilih",
              state: "done",
              date: "20 November 2026",
              paper: { label: "Berita acara", href: "/desain" },
            },
            {
              key: "contract",
              title: "Perjanjian dikonfirmasi",
              state: "done",
              date: "24 November 2026",
              paper: { label: "PKS-2026-0117", href: "/desain" },
            },
            {
              key: "delivery",
              title: "Pengiriman pertama, 120 dari 400 bh",
              state: "current",
              date: "Jadwal 4 Januari 2027",
              person: "Budi Santoso, CV Baja Makmur",
              waiting: { who: "Ibu Sari, pembeli", since: "sejak 3 hari lalu" },
            },
            { key: "acceptance", title: "Diterima", state: "upcoming" },
            { key: "payment", title: "Dibayar", state: "upcoming", date: "Paling lambat 3 Februari 2027" },
          ]}
        />
        <div className="flex flex-col gap-8">
          <ScoreBar
            label="Skor 74 dari 100"
            parts={[
              { key: "capability", label: "Kemampuan", points: 32, max: 40 },
              { key: "capacity", label: "Kapasitas", points: 18, max: 20 },
              { key: "distance", label: "Jarak", points: 6, max: 15 },
              { key: "record", label: "Rekam jejak", points: 8, max: 15 },
              { key: "tkdn", label: "TKDN", points: 10, max: 10 },
            ]}
          />
          <TaskList
            tasks={[
              {
                key: "a",
                title: "Konfirmasi perjanjian",
                href: "/desain",
                state: "next",
                note: "Pembeli menunggu sejak kemarin",
              },
              {
                key: "b",
                title: "Catat pengiriman",
                href: "/desain",
                state: "waiting",
                note: "Pembeli memeriksa 120 bh",
              },
              { key: "c", title: "Terima pembayaran", state: "blocked", note: "Setelah barang diterima" },
              { key: "d", title: "Lengkapi profil", href: "/desain", state: "done" },
            ]}
          />
          <ChainTimeline
            label="Kemitraan yang berhenti"
            links={[
              { key: "contract", title: "Perjanjian dikonfirmasi", state: "done", date: "24 November 2026" },
              { key: "order", title: "Pesanan pertama", state: "broken", date: "Dibatalkan 9 Desember 2026" },
            ]}
          />
        </div>
      </div>
    </Section>
  );
}
