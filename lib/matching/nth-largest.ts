const CLASSES = 1_024;

/** The `nth` largest of some numbers from 0 on, by counting them in classes and then within one of these; 0 when there are fewer. */
export function nthLargest(numbers: readonly number[], nth: number): number {
  let top = 0;
  for (const number of numbers) if (number > top) top = number;
  const width = Math.floor(top / CLASSES) + 1;
  const counts = new Uint32Array(CLASSES + 1);
  for (const number of numbers) {
    const index = Math.floor(number / width);
    counts[index] = (counts[index] as number) + 1;
  }
  let above = 0;
  let index = CLASSES;
  while (index > 0 && above + (counts[index] as number) < nth) {
    above += counts[index] as number;
    index -= 1;
  }
  const within = numbers.filter((number) => Math.floor(number / width) === index).sort((a, b) => b - a);
  return within[nth - above - 1] ?? 0;
}
