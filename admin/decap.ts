import { ProxyBackend } from "decap-cms-backend-proxy";
import { DecapCmsCore as CMS } from "decap-cms-core";
import boolean from "decap-cms-widget-boolean";
import datetime from "decap-cms-widget-datetime";
import file from "decap-cms-widget-file";
import image from "decap-cms-widget-image";
import list from "decap-cms-widget-list";
import markdown from "decap-cms-widget-markdown";
import number from "decap-cms-widget-number";
import object from "decap-cms-widget-object";
import relation from "decap-cms-widget-relation";
import select from "decap-cms-widget-select";
import string from "decap-cms-widget-string";
import text from "decap-cms-widget-text";
import { Forgejo } from "./forges/forgejo.ts";
import { GitHub } from "./forges/github.ts";
import { GitLab } from "./forges/gitlab.ts";

/** Decap with the backends and widgets that we use; `decap-cms-app` has all there are, at twice the size. */
CMS.registerBackend("proxy", ProxyBackend);
CMS.registerBackend("forgejo", Forgejo);
CMS.registerBackend("gitlab", GitLab);
CMS.registerBackend("github", GitHub);

for (const widget of [
  boolean,
  datetime,
  file,
  image,
  list,
  markdown,
  number,
  object,
  relation,
  select,
  string,
  text,
]) {
  CMS.registerWidget(widget.Widget());
}

export { CMS };
