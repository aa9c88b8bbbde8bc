import type { ReactNode } from "react";
import { still } from "@/components/ui/still";
import { wholeNumbers } from "@/components/ui/whole-numbers";
import { bindSizes } from "@/lib/shared/quantity-format";

interface CardProps {
  readonly title: string;
  /** Makes the whole card lead there; the title is the link. Without it the card is only a frame. */
  readonly href?: string;
  /** Tags beside the title. */
  readonly tags?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  /** Nothing but the buttons needs the browser's script: the rest is drawn as text, which cards of long lists should be. */
  readonly isStill?: boolean;
}

/** One thing among others of its kind. */
export function Card({ isStill = false, actions, ...content }: CardProps) {
  const hover = content.href ? "hover:border-nila-700 has-[a:focus-visible]:border-nila-700" : "";
  const shown = <CardContent {...content} />;
  return (
    <article className={`relative flex flex-col gap-2 rounded-md border border-garis bg-permukaan p-4 lg:p-5 ${hover}`}>
      {isStill ? <div className="contents" {...still(shown)} /> : shown}
      {actions ? (
        <div className="relative mt-auto flex flex-wrap gap-3 pt-2 *:w-auto *:grow sm:*:grow-0">{actions}</div>
      ) : null}
    </article>
  );
}

function CardContent({ title, href, tags, children, headingLevel = 3 }: Omit<CardProps, "actions" | "isStill">) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <Heading className="font-bold text-base">
          {href ? (
            <a href={href} className="link after:absolute after:inset-0">
              {wholeNumbers(bindSizes(title))}
            </a>
          ) : (
            wholeNumbers(bindSizes(title))
          )}
        </Heading>
        {tags ? <div className="flex flex-wrap gap-2">{tags}</div> : null}
      </div>
      {children}
    </>
  );
}
