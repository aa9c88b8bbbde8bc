import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { formatForInput } from "@/lib/shared/number-input";

interface RulePreviewFormProps {
  readonly preview: { readonly value: number; readonly validFrom: string } | null;
  /** The first day that may be chosen. */
  readonly min: string;
}

/** Asks for a new value and its first day, to show what they would change. Sends them in the address; changes nothing. */
export function RulePreviewForm({ preview, min }: RulePreviewFormProps) {
  const t = useTranslations("admin.rules");
  return (
    <form method="get" className="flex flex-col gap-4 sm:flex-row sm:items-end">
      <div className="flex flex-col gap-1">
        <label htmlFor="nilai" className="font-semibold">
          {t("newValue")}
        </label>
        <input
          id="nilai"
          name="nilai"
          inputMode="decimal"
          required
          maxLength={30}
          defaultValue={preview ? formatForInput(preview.value) : ""}
          className="field-box w-full sm:w-64"
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor="mulai" className="font-semibold">
          {t("validFrom")}
        </label>
        <input
          id="mulai"
          name="mulai"
          type="date"
          required
          min={min}
          defaultValue={preview?.validFrom}
          className="field-box w-full sm:w-56"
        />
      </div>
      <button type="submit" className={buttonClass("secondary")}>
        {t("show")}
      </button>
    </form>
  );
}
