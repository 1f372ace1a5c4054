import type { IncomingMessage } from "node:http";

const LOOPBACK_ADDRESS = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** The host of a request as the browser wrote it, if it is this machine at our port. */
const ownHost = ({ headers }: IncomingMessage, port: number): string | undefined => {
  const host = headers.host?.toLowerCase();
  return LOOPBACK_NAMES.some((name) => host === `${name}:${port}`) ? host : undefined;
};

/**
 * Why a request is not answered at all, or `undefined`. The server is for this machine only; the host is
 * checked because a page elsewhere can make its own name point to this machine (DNS rebinding).
 */
export const refuseForeign = (request: IncomingMessage, port: number): string | undefined => {
  if (!LOOPBACK_ADDRESS.test(request.socket.remoteAddress ?? "")) {
    return "This server answers only the computer that it runs on.";
  }
  if (!ownHost(request, port)) return `Open this site as http://localhost:${port}/, not by another name.`;
  return undefined;
};

/** Why a request may not use the editors' API, or `undefined`: only our own pages may, by a JSON POST. */
export const refuseForeignCall = (request: IncomingMessage, port: number): string | undefined => {
  const refusal = refuseForeign(request, port);
  if (refusal) return refusal;
  const { origin, "sec-fetch-site": site, "content-type": type } = request.headers;
  // Every browser sends an origin with a POST. One without it is no browser and has no business here.
  if (origin !== `http://${ownHost(request, port)}` || (site !== undefined && site !== "same-origin")) {
    return "Only the editing page of this site may change its content.";
  }
  // A form on another page can post, but not this type.
  if (request.method !== "POST" || !/^application\/json\s*(;|$)/i.test(type ?? "")) {
    return "The editing page talks to this address by POST and JSON only.";
  }
  return undefined;
};
