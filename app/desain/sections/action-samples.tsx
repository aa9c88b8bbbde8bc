import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { TabLinks } from "@/components/ui/tab-links";

export function ActionSamples() {
  return (
    <Section title="Tindakan dan jalan">
      <div className="flex flex-col flex-wrap gap-3 sm:flex-row">
        <LinkButton href="/desain">Kirim penawaran</LinkButton>
        <LinkButton href="/desain" variant="secondary">
          Simpan dulu
        </LinkButton>
        <LinkButton href="/desain" variant="quiet">
          Lihat syarat
        </LinkButton>
        <LinkButton href="/desain" variant="danger">
          Tarik kebutuhan
        </LinkButton>
        <button type="button" aria-disabled="true" className={buttonClass()}>
          Sedang mengirim…
        </button>
        <LinkButton href="/desain" variant="secondary" size="small">
          Kecil
        </LinkButton>
      </div>
      <TabLinks
        label="Contoh tab"
        tabs={[
          { href: "/desain?tab=baru", label: "Menunggu jawaban", isCurrent: true, count: 3 },
          { href: "/desain?tab=jalan", label: "Berjalan", isCurrent: false, count: 12 },
          { href: "/desain?tab=selesai", label: "Selesai", isCurrent: false },
        ]}
      />
      <Pagination page={2} pageSize={20} total={1_234} hrefFor={(page) => `/desain?halaman=${page}`} />
      <div>
        <Details summary="Apa itu TKDN?" group="contoh">
          <p>Tingkat komponen dalam negeri: bagian dari nilai barang yang dibuat di Indonesia.</p>
        </Details>
        <Details summary="Apa itu KBLI?" group="contoh" isOpen>
          <p>Klasifikasi baku lapangan usaha: lima angka yang menyebut bidang usaha Anda.</p>
        </Details>
      </div>
    </Section>
  );
}
