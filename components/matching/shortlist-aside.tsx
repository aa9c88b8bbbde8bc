import { getTranslations } from "next-intl/server";
import { InviteForm } from "@/components/sourcing/invite-form";
import { Notice } from "@/components/ui/notice";

interface ShortlistAsideProps {
  readonly needId: string;
  /** Null when this person cannot invite now. */
  readonly formId: string | null;
  /** True for people who may invite while quoting is open. */
  readonly isInviter: boolean;
  /** "3 hari lagi, Senin 4 Januari 2027 pukul 16.00 WIB"; null when no deadline was set. */
  readonly deadline: string | null;
}

/** What is done with the list: on a wide screen it stays in sight, on a phone it follows the list. */
export async function ShortlistAside({ needId, formId, isInviter, deadline }: ShortlistAsideProps) {
  const t = await getTranslations("matching.invite");
  return (
    <div className="xl:sticky xl:top-6">
      {formId ? (
        <InviteForm id={formId} needId={needId} deadline={deadline} />
      ) : (
        <Notice tone="info" title={t("closed")}>
          <p>{isInviter ? t("closedText") : t("readOnly")}</p>
        </Notice>
      )}
    </div>
  );
}
