"use client";

import { useEffect, useRef, useState } from "react";
import { formatNumber } from "@/lib/shared/number-format";
import { parseWhole } from "@/lib/shared/number-input";

interface AwardSumProps {
  /** Names of the boxes of one lot. */
  readonly names: readonly string[];
  /** What of the lot is not given yet. */
  readonly open: number;
  readonly locale: Parameters<typeof formatNumber>[1];
  /** Sentences with `{sum}`, `{open}` and `{over}` to fill in. */
  readonly texts: { readonly sum: string; readonly over: string };
}

/** Adds up, while it is typed, what the quotes of one lot are given. The server judges the same after sending. */
export function AwardSum({ names, open, locale, texts }: AwardSumProps) {
  const place = useRef<HTMLOutputElement>(null);
  const [sum, setSum] = useState<number | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const add = () => setSum(names.reduce((total, name) => total + quantityIn(form, name), 0));
    add();
    form.addEventListener("input", add);
    return () => form.removeEventListener("input", add);
  }, [names]);
  const number = (value: number) => formatNumber(value, locale);
  const isOver = sum !== null && sum > open;
  return (
    <output ref={place} className="nums block text-right text-sm">
      {sum === null || sum === 0 ? null : (
        <span className={isOver ? "font-semibold text-bata-700" : "text-arang-600"}>
          {texts.sum.replace("{sum}", number(sum)).replace("{open}", number(open))}
          {isOver ? ` ${texts.over.replace("{over}", number(sum - open))}` : ""}
        </span>
      )}
    </output>
  );
}

function quantityIn(form: HTMLFormElement, name: string): number {
  const box = form.elements.namedItem(name);
  if (!(box instanceof HTMLInputElement)) return 0;
  const typed = parseWhole(box.value);
  return Number.isFinite(typed) ? typed : 0;
}
