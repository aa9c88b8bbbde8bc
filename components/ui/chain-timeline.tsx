import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

export type ChainLinkState = "done" | "current" | "upcoming" | "broken";

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
  /** More about this link: amounts, a form, a notice. */
  readonly children?: ReactNode;
}

/** A chain from need to paid: each link with its date, person and paper, and what waits on whom. */
export async function ChainTimeline({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly ChainLink[];
}) {
  const t = await getTranslations("common.chain");
  return (
    <ol aria-label={label} className="flex flex-col">
      {links.map((link, index) => (
        <li
          key={link.key}
          aria-current={link.state === "current" ? "step" : undefined}
          className="relative flex gap-4 pb-7 last:pb-0 lg:gap-6"
        >
          <ChainOval
            state={link.state}
            joins={index < links.length - 1 ? (links[index + 1]?.state ?? "upcoming") : null}
          />
          <div className="min-w-0 flex-1 pt-1.5">
            <div className="flex flex-wrap items-baseline gap-x-3">
              <h3 className={link.state === "upcoming" ? "text-arang-600" : "font-bold"}>{link.title}</h3>
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
      ))}
    </ol>
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
 * One oval of the chain, upright, with the small link that joins it to the next. Done is full, current has a kunyit heart,
 * upcoming is a dashed outline, broken is cut through.
 */
function ChainOval({ state, joins }: { readonly state: ChainLinkState; readonly joins: ChainLinkState | null }) {
  const tone = state === "broken" ? "text-bata-700" : state === "upcoming" ? "text-garis-tegas" : "text-nila-700";
  return (
    <span aria-hidden="true" className="relative w-8 shrink-0">
      {joins === null ? null : (
        <span
          className={`absolute top-9 -bottom-9 left-[0.8125rem] w-1.5 rounded-full ${joins === "upcoming" ? "border-2 border-garis-tegas border-dashed bg-kertas" : "bg-nila-700"}`}
        />
      )}
      <svg
        aria-hidden="true"
        viewBox="0 0 32 44"
        className={`relative block h-11 w-8 ${tone}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
      >
        <ellipse
          cx="16"
          cy="22"
          rx="11.5"
          ry="18.5"
          className={state === "done" ? "fill-nila-700" : "fill-kertas"}
          strokeDasharray={state === "upcoming" ? "5 4.5" : undefined}
        />
        {state === "done" ? <path d="M10.5 22.5l4 4.5 7-9" className="stroke-kertas" strokeWidth="3" /> : null}
        {state === "current" ? <circle cx="16" cy="22" r="5.5" className="fill-kunyit-500" stroke="none" /> : null}
        {state === "broken" ? <path d="M11 17l10 10M21 17l-10 10" strokeWidth="3" /> : null}
      </svg>
    </span>
  );
}
