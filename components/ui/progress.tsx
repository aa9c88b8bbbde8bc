import { useTranslations } from "next-intl";

interface ProgressBarProps {
  readonly value: number;
  readonly max: number;
  /** "18 dari 24 unit diterima": the bar never stands without its words. */
  readonly label: string;
}

/** How much of a known whole is done. */
export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) * 100 : 0;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="nums text-sm">{label}</p>
      <svg
        width="100%"
        height="10"
        role="img"
        aria-label={label}
        className="rounded-full border border-garis-tegas bg-permukaan"
      >
        <rect width={`${share}%`} height="10" className="fill-nila-700" />
      </svg>
    </div>
  );
}

interface StepProgressProps {
  /** From 1. */
  readonly current: number;
  readonly total: number;
  /** Name of the step that is open. */
  readonly title: string;
}

/** Where one is in a form of several screens. */
export function StepProgress({ current, total, title }: StepProgressProps) {
  const t = useTranslations("common.steps");
  return (
    <div className="flex flex-col gap-2">
      <p className="text-arang-600 text-sm">
        {t("position", { current, total })} · <span className="font-semibold text-arang-900">{title}</span>
      </p>
      <div aria-hidden="true" className="flex gap-1">
        {Array.from({ length: total }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps have no other name than their place.
            key={index}
            className={`h-1.5 flex-1 rounded-full ${index < current ? "bg-nila-700" : "bg-garis"}`}
          />
        ))}
      </div>
    </div>
  );
}
