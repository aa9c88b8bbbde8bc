/** The seal of a contract that all parties have confirmed: four interlocking ovals, each a link that holds the next. */
export function ContractSeal({ text }: { readonly text: string }) {
  return (
    <p className="flex items-center gap-3 text-arang-600 text-sm">
      <svg
        viewBox="0 0 64 64"
        aria-hidden="true"
        className="size-12 shrink-0 text-nila-700"
        fill="none"
        strokeWidth="2.5"
      >
        <circle cx="32" cy="32" r="29.5" stroke="currentColor" strokeDasharray="2 3" />
        <g stroke="currentColor">
          <ellipse cx="23" cy="23" rx="14" ry="7" transform="rotate(45 23 23)" />
          <ellipse cx="41" cy="41" rx="14" ry="7" transform="rotate(45 41 41)" />
          <ellipse cx="23" cy="41" rx="14" ry="7" transform="rotate(-45 23 41)" />
          <ellipse cx="41" cy="23" rx="14" ry="7" transform="rotate(-45 41 23)" />
        </g>
        <circle cx="32" cy="32" r="2.5" className="fill-kunyit-500" />
      </svg>
      <span>{text}</span>
    </p>
  );
}
