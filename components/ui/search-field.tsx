interface SearchFieldProps {
  readonly label: string;
  readonly defaultValue: string | undefined;
}

/** The words that a list shall hold, sent in the address as `cari`; takes the room that other questions leave. */
export function SearchField({ label, defaultValue }: SearchFieldProps) {
  return (
    <div className="flex max-w-form flex-1 flex-col gap-1">
      <label htmlFor="cari" className="font-semibold">
        {label}
      </label>
      <input id="cari" name="cari" type="search" defaultValue={defaultValue} maxLength={100} className="field-box" />
    </div>
  );
}
