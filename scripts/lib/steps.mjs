/** Prints one line; the only way these scripts write to the terminal, besides the children that share it. */
export function print(line = "") {
  process.stdout.write(`${line}\n`);
}

/**
 * Announces each step before it runs and says how long it took, so that a long one is not mistaken for a stuck one.
 * @param {number} total
 */
export function createSteps(total) {
  let number = 0;
  /**
   * @template T
   * @param {string} title what happens, in Indonesian and English
   * @param {() => Promise<T>} work resolves to a string to say how it went, or to anything else
   * @param {{ talks?: boolean }} [options] talks: the work writes lines of its own
   * @returns {Promise<T>}
   */
  return async function step(title, work, { talks = false } = {}) {
    number += 1;
    const began = Date.now();
    process.stdout.write(`${number}/${total} ${title} … ${talks ? "\n" : ""}`);
    try {
      const result = await work();
      print(`${typeof result === "string" ? `${result} ` : ""}(${((Date.now() - began) / 1000).toFixed(1)} s)`);
      return result;
    } catch (error) {
      print();
      throw error;
    }
  };
}
