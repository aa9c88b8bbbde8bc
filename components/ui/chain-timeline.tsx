import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { still } from "@/components/ui/still";
import { wholeNumbers } from "@/components/ui/whole-numbers";

type ChainLinkState = "done" | "current" | "upcoming" | "broken";

export interface ChainLink {
  readonly key: string;
  readonly title: string;
  readonly state: ChainLinkState;
  /** When it happened, or is expected: already in words ("12 Januari 2027"). */
  readonly date?: string;
  readonly person?: string;
  readonly paper?: { readonly label: string; readonly href?: string };
  /** Whom it waits for and since when ("Ibu Sari, pembeli", "sejak 3 hari lalu"). */
  readonly waiting?: { readonly who: string; readonly since?: string };
  /** More about this link: amounts, a notice. Nothing that needs the browser's script. */
  readonly children?: ReactNode;
}

/** A chain from need to paid: each link with its date, person and paper, and what waits on whom. */
export function ChainTimeline({ label, links }: { readonly label: string; readonly links: readonly ChainLink[] }) {
  const t = useTranslations("common.chain");
  return (
    <ol
      aria-label={label}
      className="flex flex-col"
      {...still(
        links.map((link, index) => (
          <li
            key={link.key}
            aria-current={link.state === "current" ? "step" : undefined}
            className="relative flex gap-4 pb-6 last:pb-0 lg:gap-5"
          >
            <ChainOval
              state={link.state}
              joins={index < links.length - 1 ? (links[index + 1]?.state ?? "upcoming") : null}
            />
            <div className="min-w-0 flex-1 pt-2.5">
              <div className="flex flex-wrap items-baseline gap-x-3">
                <h3 className={link.state === "upcoming" ? "text-arang-600" : "font-bold"}>
                  {wholeNumbers(link.title)}
                </h3>
                <span className={`font-semibold text-sm ${WORDS[link.state]}`}>{t(link.state)}</span>
              </div>
              <LinkFacts link={link} />
              {link.waiting ? (
                <p className="mt-2 w-fit rounded-md bg-kunyit-100 px-3 py-1.5 text-kunyit-700">
                  <strong className="font-semibold">{t("waitingOn", { who: link.waiting.who })}</strong>
                  {link.waiting.since ? <span> · {link.waiting.since}</span> : null}
                </p>
              ) : null}
              {link.children ? <div className="mt-3 flex flex-col gap-3">{link.children}</div> : null}
            </div>
          </li>
        )),
      )}
    />
  );
}

const WORDS: Readonly<Record<ChainLinkState, string>> = {
  done: "text-daun-700",
  current: "text-kunyit-700",
  upcoming: "sr-only",
  broken: "text-bata-700",
};

function LinkFacts({ link: { date, person, paper } }: { readonly link: ChainLink }) {
  if (!date && !person && !paper) return null;
  return (
    <ul className="nums flex flex-col gap-x-4 text-arang-600 text-sm sm:flex-row sm:flex-wrap">
      {date ? <li>{date}</li> : null}
      {person ? <li>{person}</li> : null}
      {paper ? (
        <li>
          {paper.href ? (
            <a href={paper.href} className="link inline-flex min-h-11 items-center sm:min-h-0">
              {paper.label}
            </a>
          ) : (
            paper.label
          )}
        </li>
      ) : null}
    </ul>
  );
}

/**
 * One link of the chain: an upright ring, and the slimmer ring seen from its edge that hooks it to the next. Done has its
 * check, current a kunyit heart, upcoming is dashed, broken is cut open.
 */
function ChainOval({ state, joins }: { readonly state: ChainLinkState; readonly joins: ChainLinkState | null }) {
  return (
    <span aria-hidden="true" className="relative w-9 shrink-0">
      <svg
        aria-hidden="true"
        viewBox="0 0 36 48"
        className={`relative block h-12 w-9 ${RINGS[state]}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
      >
        <ellipse
          cx="18"
          cy="24"
          rx="14"
          ry="21"
          strokeDasharray={state === "upcoming" ? "6 5" : state === "broken" ? "78 12 100" : undefined}
        />
        {state === "done" ? <path d="M12 24.5l4.5 4.5 8-10" strokeWidth="3.5" /> : null}
        {state === "current" ? <circle cx="18" cy="24" r="6" className="fill-kunyit-500" stroke="none" /> : null}
        {state === "broken" ? <path d="M12.5 18.5l11 11M23.5 18.5l-11 11" strokeWidth="3.5" /> : null}
      </svg>
      {joins === null ? null : (
        <span
          className={`absolute top-9.5 -bottom-8.5 left-[0.8125rem] w-2.5 rounded-full border-3 bg-kertas ${joins === "upcoming" ? "border-garis-tegas border-dashed" : "border-nila-700"}`}
        />
      )}
    </span>
  );
}

const RINGS: Readonly<Record<ChainLinkState, string>> = {
  done: "fill-nila-100 text-nila-700",
  current: "fill-kunyit-100 text-nila-700",
  upcoming: "fill-none text-garis-tegas",
  broken: "fill-bata-100 text-bata-700",
};
