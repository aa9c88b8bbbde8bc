import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { AttentionList } from "@/components/oversight/attention-list";
import { ChainFunnel } from "@/components/oversight/chain-funnel";
import { LinkageFilter } from "@/components/oversight/linkage-filter";
import { LinkageHeadline } from "@/components/oversight/linkage-headline";
import { LinkedTrend } from "@/components/oversight/linked-trend";
import { ProvinceSection } from "@/components/oversight/province-section";
import { SupplierTable } from "@/components/oversight/supplier-table";
import { requireMember } from "@/lib/access/session";
import { listProvinces } from "@/lib/catalog/queries";
import { chainAttention, linkedTrend, partnershipFunnel } from "@/lib/oversight/chain-queries";
import { linkageByProvince, linkageRatio, linkageRows } from "@/lib/oversight/queries";
import { readLinkageAddress } from "@/lib/oversight/schema";
import { currentTime } from "@/lib/platform/clock";
import { formatNumber } from "@/lib/shared/number-format";
import { dateInZone } from "@/lib/shared/zones";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("oversight"))("metaTitle") };
}

interface LinkagePageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The ministry's number with its definition, how it came about, what needs attention, and every row behind it. */
export default async function LinkagePage({ searchParams }: LinkagePageProps) {
  const actor = await requireMember("linkage:read");
  const today = dateInZone(currentTime(), "WIB");
  const { asOf, provinceCode, page } = readLinkageAddress(await searchParams, today);
  const [linkage, trend, funnel, attention, provinces, list, options] = await Promise.all([
    linkageRatio(actor, { asOf }),
    linkedTrend(actor, { asOf }),
    partnershipFunnel(actor, { asOf }),
    chainAttention(actor, { asOf }),
    linkageByProvince(actor, { asOf }),
    linkageRows(actor, { asOf, provinceCode, page }),
    listProvinces(),
  ]);
  const [t, locale] = await Promise.all([getTranslations("oversight"), getLocale()]);
  const { active, linked } = linkage;
  const counts = { linked: formatNumber(linked, locale), active: formatNumber(active, locale) };
  const hrefFor = (wanted: number) =>
    `/keterhubungan?tanggal=${asOf}${provinceCode ? `&provinsi=${provinceCode}` : ""}&halaman=${wanted}`;
  // On paper the figures fit one A4 page; the firms behind them stay on the screen.
  return (
    <div className="print:[zoom:0.62]">
      <Page title={active === 0 ? t("titleNone") : t("title", counts)} lead={<p>{t("lead")}</p>} width="wide">
        <LinkageFilter asOf={asOf} today={today} provinceCode={provinceCode} provinces={options} />
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
          <LinkageHeadline linkage={linkage} isPast={asOf < today} />
          <LinkedTrend asOf={asOf} trend={trend} />
        </div>
        <ProvinceSection asOf={asOf} provinces={provinces} />
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2 print:grid-cols-2">
          <ChainFunnel funnel={funnel} />
          <AttentionList attention={attention} />
        </div>
        <div className="print:hidden">
          <SupplierTable asOf={asOf} {...list} page={page} hrefFor={hrefFor} />
        </div>
      </Page>
    </div>
  );
}
