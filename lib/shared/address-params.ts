/** What Next hands a page of the part of the address behind the question mark. */
export type AddressParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same in the order and number in which it was sent. */
export function asAddress(params: AddressParams): URLSearchParams {
  return new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) =>
      (value === undefined ? [] : [value].flat()).map((each): [string, string] => [name, each]),
    ),
  );
}
