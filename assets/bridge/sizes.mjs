// How large a dropped file is, and what is said of one that is too large.

/** The bytes behind a data URL, from the length of its base64. */
export function sizeOf(contents) {
  return Math.floor(((contents.length - contents.indexOf(",") - 1) * 3) / 4);
}

/** The reading of a file that is not sent at all. */
export function tooLarge(name, size) {
  const megabytes = Math.round(size / 1_000_000);
  return {
    name,
    refused: `${name} has ${megabytes} MB; files of 50 MB and over are not read. Send it in parts, or without its pictures.`,
  };
}
