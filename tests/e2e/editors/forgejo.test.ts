import { ForgejoDouble } from "../support/forge-double/forgejo.ts";
import { keepsItsPromises } from "../support/forge-promises.ts";

keepsItsPromises("forgejo", ForgejoDouble.start);
