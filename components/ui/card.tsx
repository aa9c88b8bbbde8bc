import Link from "next/link";
import type { ReactNode } from "react";
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
}

/** One thing among others of its kind. */
export function Card({ title, href, tags, children, actions, headingLevel = 3 }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  const hover = href ? "hover:border-nila-700 has-[a:focus-visible]:border-nila-700" : "";
  return (
    <article className={`relative flex flex-col gap-2 rounded-md border border-garis bg-permukaan p-4 lg:p-5 ${hover}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <Heading className="font-bold text-base">
          {href ? (
            <Link href={href} className="link after:absolute after:inset-0" prefetch={false}>
              {wholeNumbers(bindSizes(title))}
            </Link>
          ) : (
            wholeNumbers(bindSizes(title))
          )}
        </Heading>
        {tags ? <div className="flex flex-wrap gap-2">{tags}</div> : null}
      </div>
      {children}
      {actions ? (
        <div className="relative mt-auto flex flex-wrap gap-3 pt-2 *:w-auto *:grow sm:*:grow-0">{actions}</div>
      ) : null}
    </article>
  );
}
