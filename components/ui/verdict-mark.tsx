import { getTranslations } from "next-intl/server";

export type VerdictName = "pass" | "fail" | "unknown";

const LOOKS: Readonly<Record<VerdictName, string>> = {
  pass: "text-daun-700",
  fail: "text-bata-700",
  unknown: "text-kunyit-700",
};

/** ✓ in a circle, ✕ in a square, ? in a diamond: three shapes for people who do not see three colours. */
function VerdictShape({ verdict }: { readonly verdict: VerdictName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-5 shrink-0"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      {verdict === "pass" ? <path d="M7.5 12.5l3 3 6-7M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z" /> : null}
      {verdict === "fail" ? <path d="M8 8l8 8M16 8l-8 8M3.5 3.5h17v17h-17z" /> : null}
      {verdict === "unknown" ? (
        <path d="M12 1.5L22.5 12 12 22.5 1.5 12zM9.6 9.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 2M12 16.6v.2" />
      ) : null}
    </svg>
  );
}

interface VerdictMarkProps {
  readonly verdict: VerdictName;
  /** Another word than the standard "Memenuhi / Tidak memenuhi / Belum terbukti". */
  readonly label?: string;
  /** The word is only read aloud, where a legend explains the shapes. */
  readonly isLabelHidden?: boolean;
}

/** Whether a requirement is met. */
export async function VerdictMark({ verdict, label, isLabelHidden = false }: VerdictMarkProps) {
  const t = await getTranslations("common.verdict");
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${LOOKS[verdict]}`}>
      <VerdictShape verdict={verdict} />
      <span className={isLabelHidden ? "sr-only" : ""}>{label ?? t(verdict)}</span>
    </span>
  );
}

/** How many requirements came out how; zeros are shown too, because "0 not met" is good news. */
export async function VerdictCounts(counts: Readonly<Record<VerdictName, number>>) {
  const t = await getTranslations("common.verdict");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {(["pass", "fail", "unknown"] as const).map((verdict) => (
        <li key={verdict} className={`nums inline-flex items-center gap-1 font-semibold ${LOOKS[verdict]}`}>
          <VerdictShape verdict={verdict} />
          {counts[verdict]} <span className="font-normal text-arang-600 text-sm">{t(verdict)}</span>
        </li>
      ))}
    </ul>
  );
}
