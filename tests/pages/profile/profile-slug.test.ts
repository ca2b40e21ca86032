import { expect, test } from "vitest";
import { profileSlug } from "../../../src/pages/profile/profile-slug";

const at = (pathname: string, hostname = "www.linkedin.com") => profileSlug({ hostname, pathname });

test.each([
  ["/in/mara-ostrowe/", "mara-ostrowe"],
  ["/in/mara-ostrowe", "mara-ostrowe"],
  ["/in/Mara-OSTROWE/", "mara-ostrowe"],
  ["/in/zo%C3%AB/", "zoë"],
  ["/in/zoe%CC%88/", "zoë"],
  ["/in/%D9%85%D8%B1%D9%8A%D9%85/", "مريم"],
  ["/in/100-%E2%9C%93/", "100-✓"],
  ["/in/media/", "media"],
])("%s is the profile %s", (pathname, slug) => {
  expect(at(pathname)).toBe(slug);
});

test.each([
  "/in/",
  "/in//",
  "/in/me/",
  "/in/me",
  "/in/ME/",
  "/in/%6de/",
  "/in/./",
  "/in/../",
  "/in/%2E%2e/",
  "/in/zo%25C3%25AB/",
  "/in/a%2Fb/",
  "/in/a%5Cb/",
  "/in/a%3Fb/",
  "/in/a%23b/",
  "/in/a%20b/",
  "/in/a%00b/",
  "/in/%E0%A4%A/",
  "/in/%/",
  "/in/mara/details/skills/",
  "/in/mara/overlay/contact-info/",
  "/in/mara/edit/intro/",
  "/in/mara/recent-activity/all/",
  "/in/mara/fr/",
  "/in/mara//",
  "//in/mara/",
  "/IN/mara/",
  "/pub/mara/",
  "/company/mara/",
  "/",
])("%s is no profile", (pathname) => {
  expect(at(pathname)).toBeUndefined();
});

test("no other host has profiles", () => {
  for (const host of ["linkedin.com", "de.linkedin.com", "www.linkedin.com.example", ""]) {
    expect(at("/in/mara/", host)).toBeUndefined();
  }
});
