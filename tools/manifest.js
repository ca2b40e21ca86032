/**
 * The manifest of each browser, made from the one root manifest.json.
 *
 * @param {Record<string, unknown>} manifest the root manifest
 * @returns {{ chrome: Record<string, unknown>, firefox: Record<string, unknown> }}
 */
export function manifests(manifest) {
  return {
    // Edge installs Chrome's package; it is reported to reject `background.scripts`.
    chrome: {
      ...manifest,
      // light-dark() in the style sheets is the newest thing there is.
      minimum_chrome_version: "123",
      background: { service_worker: "background.js" },
    },
    firefox: {
      ...manifest,
      background: { scripts: ["background.js"] },
      browser_specific_settings: {
        gecko: {
          id: "{3f9c2a4e-7d51-4b8e-9a06-5c1de8b27f43}",
          strict_min_version: "142.0",
          // Asked for where sync is switched on.
          data_collection_permissions: { required: ["none"], optional: ["websiteContent"] },
        },
      },
    },
  };
}
