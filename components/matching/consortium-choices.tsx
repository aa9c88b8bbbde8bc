import { getLocale, getTranslations } from "next-intl/server";
import { wholeRupiah } from "@/components/matching/consortium-members";
import { buttonClass } from "@/components/ui/button-class";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ConsortiumChoices as Choices, ConsortiumFirm } from "@/lib/matching/consortium-queries";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";

interface ConsortiumChoicesProps {
  readonly needId: string;
  readonly unit: string;
  /** Members first. */
  readonly firms: readonly ConsortiumFirm[];
  readonly choices: Choices;
  /** Names by supplier, also of those who are left out. */
  readonly names: ReadonlyMap<string, string>;
}

/** Whom the officer wants in or out; sent in the address, so that it works without JavaScript and can be passed on. */
export async function ConsortiumChoices({ needId, unit, firms, choices, names }: ConsortiumChoicesProps) {
  const [t, locale] = await Promise.all([getTranslations("consortium.choices"), getLocale()]);
  const members = firms.filter(({ quantity, pinned }) => quantity > 0 || pinned);
  const others = firms.filter(({ quantity, pinned }) => quantity === 0 && !pinned);
  const excluded = choices.excluded.filter((id) => names.has(id));
  const hasChoices = choices.pinned.length + choices.excluded.length > 0;
  const row = (firm: ConsortiumFirm) => (
    <ChoiceRow
      key={firm.supplierId}
      supplierId={firm.supplierId}
      name={firm.name}
      line={t("capacityLine", {
        capacity: formatQuantity(firm.capacity, unit, locale),
        minimum: formatNumber(firm.minimum, locale),
        price: wholeRupiah(firm.unitPrice, locale),
        unit: unitName(unit, locale, 1),
      })}
      isPinned={firm.pinned}
      isExcluded={false}
    />
  );
  return (
    <Section title={t("title")} lead={<p>{t("lead")}</p>}>
      <form method="get" className="flex flex-col gap-4">
        <ul aria-label={t("caption")} className="flex flex-col">
          {members.map(row)}
        </ul>
        {excluded.length > 0 ? (
          <div>
            <h3 className="font-bold">{t("excluded")}</h3>
            <ul className="flex flex-col">
              {excluded.map((id) => (
                <ChoiceRow key={id} supplierId={id} name={names.get(id) ?? ""} isPinned={false} isExcluded />
              ))}
            </ul>
          </div>
        ) : null}
        {others.length > 0 ? (
          <Details summary={t("others", { count: others.length })}>
            <ul className="flex flex-col">{others.map(row)}</ul>
          </Details>
        ) : null}
        <div className="flex flex-col gap-3 sm:flex-row">
          <button type="submit" className={buttonClass("primary")}>
            {t("submit")}
          </button>
          {hasChoices ? (
            <LinkButton href={`/kebutuhan/${needId}/kecocokan/konsorsium`} variant="quiet">
              {t("reset")}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </Section>
  );
}

interface ChoiceRowProps {
  readonly supplierId: string;
  readonly name: string;
  readonly line?: string;
  readonly isPinned: boolean;
  readonly isExcluded: boolean;
}

async function ChoiceRow({ supplierId, name, line, isPinned, isExcluded }: ChoiceRowProps) {
  const t = await getTranslations("consortium.choices");
  const box = (field: "tetap" | "tanpa", label: string, spoken: string, isTicked: boolean) => (
    <label className="flex min-h-11 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        name={field}
        value={supplierId}
        defaultChecked={isTicked}
        aria-label={spoken}
        className="size-6 accent-nila-700"
      />
      {label}
    </label>
  );
  return (
    <li className="flex flex-col gap-x-6 gap-y-1 border-garis border-b py-2 sm:flex-row sm:items-center sm:justify-between">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        {line ? <p className="nums text-arang-600 text-sm">{line}</p> : null}
      </div>
      <div className="flex shrink-0 gap-6">
        {box("tetap", t("pin"), t("pinFirm", { name }), isPinned)}
        {box("tanpa", t("exclude"), t("excludeFirm", { name }), isExcluded)}
      </div>
    </li>
  );
}
