/** The folders that editors may read and write. */
export const EDITABLE_FOLDERS = ["content", "_data"] as const;

// \p{C}: control and invisible characters. The rest cannot be a file name on every system. A leading dot
// covers "..", ".git" and hidden files.
const UNSAFE_NAME = /^\.|[\p{C}\\:*?"<>|]|[. ]$/u;
const LONGEST_NAME = 255;

const isSafeName = (name: string): boolean =>
  name !== "" && !UNSAFE_NAME.test(name) && Buffer.byteLength(name) <= LONGEST_NAME;

/** Whether a path is one of the editable folders or lies in one. */
export const isEditableFolder = (path: string): boolean => {
  const names = path.split("/");
  return EDITABLE_FOLDERS.some((folder) => folder === names[0]) && names.every(isSafeName);
};

/** Whether a path is that of a file in an editable folder. */
export const isEditableFile = (path: string): boolean => path.includes("/") && isEditableFolder(path);

// What is also a safe part of a branch name, see `git help check-ref-format`.
const PLAIN_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;
const LONGEST_BRANCH_PART = 200;

/** Whether a name can be that of a collection or the slug of an entry. */
export const isPlainName = (name: string): boolean =>
  PLAIN_NAME.test(name) &&
  !name.includes("..") &&
  !/\.(lock)?$/i.test(name) &&
  Buffer.byteLength(name) <= LONGEST_BRANCH_PART;
