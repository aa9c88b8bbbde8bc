import { getTranslations } from "next-intl/server";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FileProblem } from "@/lib/interchange/problem";

interface FileProblemsProps {
  readonly problems: readonly FileProblem[];
  /** In JSON Lines rows are lines. */
  readonly isLines: boolean;
}

/** What is wrong with a file, by sheet, row and column, in sentences. */
export async function FileProblems({ problems, isLines }: FileProblemsProps) {
  const t = await getTranslations("import.problems");
  // Keys come from schemas and stored problems, so the compiler cannot know them; a test holds them against the files.
  const say = (await getTranslations("errors")) as unknown as {
    (key: string, params: FileProblem["params"]): string;
    has(key: string): boolean;
  };
  const rows = problems.map((problem, index) => ({ ...problem, index }));
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: "where",
      header: t("where"),
      isName: true,
      cell: ({ sheet, row, column }) =>
        [
          sheet === null || isLines ? null : t("sheet", { sheet }),
          row === null ? null : t(isLines ? "line" : "row", { row }),
          column === null ? null : t(isLines ? "key" : "column", { column }),
        ]
          .filter((part) => part !== null)
          .join(", ") || t("wholeFile"),
    },
    {
      key: "what",
      header: t("what"),
      cell: ({ key, params }) => (say.has(key) ? say(key, params) : say("validation.invalid", {})),
    },
  ];
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      columns={columns}
      rows={rows}
      rowKey={({ index }) => String(index)}
    />
  );
}
