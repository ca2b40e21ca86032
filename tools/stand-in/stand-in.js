import { createServer } from "node:https";
import { certificate } from "./certificate.js";
import { shownPage } from "./shown-page.js";
import { shownProfiles } from "./shown-profiles.js";
import { SMALL_PAGES } from "./small-pages.js";

const LINKEDIN_HOST = "www.linkedin.com";

/** @typedef {import("node:http").IncomingMessage} IncomingMessage */
/** @typedef {import("./shown-page.js").Shown} Shown */
/** @typedef {import("./shown-profiles.js").ShownProfile} ShownProfile */
/** @typedef {{ method: string, host: string, path: string, origin?: string, referer?: string, purpose?: string }} Asked */

/**
 * The stand-in: `requests` is all that was asked for, `foreignRequests` what was asked of any
 * other host than LinkedIn's. Both grow while it runs; set `length = 0` to begin anew.
 *
 * @typedef {object} StandIn
 * @property {number} port on 127.0.0.1
 * @property {(page: Shown) => void} show decides what /sales/ssi answers until the next call
 * @property {(profile: ShownProfile) => void} showProfile decides what /in/<slug>/ answers, and
 *   that /in/me/ leads there if it is no stranger's; other profiles are empty pages
 * @property {Asked[]} requests
 * @property {Asked[]} foreignRequests
 * @property {() => void} forget what was asked for and what was to be shown, as if just started
 * @property {() => Promise<void>} close
 */

/**
 * Starts an HTTPS server that stands in for LinkedIn. Every host is led to it by the browsers'
 * own settings, so the shipped match patterns run, and nothing that asks for another host stays
 * unseen.
 *
 * @returns {Promise<StandIn>}
 */
export async function startStandIn() {
  /** @type {Asked[]} */
  const requests = [];
  /** @type {Asked[]} */
  const foreignRequests = [];
  const nothing = { html: SMALL_PAGES["/empty"] ?? "" };
  /** @type {ReturnType<typeof shownPage>} */
  let shown = nothing;
  const profiles = shownProfiles();

  const server = createServer(await certificate(LINKEDIN_HOST), (request, response) => {
    const asked = whatWasAsked(request);
    requests.push(asked);
    if (asked.host !== LINKEDIN_HOST) {
      foreignRequests.push(asked);
      response.writeHead(404).end();
      return;
    }
    const { pathname } = new URL(asked.path, `https://${LINKEDIN_HOST}`);
    const answer = profiles.answerTo(pathname) ?? answerTo(pathname, shown);
    if ("redirect" in answer) {
      response.writeHead(302, { location: answer.redirect }).end();
      return;
    }
    response.writeHead(answer.status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    });
    response.end(answer.html);
  });
  const port = await listen(server);

  return {
    port,
    show: (page) => {
      shown = shownPage(page);
    },
    showProfile: profiles.show,
    requests,
    foreignRequests,
    forget: () => {
      shown = nothing;
      profiles.forget();
      requests.length = 0;
      foreignRequests.length = 0;
    },
    close: () => close(server),
  };
}

/**
 * @param {IncomingMessage} request
 * @returns {Asked}
 */
function whatWasAsked({ method = "", url = "/", headers }) {
  /** @type {Asked} */
  const asked = { method, host: (headers.host ?? "").replace(/:443$/, ""), path: url };
  if (headers.origin) asked.origin = headers.origin;
  if (headers.referer) asked.referer = headers.referer;
  // "prefetch;prerender" where the browser loads a page ahead.
  if (headers["sec-purpose"]) asked.purpose = String(headers["sec-purpose"]);
  return asked;
}

/**
 * @param {string} path
 * @param {ReturnType<typeof shownPage>} shown
 * @returns {{ status: number, html: string } | { redirect: string }}
 */
function answerTo(path, shown) {
  if (/^\/sales\/ssi\/?$/.test(path)) {
    return "redirect" in shown ? shown : { status: 200, html: shown.html };
  }
  // Browsers ask for it by themselves; an image that is not there is an answer, too.
  if (path === "/favicon.ico") return { status: 404, html: "" };
  return { status: 200, html: SMALL_PAGES[path] ?? SMALL_PAGES["/empty"] ?? "" };
}

/**
 * @param {import("node:https").Server} server
 * @returns {Promise<number>}
 */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

/**
 * @param {import("node:https").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open for minutes.
    server.closeAllConnections();
  });
}
