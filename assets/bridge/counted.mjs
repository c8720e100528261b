// Numbers with their nouns.

/** "1 event", "1 214 events". */
export function counted(number, one, many = `${one}s`) {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, " ")} ${number === 1 ? one : many}`;
}
