/** An address as `Location` and `URL` give it. */
export type Address = { hostname: string; pathname: string };

export const LINKEDIN_HOST = "www.linkedin.com";
