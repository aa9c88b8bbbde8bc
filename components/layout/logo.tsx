/** The mark: four ovals of the kawung batik, joined like links. Drawn for both grounds; `currentColor` is the first pair. */
export function LogoMark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" fill="none" strokeWidth="3.4">
      <g stroke="currentColor">
        <ellipse cx="13.2" cy="13.2" rx="10.6" ry="5.4" transform="rotate(45 13.2 13.2)" />
        <ellipse cx="26.8" cy="26.8" rx="10.6" ry="5.4" transform="rotate(45 26.8 26.8)" />
      </g>
      <g stroke="var(--color-kunyit-500)">
        <ellipse cx="26.8" cy="13.2" rx="10.6" ry="5.4" transform="rotate(-45 26.8 13.2)" />
        <ellipse cx="13.2" cy="26.8" rx="10.6" ry="5.4" transform="rotate(-45 13.2 26.8)" />
      </g>
    </svg>
  );
}

/** Mark and name; the name is the same in every language. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark size={30} />
      <span className="whitespace-nowrap font-bold text-lg leading-none tracking-tight">Mata Rantai</span>
    </span>
  );
}
