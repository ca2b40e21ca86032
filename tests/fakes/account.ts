import { SYNC_ROOM_BYTES } from "../../src/domain/sync/status";

type Items = Map<string, string>;

/** What lies in an account, between its browsers: each item with the number of its last change. */
export class FakeServer {
  readonly items = new Map<string, { value: string | undefined; at: number }>();
  changes = 0;

  put(name: string, value: string | undefined): void {
    this.changes += 1;
    this.items.set(name, { value, at: this.changes });
  }

  there(): Items {
    const found = [...this.items].flatMap(([name, { value }]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return new Map(found);
  }
}

const QUOTA_BYTES_PER_ITEM = 8_192;

/** A browser's own copy of its account, with the rules that browsers have for it. */
export class FakeArea {
  items: Items = new Map();
  /** What was called, in order. */
  readonly calls: string[] = [];
  /** What the n-th write fails with, counted from 1. */
  readonly failures = new Map<number, string>();
  writes = 0;
  isMet = false;
  #changed = new Set<string>();
  #seen = 0;
  #parent: Items = new Map();

  constructor(
    readonly server = new FakeServer(),
    readonly kind: "chrome" | "firefox" = "chrome",
  ) {}

  get(): Record<string, unknown> {
    this.calls.push("get");
    return Object.fromEntries([...this.items].map(([name, text]) => [name, JSON.parse(text)]));
  }

  /** @returns the names of what changed */
  set(wanted: Record<string, unknown>): string[] {
    this.calls.push(`set ${Object.keys(wanted).join(" ")}`);
    this.#write();
    const next = new Map(this.items);
    for (const [name, value] of Object.entries(wanted)) {
      const text = JSON.stringify(value);
      // Of exactly so many Firefox refuses one.
      if (name.length + text.length >= QUOTA_BYTES_PER_ITEM) {
        throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      }
      next.set(name, text);
    }
    const bytes = [...next].reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (bytes > SYNC_ROOM_BYTES) throw new Error("QUOTA_BYTES quota exceeded");
    return this.#become(next);
  }

  remove(names: readonly string[]): string[] {
    this.calls.push(`remove ${names.join(" ")}`);
    this.#write();
    const gone = new Set(names);
    return this.#become(new Map([...this.items].filter(([name]) => !gone.has(name))));
  }

  /** The browser is online for a moment. @returns the names it tells of */
  meet(): string[] {
    const told = this.kind === "chrome" ? this.#meetAsChrome() : this.#meetAsFirefox();
    this.isMet = true;
    return told;
  }

  #write(): void {
    this.writes += 1;
    const failure = this.failures.get(this.writes);
    if (failure) throw new Error(failure);
  }

  #become(next: Items): string[] {
    const names = new Set([...this.items.keys(), ...next.keys()]);
    const changed = [...names].filter((name) => this.items.get(name) !== next.get(name));
    this.items = next;
    for (const name of changed) this.#changed.add(name);
    return changed;
  }

  /** Key by key, what comes overwrites; at the first time what the account lacks is deleted. */
  #meetAsChrome(): string[] {
    const before = this.items;
    const there = this.server.there();
    if (!this.isMet && there.size > 0) {
      this.items = there;
      this.#changed.clear();
    } else {
      this.items = new Map(before);
      for (const [name, { value, at }] of this.server.items) {
        if (at <= this.#seen) continue;
        this.#changed.delete(name);
        if (value === undefined) this.items.delete(name);
        else this.items.set(name, value);
      }
      for (const name of this.#changed) this.server.put(name, this.items.get(name));
      this.#changed.clear();
    }
    this.#seen = this.server.changes;
    const names = new Set([...before.keys(), ...this.items.keys()]);
    return [...names].filter((name) => before.get(name) !== this.items.get(name));
  }

  /** Three-way by key; without a parent what only we have survives. It tells of all that came. */
  #meetAsFirefox(): string[] {
    const there = this.server.there();
    const next: Items = new Map();
    for (const name of new Set([...this.items.keys(), ...there.keys(), ...this.#parent.keys()])) {
      const hasChangedThere = there.get(name) !== this.#parent.get(name);
      const value = hasChangedThere ? there.get(name) : this.items.get(name);
      if (value !== undefined) next.set(name, value);
    }
    const before = this.items;
    this.items = next;
    for (const name of new Set([...there.keys(), ...next.keys()])) {
      if (there.get(name) !== next.get(name)) this.server.put(name, next.get(name));
    }
    this.#parent = new Map(next);
    this.#changed.clear();
    return [...new Set([...before.keys(), ...there.keys()])];
  }
}
