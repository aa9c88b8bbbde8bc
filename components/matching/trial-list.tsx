import type { TrialAnswer, TrialRow } from "@/components/matching/trial-answer";
import { classNames } from "@/components/ui/class-names";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { ScoreBar } from "@/components/ui/score-bar";

interface TrialListProps {
  readonly answer: TrialAnswer;
  /** A newer one is on its way. */
  readonly isOld: boolean;
  readonly texts: TrialTexts;
}

type TrialTexts = Readonly<Record<"nobody" | "notEligible" | "why" | "rest", string>>;

/** Enough for a thumb; on a phone the rest is a touch away. */
const SHOWN_FIRST = 10;

/** Those who would fit best, with what moved. Drawn on the server and again in the browser. */
export function TrialList({ answer: { rows, more }, isOld, texts }: TrialListProps) {
  if (rows.length === 0) return <p className="max-w-prose text-arang-600">{texts.nobody}</p>;
  const lines = (part: readonly TrialRow[]) => (
    <ol aria-busy={isOld} start={part[0]?.rank} className="flex flex-col gap-3">
      {part.map((row) => (
        <TrialLine key={row.id} row={row} texts={texts} />
      ))}
    </ol>
  );
  return (
    <>
      {lines(rows.slice(0, SHOWN_FIRST))}
      {rows.length > SHOWN_FIRST ? (
        <Details summary={texts.rest} isOpenWhenWide>
          {lines(rows.slice(SHOWN_FIRST))}
        </Details>
      ) : null}
      {more === null ? null : <p className="text-arang-600">{more}</p>}
    </>
  );
}

const MARK = { came: "+", up: "▲", down: "▼", same: "", went: "" } as const;

function TrialLine({ row, texts }: { readonly row: TrialRow; readonly texts: TrialTexts }) {
  return (
    <li className="grid gap-x-6 gap-y-1 rounded-md border border-garis bg-permukaan px-4 pt-3 pb-1 lg:pb-3 xl:grid-cols-[minmax(0,4fr)_minmax(0,5fr)]">
      <div className="flex min-w-0 gap-4">
        <p className="nums w-8 shrink-0 font-extrabold text-nila-700 text-xl">
          <span className="sr-only">{row.rankText}</span>
          <span aria-hidden="true">{row.rank}</span>
        </p>
        <div className="flex min-w-0 flex-col gap-1">
          <h3 className="font-bold">{row.name}</h3>
          <p className="text-arang-600">{row.about}</p>
          {row.movement === null || row.movement === "same" ? null : (
            <p
              className={classNames(
                "nums font-semibold",
                row.movement === "down" ? "text-kunyit-700" : "text-daun-700",
              )}
            >
              <span aria-hidden="true">{MARK[row.movement]} </span>
              {row.movementText}
            </p>
          )}
          {row.eligible ? null : <p className="font-semibold text-bata-700">{texts.notEligible}</p>}
        </div>
      </div>
      <details className="open-when-wide group">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
          <Icon name="chevron-right" className="size-5 text-nila-700 transition-transform group-open:rotate-90" />
          <span className="font-semibold text-nila-700 underline underline-offset-4">{texts.why}</span>
          <span className="nums ml-auto whitespace-nowrap font-semibold text-sm">{row.scoreText}</span>
        </summary>
        <div className="flex flex-col gap-3 pb-3 lg:pb-0">
          <p>{row.why}</p>
          <ScoreBar label={row.scoreText} parts={row.parts} />
        </div>
      </details>
    </li>
  );
}
