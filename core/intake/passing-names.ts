/** What file systems and desktops put into folders themselves; hidden files among them. */
export const isNoPaper = (name: string): boolean => /^\.|^(thumbs\.db|desktop\.ini)$/i.test(name);

/** Names that scanners, browsers and office programs give to what is not finished. */
export const isUnfinishedName = (name: string): boolean =>
  /^~|\.(te?mp|part|partial|filepart|crdownload|download|lock|writing)$/i.test(name);
