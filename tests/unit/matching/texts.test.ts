import { describe, expect, it } from "vitest";
import english from "@/components/i18n/messages/en/matching.json";
import indonesian from "@/components/i18n/messages/id/matching.json";
import { SCORE_GROUPS } from "@/components/matching/score-groups";
import { CRITERIA, FIXES, FLAGS, INELIGIBLE_REASONS, REASONS } from "@/lib/matching/engine/vocabulary";

/** The codes of the engine, and where their texts stand in the message file. */
const TEXTS = [
  ...REASONS.map((code) => `reasons.${code}`),
  ...CRITERIA.map((code) => `criteria.${code}`),
  ...FIXES.map((code) => `gaps.fixes.${code}`),
  ...INELIGIBLE_REASONS.map((code) => `why.${code}`),
  ...FLAGS.map((code) => `flags.${code}`),
];

function textAt(messages: object, path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], messages);
}

/** Every path to a text below `part`. */
function paths(part: object, prefix: string): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}.${key}`] : paths(value as object, `${prefix}.${key}`),
  );
}

describe.each([
  ["Indonesian", indonesian],
  ["English", english],
])("the texts of the engine's codes in %s", (_, messages) => {
  it.each(TEXTS)("say %s", (path) => {
    const text = textAt(messages, path);
    expect(typeof text === "string" && text.trim() !== "").toBe(true);
  });

  it("say nothing that the engine does not", () => {
    const { reasons, criteria, gaps, why, flags } = messages;
    const said = [
      ...paths(reasons, "reasons"),
      ...paths(criteria, "criteria"),
      ...paths(gaps.fixes, "gaps.fixes"),
      ...paths(why, "why"),
      ...paths(flags, "flags"),
    ];
    expect(said.sort()).toEqual([...TEXTS].sort());
  });

  it("never name what is asked for where nothing was", () => {
    const alone = ["region", "evidence", "verification", "maker"] as const;
    for (const criterion of alone) expect(JSON.stringify(messages.reasons[criterion])).not.toContain("{required}");
  });
});

describe("the groups of the score", () => {
  it("hold every criterion once", () => {
    expect(Object.values(SCORE_GROUPS).flat().sort()).toEqual([...CRITERIA].sort());
  });
});
