/** A queue that gives back what has the lowest bound first. */
export class NodeQueue<Node extends { readonly bound: number }> {
  private readonly heap: Node[] = [];

  get length(): number {
    return this.heap.length;
  }

  /** The lowest bound that waits; infinite when nothing does. */
  get lowestBound(): number {
    return this.heap[0]?.bound ?? Number.POSITIVE_INFINITY;
  }

  push(node: Node): void {
    const { heap } = this;
    let at = heap.push(node) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((heap[parent] as Node).bound <= node.bound) break;
      heap[at] = heap[parent] as Node;
      at = parent;
    }
    heap[at] = node;
  }

  pop(): Node | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      const child = this.smallerChild(at);
      if (child === undefined || (heap[child] as Node).bound >= last.bound) break;
      heap[at] = heap[child] as Node;
      at = child;
    }
    heap[at] = last;
    return first;
  }

  private smallerChild(at: number): number | undefined {
    const { heap } = this;
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= heap.length) return undefined;
    if (right >= heap.length) return left;
    return (heap[right] as Node).bound < (heap[left] as Node).bound ? right : left;
  }
}
