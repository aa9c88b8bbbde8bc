interface TickBoxProps {
  /** Id of the form that the box belongs to, wherever it stands. */
  readonly form: string;
  readonly needId: string;
  readonly version: number;
  /** Which need it ticks, read aloud. */
  readonly label: string;
  readonly isTicked: boolean;
}

/** Ticks one line of a list for what is done with several. It carries the version that stood there. */
export function TickBox({ form, needId, version, label, isTicked }: TickBoxProps) {
  return (
    <label className="inline-flex min-h-11 min-w-11 items-center justify-end lg:min-h-0 lg:min-w-0 lg:justify-start">
      <input
        type="checkbox"
        form={form}
        name="needs"
        value={`${needId}:${version}`}
        defaultChecked={isTicked}
        className="size-6 accent-nila-700 lg:size-5"
      />
      <span className="sr-only">{label}</span>
    </label>
  );
}
