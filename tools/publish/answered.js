/**
 * @typedef {typeof fetch} Ask how a store is asked; tests put their own in
 * @typedef {Record<string, string>} Keys by the names of the variables they come in
 * @typedef {{ chrome: Uint8Array, edge: Uint8Array, firefox: Uint8Array, sources: Uint8Array }} Zips
 *
 * @typedef {object} Store
 * @property {readonly string[]} needs the variables with the keys
 * @property {(keys: Keys, ask: Ask) => Promise<Record<string, string>>} signIn
 *   tries the keys and changes nothing; gives the headers of what follows
 * @property {(keys: Keys, zips: Zips, ask: Ask) => Promise<void>} upload
 *   hands the version in; a person submits or publishes it
 */

/**
 * An answer's content, where the store said yes. What it says to a no is told, keys are not.
 *
 * @param {Response} answer
 * @param {string} what was asked
 * @returns {Promise<any>}
 */
export async function answered(answer, what) {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text.slice(0, 500)}`);
  return text === "" ? {} : JSON.parse(text);
}

/**
 * Asks until something is done.
 *
 * @template Done
 * @param {() => Promise<Done | undefined>} look
 * @param {string} what is waited for
 * @returns {Promise<Done>}
 */
export async function until(look, what) {
  for (let tries = 0; tries < 60; tries += 1) {
    const done = await look();
    if (done !== undefined) return done;
    await new Promise((later) => setTimeout(later, 5_000));
  }
  throw new Error(`${what} was not done within five minutes.`);
}
