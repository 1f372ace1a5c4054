/** Where the terms of an open licence can be read; other licences have no address. */
const ADDRESSES: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** The address of a licence's terms, if it has one. */
export const licenceAddress = (id: string): string | undefined => ADDRESSES[id];
