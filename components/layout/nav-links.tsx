"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import type { Still } from "@/components/ui/still";

interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly icon: Still;
  readonly alsoAt?: string | undefined;
}

/** The places of a role. Client-side only to know which one is open. */
export function NavLinks({ links, bar }: { readonly links: readonly NavLink[]; readonly bar: boolean }) {
  const path = usePathname();
  const current = currentPlace(links, path);
  return (
    <ul className={bar ? "mx-auto flex max-w-form" : "flex flex-col gap-1"}>
      {links.map(({ href, label, icon }) => (
        <li key={href} className={bar ? "min-w-0 flex-auto" : ""}>
          <Link
            href={href}
            aria-current={href === current ? "page" : undefined}
            className={classNames(
              "group flex text-arang-600 aria-[current=page]:font-bold aria-[current=page]:text-nila-700",
              bar
                ? "min-h-14 flex-col items-center justify-center gap-0.5 border-transparent border-t-3 px-1 pb-1 text-sm aria-[current=page]:border-kunyit-500"
                : "min-h-11 items-center gap-3 rounded-md border-transparent border-l-4 px-3 hover:bg-nila-100 aria-[current=page]:border-kunyit-500 aria-[current=page]:bg-nila-100",
            )}
          >
            <OpeningMark icon={icon} />
            <span className={bar ? "max-w-full truncate" : ""}>{label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The place that the page lies in; of a place within another (`/admin/organisasi` in `/admin`) the inner one. */
function currentPlace(links: readonly NavLink[], path: string): string | undefined {
  const isWithin = (place: string) => path === place || path.startsWith(`${place}/`);
  return links
    .filter(({ href, alsoAt }) => isWithin(href) || (alsoAt !== undefined && isWithin(alsoAt)))
    .toSorted((a, b) => b.href.length - a.href.length)
    .at(0)?.href;
}

/** On a slow line the pressed place breathes until its page is here. */
function OpeningMark({ icon }: { readonly icon: Still }) {
  const { pending } = useLinkStatus();
  return <span className={pending ? "shimmer text-kunyit-700" : ""} {...icon} />;
}
