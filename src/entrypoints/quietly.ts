/** Lets work go on that nobody waits for: a failure leaves its trace for whoever looks for one. */
export function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
