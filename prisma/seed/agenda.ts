import type { PlainDate } from "@/lib/shared/dates";

/**
 * What is still to come in a story, done in the order of its days however it was planned: a payment of the first batch may
 * come after the second delivery, and books and histories show days in their order.
 */
export class Agenda {
  readonly #steps: { readonly day: PlainDate; readonly work: () => Promise<void> }[] = [];

  plan(day: PlainDate, work: () => Promise<void>): void {
    this.#steps.push({ day, work });
  }

  /** Does everything that lies before `horizon`; each step may plan others, on its own day or later. */
  async run(horizon: PlainDate): Promise<void> {
    for (let next = this.#takeEarliest(); next && next.day < horizon; next = this.#takeEarliest()) await next.work();
  }

  #takeEarliest() {
    const earliest = this.#steps.reduce<number>(
      (best, { day }, at) => (best === -1 || day < (this.#steps[best]?.day ?? day) ? at : best),
      -1,
    );
    return earliest === -1 ? undefined : this.#steps.splice(earliest, 1)[0];
  }
}
