import { useTexts } from "@/components/i18n/texts";
import { Icon } from "@/components/ui/icon";

export type VerdictName = "pass" | "fail" | "unknown";

const LOOKS: Readonly<Record<VerdictName, string>> = {
  pass: "text-daun-700",
  fail: "text-bata-700",
  unknown: "text-kunyit-700",
};

/** ✓ in a circle, ✕ in a square, ? in a diamond: three shapes for people who do not see three colours. */
function VerdictShape({ verdict }: { readonly verdict: VerdictName }) {
  return <Icon name={`verdict-${verdict}`} className="size-5" />;
}

interface VerdictMarkProps {
  readonly verdict: VerdictName;
  /** Another word than the standard "Memenuhi / Tidak memenuhi / Belum terbukti". */
  readonly label?: string;
  /** The word is only read aloud, where a legend explains the shapes. */
  readonly isLabelHidden?: boolean;
}

/** Whether a requirement is met. */
export function VerdictMark({ verdict, label, isLabelHidden = false }: VerdictMarkProps) {
  const t = useTexts("common.verdict");
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${LOOKS[verdict]}`}>
      <VerdictShape verdict={verdict} />
      <span className={isLabelHidden ? "sr-only" : ""}>{label ?? t(verdict)}</span>
    </span>
  );
}

/** How many requirements came out how; zeros are shown too, because "0 not met" is good news. */
export function VerdictCounts(counts: Readonly<Record<VerdictName, number>>) {
  const t = useTexts("common.verdict");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {(["pass", "fail", "unknown"] as const).map((verdict) => (
        <li key={verdict} className={`nums inline-flex items-center gap-1 ${LOOKS[verdict]}`}>
          <VerdictShape verdict={verdict} />
          <strong className="font-semibold">{counts[verdict]}</strong> {t(verdict)}
        </li>
      ))}
    </ul>
  );
}
