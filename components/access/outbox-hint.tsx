import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";

/** In the demo no message leaves the machine: says where it can be read instead. Only for the demo. */
export async function OutboxHint() {
  const t = await getTranslations("identity.outbox");
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
