import { GitLabDouble } from "../support/forge-double/gitlab.ts";
import { keepsItsPromises } from "../support/forge-promises.ts";

keepsItsPromises("gitlab", GitLabDouble.start);
