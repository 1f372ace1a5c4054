import type { Backend } from "./backend.ts";

/** The hashes of the two inline styles that Decap's libraries insert: an empty one, and the notices' own. */
const LIBRARY_STYLES = [
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-4qb+qTjZ8vb8co1YZpMNDeX7tJSzzRBt6uIroh6K5K8='",
];

/** The address of the forge that a backend speaks to; none for the local server. */
const forgeOf = (backend: Backend | undefined): string[] =>
  backend?.api_root ? [new URL(backend.api_root).origin] : [];

/**
 * The Content-Security-Policy of `/admin/`: nothing from anywhere but this site, uploads before they are saved
 * (`blob:`), and the forge's API, through which its pictures come as well. For the page's `<meta>`; the server's
 * header adds `frame-ancestors 'none'`.
 */
export const adminPolicy = (backend: Backend | undefined): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' ${LIBRARY_STYLES.join(" ")}`,
    "font-src 'self'",
    "img-src 'self' blob:",
    ["connect-src 'self' blob:", ...forgeOf(backend)].join(" "),
  ].join("; ");

/** The same policy for an HTTP header, which may also forbid that other pages frame the editor. */
export const adminPolicyHeader = (backend: Backend | undefined): string =>
  `${adminPolicy(backend)}; frame-ancestors 'none'`;
