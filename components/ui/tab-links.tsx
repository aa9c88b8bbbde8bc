import { still } from "@/components/ui/still";

interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly count?: number;
}

/** Views of one list as links: each has its own address and survives the back button. */
export function TabLinks({ label, tabs }: { readonly label: string; readonly tabs: readonly TabLink[] }) {
  return (
    <nav
      aria-label={label}
      className="-mx-4 overflow-x-auto px-4 shadow-[inset_0_-1px_0_var(--color-garis)] lg:mx-0 lg:px-0"
    >
      <ul
        className="flex w-max gap-1"
        {...still(
          tabs.map(({ href, label: text, isCurrent, count }) => (
            <li key={href} className={isCurrent ? "scroll-mx-12 [scroll-initial-target:nearest]" : undefined}>
              <a
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className="flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-b-3 px-3 text-arang-600 hover:text-nila-700 aria-[current=page]:border-kunyit-500 aria-[current=page]:font-bold aria-[current=page]:text-nila-700"
              >
                {text}
                {count === undefined ? null : (
                  <span className="nums rounded-full bg-lekuk px-2 font-semibold text-arang-600 text-sm">{count}</span>
                )}
              </a>
            </li>
          )),
        )}
      />
    </nav>
  );
}
