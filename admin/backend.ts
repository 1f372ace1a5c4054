import site from "../_data/site.json";

/** Decap's settings of a backend, as its documentation names them. */
export type Backend = { readonly name: string } & Readonly<Record<string, unknown>>;

/** The local server's API, on the page's own address. */
const LOCAL: Backend = { name: "proxy", proxy_url: "/api/v1", branch: "main" };

/** The forge of the published site: `cms.backend` in `_data/site.json`, where it is set. */
export const productionBackend = (): Backend | undefined =>
  (site as { readonly cms?: { readonly backend?: Backend } }).cms?.backend;

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** The backend for a page on this host: on one's own machine the local server, elsewhere the site's forge. */
export const backendFor = (host: string): Backend | undefined =>
  isLoopback(host) ? LOCAL : productionBackend();
