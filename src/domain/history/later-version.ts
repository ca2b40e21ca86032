/** Whether something was stored by a later version of the extension, which knows more of it than we do. */
export function isLater(stored: unknown, version: number): boolean {
  const { version: found } = Object(stored) as { version?: unknown };
  return typeof found === "number" && found > version;
}
