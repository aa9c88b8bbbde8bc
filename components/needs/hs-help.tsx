import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";

interface HsHelpProps {
  /** Codes that needs of the organization have, each with the name of the last one. */
  readonly used: readonly { readonly hsCode: string; readonly title: string }[];
}

/** How an HS code is found, and the codes that colleagues have used before. */
export function HsHelp({ used }: HsHelpProps) {
  const t = useTranslations("needs.hs");
  return (
    <Details summary={t("summary")}>
      <p>{t("shape")}</p>
      <p>{t("where")}</p>
      {used.length > 0 ? (
        <>
          <p className="font-semibold">{t("used")}</p>
          <ul className="flex flex-col gap-1">
            {used.map(({ hsCode, title }) => (
              <li key={hsCode} className="flex gap-3">
                <span className="nums w-28 shrink-0 font-semibold">{hsCode}</span>
                <span className="min-w-0">{title}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Details>
  );
}
