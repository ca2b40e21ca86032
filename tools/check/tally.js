/**
 * Adds up what passed and what failed.
 *
 * @returns `count` adds a check's outcome and says it; `finish` prints the last line, "N passed, N
 *   failed", and has the process fail where anything did
 */
export function tally() {
  let passed = 0;
  let failed = 0;
  return {
    /**
     * @param {string} name
     * @param {readonly [passed: number, failed: number]} outcome
     */
    count(name, [good, bad]) {
      passed += good;
      failed += bad;
      console.log(`${bad === 0 ? "passed" : "FAILED"}: ${name} (${good} passed, ${bad} failed)`);
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed === 0 ? 0 : 1;
    },
  };
}
