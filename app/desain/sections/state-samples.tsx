import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { ProgressBar, StepProgress } from "@/components/ui/progress";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusTag } from "@/components/ui/status-tag";
import { VerdictCounts, VerdictMark } from "@/components/ui/verdict-mark";

export function StateSamples() {
  return (
    <Section title="Keadaan dan kabar">
      <div className="flex flex-wrap gap-2">
        <StatusTag tone="neutral">Rancangan</StatusTag>
        <StatusTag tone="info">Berjalan</StatusTag>
        <StatusTag tone="good">Dibayar</StatusTag>
        <StatusTag tone="attention">Menunggu Anda</StatusTag>
        <StatusTag tone="bad">Ditolak</StatusTag>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <VerdictMark verdict="pass" />
        <VerdictMark verdict="fail" />
        <VerdictMark verdict="unknown" />
        <VerdictCounts pass={7} fail={0} unknown={2} />
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <Notice tone="info" title="Penawaran ditutup 3 hari lagi">
          <p>Senin, 4 Januari 2027 pukul 16.00 WIB.</p>
        </Notice>
        <Notice tone="good" title="Penawaran Anda sudah terkirim">
          <p>Pembeli menjawab paling lambat 11 Januari 2027.</p>
        </Notice>
        <Notice
          tone="attention"
          title="Sertifikat SNI Anda habis 30 hari lagi"
          actions={
            <LinkButton href="/desain" variant="secondary">
              Perbarui sertifikat
            </LinkButton>
          }
        />
        <Notice tone="bad" title="Berkas tidak dapat dibaca">
          <p>Yang lain sudah tersimpan. Unggah lagi sebagai PDF atau foto.</p>
        </Notice>
      </div>
      <EmptyState title="Belum ada undangan" action={<LinkButton href="/desain">Lengkapi kemampuan</LinkButton>}>
        <p>Pembeli mengundang pemasok yang kemampuannya jelas. Usaha dengan lima kemampuan lebih sering diundang.</p>
      </EmptyState>
      <div className="grid gap-6 lg:grid-cols-3">
        <ProgressBar value={18} max={24} label="18 dari 24 unit diterima" />
        <StepProgress current={2} total={5} title="Bengkel Anda" />
        <Skeleton lines={3} />
      </div>
    </Section>
  );
}
