import { generate } from "selfsigned";

/**
 * A certificate for the stand-in, valid for a day and known to nobody: it lives in memory only.
 *
 * @param {string} host the name it is for
 * @returns {Promise<{ key: string, cert: string }>} both PEM
 */
export async function certificate(host) {
  const made = await generate([{ name: "commonName", value: host }], {
    // An elliptic key is made in a millisecond, an RSA key in up to a second.
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 2, value: host }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
