const CLASSES = 1_024;

/** The `nth` largest points among some suppliers, by counting them in classes and then within one of these. */
export function nthLargest(ordinals: Uint32Array, count: number, points: Int32Array, nth: number): number {
  let top = 0;
  for (let at = 0; at < count; at += 1) top = Math.max(top, points[ordinals[at] as number] as number);
  const width = Math.floor(top / CLASSES) + 1;
  const counts = new Uint32Array(CLASSES + 1);
  for (let at = 0; at < count; at += 1) {
    const index = Math.floor((points[ordinals[at] as number] as number) / width);
    counts[index] = (counts[index] as number) + 1;
  }
  let above = 0;
  let index = CLASSES;
  while (index > 0 && above + (counts[index] as number) < nth) {
    above += counts[index] as number;
    index -= 1;
  }
  const within: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const each = points[ordinals[at] as number] as number;
    if (Math.floor(each / width) === index) within.push(each);
  }
  within.sort((a, b) => b - a);
  return within[nth - above - 1] ?? 0;
}
