import Link from "next/link";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { BulkProblem } from "@/lib/needs/need";

interface BulkResultProps {
  readonly kind: "submitted" | "approved";
  /** How many moved on. */
  readonly moved: number;
  /** Those that did not, by name. */
  readonly failed: readonly { readonly needId: string; readonly title: string; readonly problem: BulkProblem | null }[];
}

/** What became of several needs at once: how many moved on, and line by line why the others did not. */
export function BulkResult({ kind, moved, failed }: BulkResultProps) {
  const t = useTranslations("needs.bulk");
  return (
    <Notice tone={failed.length > 0 ? "attention" : "good"} title={t(kind, { count: moved })}>
      {failed.length > 0 ? (
        <>
          <p>{t("failed", { count: failed.length })}</p>
          <ul className="list-disc pl-5">
            {failed.map(({ needId, title, problem }) => (
              <li key={needId}>
                <Link href={`/kebutuhan/${needId}`} className="link">
                  {title}
                </Link>
                {problem ? `: ${t(`problem.${problem}`)}` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
