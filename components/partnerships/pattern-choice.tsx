import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { PARTNERSHIP_PATTERNS, type PartnershipPattern } from "@/lib/partnerships/partnership";

/** The pattern that an address names; the one that most components come under otherwise. */
export function patternOf(text: string | null): PartnershipPattern {
  return PARTNERSHIP_PATTERNS.find((pattern) => pattern === text) ?? "rantai_pasok";
}

interface PatternChoiceProps {
  readonly quoteId: string;
  readonly pattern: PartnershipPattern;
}

/** Which of the ten patterns; an ordinary GET form, because the suggested clauses follow from it. */
export function PatternChoice({ quoteId, pattern }: PatternChoiceProps) {
  const t = useTranslations("partnerships");
  return (
    <Section title={t("draft.patternTitle")} lead={<p>{t("draft.patternHint")}</p>}>
      <form action="/kemitraan/baru" className="flex max-w-form flex-col gap-3 sm:flex-row sm:items-end">
        <input type="hidden" name="penawaran" value={quoteId} />
        <div className="flex flex-1 flex-col gap-1">
          <label htmlFor="pola" className="font-semibold">
            {t("draft.pattern")}
          </label>
          <select id="pola" name="pola" defaultValue={pattern} className="field-box">
            {PARTNERSHIP_PATTERNS.map((one) => (
              <option key={one} value={one}>
                {t(`pattern.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className={buttonClass("secondary")}>
          {t("draft.patternUse")}
        </button>
      </form>
      <p className="max-w-prose">
        <strong>{t("draft.patternChosen", { pattern: t(`pattern.${pattern}`) })}.</strong> {t(`patternHint.${pattern}`)}{" "}
        <span className="text-arang-600">{t("draft.patternChange")}</span>
      </p>
      <Details summary={t("draft.patternsExplained")}>
        <FactList
          facts={PARTNERSHIP_PATTERNS.map((one) => ({ term: t(`pattern.${one}`), value: t(`patternHint.${one}`) }))}
        />
      </Details>
    </Section>
  );
}
