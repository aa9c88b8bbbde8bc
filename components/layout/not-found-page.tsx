import { useTranslations } from "next-intl";
import { ProblemPage } from "@/components/layout/problem-page";
import { LinkButton } from "@/components/ui/link-button";

/** The same for what does not exist and what this reader may not see. */
export function NotFoundPage() {
  const t = useTranslations("errors.pages");
  return (
    <ProblemPage title={t("notFoundTitle")} text={<p>{t("notFoundText")}</p>}>
      <LinkButton href="/beranda">{t("notFoundHome")}</LinkButton>
      <LinkButton href="/" variant="secondary">
        {t("notFoundStart")}
      </LinkButton>
    </ProblemPage>
  );
}
