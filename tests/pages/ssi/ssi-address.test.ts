import { expect, test } from "vitest";
import { otherPage } from "../../../src/pages/ssi/ssi-address";

const of = (address: string) => otherPage(new URL(address));

test.each([
  "https://www.linkedin.com/sales/ssi",
  "https://www.linkedin.com/sales/ssi/",
  "https://www.linkedin.com/sales/ssi?trk=nav",
  "https://www.linkedin.com/sales/ssi#top",
])("%s is the SSI page", (address) => {
  expect(of(address)).toBeUndefined();
});

test.each([
  ["https://www.linkedin.com/sales/login", "seat-signed-out"],
  ["https://www.linkedin.com/sales/login/contract", "seat-signed-out"],
  ["https://www.linkedin.com/login", "signed-out"],
  ["https://www.linkedin.com/uas/login?session_redirect=x", "signed-out"],
  ["https://www.linkedin.com/checkpoint/challenge", "signed-out"],
  ["https://www.linkedin.com/authwall", "signed-out"],
  ["https://www.linkedin.com/signup", "signed-out"],
  ["https://www.linkedin.com/feed/", "other-page"],
  ["https://www.linkedin.com/sales/ssix", "other-page"],
  ["https://www.linkedin.com/sales/ssi/history", "other-page"],
  ["https://www.linkedin.com/loginx", "other-page"],
  ["https://example.com/sales/ssi", "other-page"],
] as const)("%s is %s", (address, state) => {
  expect(of(address)).toBe(state);
});
