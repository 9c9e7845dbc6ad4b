/** Who may ask: the server's own page, under the server's own name. Keeps other sites' pages away from a local database. */
import { isIP } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Config } from "../config.ts";
import { Problem } from "../problems.ts";

/**
 * Refuses names that merely resolve to this machine (DNS rebinding). Addresses cannot be rebound: they are all
 * taken where the server listens on all of them.
 */
export function hostGuard(config: Config): RequestHandler {
  const names = new Set(["localhost", config.HOST.toLowerCase(), ...config.LIAISONS_ALLOWED_HOSTS]);
  const everywhere = config.HOST === "0.0.0.0" || config.HOST === "::";
  const isOwn = (name: string) =>
    names.has(name) || name.endsWith(".localhost") || (isIP(name) > 0 && (everywhere || isLoopback(name)));
  return (request, _response, next) => {
    if (!isOwn(hostname(request.headers.host ?? ""))) throw new Problem("foreign-host");
    next();
  };
}

/** Refuses what another site's page sends; a link that a person follows is not that. */
export function originGuard(config: Config): RequestHandler {
  return (request, _response, next) => {
    const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode } = request.headers;
    const isLink = request.method === "GET" && mode === "navigate";
    if (origin !== undefined && !isOwnOrigin(origin, host, config)) throw new Problem("foreign-origin");
    if ((site === "cross-site" || site === "same-site") && !isLink) throw new Problem("foreign-origin");
    next();
  };
}

function isOwnOrigin(origin: string, host: string | undefined, config: Config): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === host?.toLowerCase() || config.LIAISONS_ALLOWED_HOSTS.includes(url.hostname);
}

/** What the page may load and run. */
export const headers: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // Mantine and CodeMirror put <style> elements into the page
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:"],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  },
  // these are for whoever ends TLS in front of it to say
  strictTransportSecurity: false,
});

/** The name of `name:port`, lower-cased; an IPv6 address without its brackets. */
const hostname = (host: string) =>
  host
    .toLowerCase()
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1");

/** Whether an address is of this machine; one of IPv4 may be written as one of IPv6. */
export const isLoopback = (address: string) => address === "::1" || /^(::ffff:)?127\./.test(address);
