import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../built-package";

const folder = resolve(root, ".github/workflows");
const FILES = readdirSync(folder);
const textOf = (file: string) => readFileSync(resolve(folder, file), "utf8");

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Job = { permissions?: Record<string, string>; steps: Step[]; "timeout-minutes"?: number };
type Workflow = { on: Record<string, unknown>; permissions?: object; jobs: Record<string, Job> };

/** What is wrong with a workflow, as sentences. */
function faults(text: string): string[] {
  const { on, permissions, jobs }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const isOfAnyone = Object.keys(on).some((event) => event.startsWith("pull_request"));
  return [
    ...(JSON.stringify(permissions) === "{}" ? [] : ["grants every job something"]),
    ...("pull_request_target" in on ? ["runs what anyone sends, with our rights"] : []),
    ...(isOfAnyone && /secrets\b|environment:/.test(text) ? ["shows secrets to anyone"] : []),
    ...(isOfAnyone && /: write\b/.test(text) ? ["lets anyone write"] : []),
    ...[...text.matchAll(/uses: (.*)$/gm)]
      .map(([, used = ""]) => used)
      .filter((used) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))
      .map((used) => `takes ${used} as it comes`),
    ...steps
      .filter(({ uses }) => uses?.startsWith("actions/checkout@"))
      .filter((step) => step.with?.["persist-credentials"] !== false)
      .map(() => "leaves the token on disk"),
    ...steps
      .filter((step) => step.with && ("cache" in step.with || /cache/.test(step.uses ?? "")))
      .map(() => "builds on a cache"),
    ...steps
      .filter(({ run }) => run?.includes("${{"))
      .map(() => "puts a value into a script's text"),
    ...Object.entries(jobs)
      .filter(([, job]) => !job.permissions || !job["timeout-minutes"])
      .map(([name]) => `gives ${name} neither its rights nor a limit`),
  ];
}

describe("the workflows", () => {
  test.each(FILES)("%s: everything pinned, nothing granted that is not needed", (file) => {
    expect(faults(textOf(file))).toEqual([]);
  });

  test("pin an action to one commit in all of them", () => {
    const used = FILES.flatMap((file) => textOf(file).match(/uses: .*/g) ?? []);
    const commits = new Set(used);
    expect(new Set(used.map((line) => line.split("@")[0])).size).toBe(commits.size);
    expect(commits.size).toBeGreaterThan(3);
  });

  test("hand nothing in unless that was asked for, and only sign in each week", () => {
    const { on }: { on: { workflow_dispatch: { inputs: { send: object } } } } = parse(
      textOf("publish.yml"),
    );
    expect(on.workflow_dispatch.inputs.send).toMatchObject({ default: false });
    expect(textOf("keys.yml")).not.toContain("--send");
    expect(FILES.filter((file) => textOf(file).includes("--send"))).toEqual(["publish.yml"]);
  });
});

const PLANTED = `
on: { pull_request: null, pull_request_target: null }
permissions: read-all
jobs:
  planted:
    permissions: { contents: write }
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444
        with: { cache: npm }
      - run: echo \${{ secrets.KEY }}
`;

test("planted: a workflow that does all of it wrong", () => {
  expect(faults(PLANTED)).toEqual([
    "grants every job something",
    "runs what anyone sends, with our rights",
    "shows secrets to anyone",
    "lets anyone write",
    "takes actions/checkout@v5 as it comes",
    "takes actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 as it comes",
    "leaves the token on disk",
    "builds on a cache",
    "puts a value into a script's text",
    "gives planted neither its rights nor a limit",
  ]);
});
