import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** In the demo no message leaves the machine: says where it can be read instead. Only for the demo. */
export function OutboxHint() {
  const t = useTranslations("identity.outbox");
  return (
    <Notice tone="info" title={t("title")}>
      <p>
        {t.rich("text", {
          link: (words) => (
            <Link href="/outbox" target="_blank" className="link">
              {words}
            </Link>
          ),
        })}
      </p>
    </Notice>
  );
}
