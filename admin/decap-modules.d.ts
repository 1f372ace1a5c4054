/** Decap's parts and React ship no types; what we use of them. */
declare module "decap-cms-widget-*" {
  const widget: { Widget(): import("decap-cms-core").CmsWidgetParam };
  export default widget;
}
declare module "decap-cms-backend-proxy" {
  export const ProxyBackend: import("decap-cms-core").CmsBackendClass;
}
declare module "decap-cms-lib-util" {
  export class APIError extends Error {
    constructor(message: string, status: number | null, api: string);
    readonly status: number | null;
  }
  export const unsentRequest: {
    performRequest(request: unknown): Promise<Response>;
    withHeaders(headers: Readonly<Record<string, string>>, request: unknown): unknown;
  };
}
declare module "decap-cms-lib-auth" {
  export interface Credentials {
    readonly token: string;
    readonly refresh_token?: string;
  }
  export class PkceAuthenticator {
    constructor(settings: Readonly<Record<string, string>>);
    refresh(credentials: { readonly refresh_token: string }): Promise<Credentials>;
  }
}
declare module "decap-cms-locales" {
  type Phrases = import("decap-cms-core").CmsLocalePhrases;
  export const da: Phrases;
  export const nb_no: Phrases;
  export const sv: Phrases;
  export const en: Phrases;
}
declare module "react" {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): Element;
  export function useState<T>(initial: T | (() => T)): [T, (value: T) => void];
  export type Node = Element | string | boolean | null | readonly Node[];
  export class Component<Props> {
    readonly props: Props;
    shouldComponentUpdate(next: Props): boolean;
    render(): Node;
  }
  export function useRef<T>(initial: T): { current: T };
  export function useEffect(effect: () => void, dependencies?: readonly unknown[]): void;
}
