import { afterEach, expect, test, vi } from "vitest";
import { send } from "../../src/messages/send";
import { type Handlers, serve } from "../../src/messages/serve";

afterEach(() => vi.restoreAllMocks());

test.each([
  [new Error("odd"), { message: "The worker failed" }],
  [new DOMException("", "QuotaExceededError"), { why: "full" }],
  [new DOMException("", "VersionError"), { why: "newer" }],
])(
  "work that fails with %s rejects with what is known of it, and leaves a trace",
  async (error, told) => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const deleteMark = vi.fn(() => Promise.reject(error));
    serve({ deleteMark } as Partial<Handlers> as Handlers);
    await expect(send("deleteMark", { day: "2026-11-23" })).rejects.toMatchObject(told);
    expect(logged).toHaveBeenCalledExactlyOnceWith("deleteMark", error);
  },
);
