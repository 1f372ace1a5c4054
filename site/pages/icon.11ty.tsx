import { iconSvg } from "../assets/icons.ts";

export const data = { permalink: "/icon.svg" };

/** The site's sign, for browsers' tabs. */
export default (): string => iconSvg;
