import type { TrialAnswer, TrialRow } from "@/components/matching/trial-answer";
import { classNames } from "@/components/ui/class-names";
import { ScoreBar } from "@/components/ui/score-bar";

interface TrialListProps {
  readonly answer: TrialAnswer;
  /** A newer one is on its way. */
  readonly isOld: boolean;
  readonly texts: Readonly<Record<"nobody" | "notEligible", string>>;
}

/** Those who would fit best, with what moved. Drawn on the server and again in the browser. */
export function TrialList({ answer: { rows, more }, isOld, texts }: TrialListProps) {
  if (rows.length === 0) return <p className="max-w-prose text-arang-600">{texts.nobody}</p>;
  return (
    <>
      <ol aria-busy={isOld} className="flex flex-col gap-3">
        {rows.map((row) => (
          <TrialLine key={row.id} row={row} notEligible={texts.notEligible} />
        ))}
      </ol>
      {more === null ? null : <p className="text-arang-600">{more}</p>}
    </>
  );
}

const MARK = { came: "+", up: "▲", down: "▼", same: "=", went: "" } as const;

function TrialLine({ row, notEligible }: { readonly row: TrialRow; readonly notEligible: string }) {
  return (
    <li className="grid gap-x-6 gap-y-3 rounded-md border border-garis bg-permukaan p-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 gap-4">
        <p className="nums w-8 shrink-0 font-extrabold text-nila-700 text-xl">
          <span className="sr-only">{row.rankText}</span>
          <span aria-hidden="true">{row.rank}</span>
        </p>
        <div className="flex min-w-0 flex-col gap-1">
          <h3 className="font-bold">{row.name}</h3>
          <p className="text-arang-600">{row.about}</p>
          {row.movement === null ? null : (
            <p
              className={classNames(
                "nums font-semibold",
                row.movement === "down"
                  ? "text-kunyit-700"
                  : row.movement === "same"
                    ? "text-arang-600"
                    : "text-daun-700",
              )}
            >
              <span aria-hidden="true">{MARK[row.movement]} </span>
              {row.movementText}
            </p>
          )}
          {row.eligible ? null : <p className="font-semibold text-bata-700">{notEligible}</p>}
          <p>{row.why}</p>
        </div>
      </div>
      <ScoreBar label={row.scoreText} parts={row.parts} />
    </li>
  );
}
