import { useTranslations } from "next-intl";

/**
 * Where the boxes "compare" of the list lead to. An ordinary GET form without anything to see: the boxes and the button stand
 * in the list and point to it by its id.
 */
export function CompareForm({ id, needId }: { readonly id: string; readonly needId: string }) {
  const t = useTranslations("matching.compare");
  return <form id={id} action={`/kebutuhan/${needId}/kecocokan/banding`} aria-label={t("form")} className="hidden" />;
}
