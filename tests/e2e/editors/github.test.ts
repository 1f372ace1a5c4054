import { GitHubDouble } from "../support/forge-double/github.ts";
import { keepsItsPromises } from "../support/forge-promises.ts";

keepsItsPromises("github", GitHubDouble.start);
