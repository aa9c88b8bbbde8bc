import { useTranslations } from "next-intl";

/** From a need's ranking to its trial and to the earlier rankings. */
export function RankingLinks({ needId }: { readonly needId: string }) {
  const t = useTranslations("ranking");
  const ways = [
    { href: `/kebutuhan/${needId}/kecocokan/coba`, label: t("trial.metaTitle") },
    { href: `/kebutuhan/${needId}/kecocokan/riwayat`, label: t("runs.metaTitle") },
  ];
  return (
    <ul className="flex flex-wrap gap-x-6">
      {ways.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="link inline-flex min-h-11 items-center">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
