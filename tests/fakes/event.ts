type Listener = (...args: never[]) => unknown;

/** An event of the browser's; a test lets it happen. */
export class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  hasListener = (listener: Listener) => this.listeners.has(listener);
  emit(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...(args as never[])));
  }
}
