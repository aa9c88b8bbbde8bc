import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

/** What somebody can do who has just registered: found their firm, or wait for the invitation of their company. */
export function NoOrganization() {
  const t = useTranslations("home.noOrganization");
  return (
    <div className="flex flex-col gap-4">
      <Card
        title={t("makerTitle")}
        headingLevel={2}
        actions={<LinkButton href="/usaha/daftar">{t("makerAction")}</LinkButton>}
      >
        {t("makerText")}
      </Card>
      <Card title={t("buyerTitle")} headingLevel={2}>
        {t("buyerText")}
      </Card>
    </div>
  );
}
