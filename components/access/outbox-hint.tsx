import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { env } from "@/lib/platform/env";

/**
 * In the demo no message leaves the machine: says where it can be read instead. Whether it may be read there is for that page
 * to decide; after a form, this one is drawn by a request of the server to itself and cannot tell who asks.
 */
export async function OutboxHint() {
  if (!env().DEMO) return null;
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
