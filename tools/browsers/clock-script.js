/**
 * A classic script that shifts a page's or worker's wall clock: `new Date()` and `Date.now()` tell
 * a time that begins at `instant` and runs on. Timers, alarms and `performance` keep real time.
 *
 * @param {string} instant ISO 8601, with a time zone
 * @param {number} [now] the real time, milliseconds since 1970
 * @returns {string}
 * @throws {RangeError} when `instant` is not an instant
 */
export function clockScript(instant, now = Date.now()) {
  const offsetMs = Date.parse(instant) - now;
  if (Number.isNaN(offsetMs)) throw new RangeError(`Not an instant: ${instant}`);
  return `${BEGIN}(${shiftClock})(${offsetMs});${END}`;
}

/**
 * Takes the script away from the text it was put in front of.
 *
 * @param {string} text
 * @returns {string}
 */
export function withoutClock(text) {
  const end = text.startsWith(BEGIN) ? text.indexOf(END) + END.length : 0;
  return text.slice(end);
}

const BEGIN = "/* clock of the tests */";
const END = "/* end of the clock */\n";

/**
 * Runs in the browser.
 *
 * @param {number} offsetMs
 */
function shiftClock(offsetMs) {
  const Real = Date;
  const now = () => Real.now() + offsetMs;
  globalThis.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (_, values, target) =>
      Reflect.construct(
        Real,
        values.length > 0 ? values : [now()],
        target === globalThis.Date ? Real : target,
      ),
    get: (_, key) => (key === "now" ? now : Reflect.get(Real, key)),
  });
  Real.prototype.constructor = globalThis.Date;
}
