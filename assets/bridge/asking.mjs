// Asking the server, one request after another; each stays in the queue until it is answered.
// A request carries an id of its own, so that one sent twice is done once.

const PATIENCE = 4000;
const NOT_CONNECTED = "Not connected; your notes are kept and will be sent";

/** A queue of requests. `send(request)` sends one, `tell(words)` shows words or clears them (""). */
export class Asking {
  #waiting = [];
  #timer = 0;

  constructor(send, tell, makeId = () => crypto.randomUUID(), patience = PATIENCE) {
    this.send = send;
    this.tell = tell;
    this.makeId = makeId;
    this.patience = patience;
  }

  /** How many requests are not answered yet. */
  get waiting() {
    return this.#waiting.length;
  }

  /** Ask for something; it is sent when those before it are answered. */
  ask(what, details = {}) {
    this.#waiting.push({ what, ...details, id: this.makeId() });
    if (this.#waiting.length === 1) this.#sendFirst();
  }

  /** The server has answered the request with this id. */
  answered(id) {
    if (this.#waiting[0]?.id !== id) return;
    clearTimeout(this.#timer);
    this.tell("");
    this.#waiting.shift();
    if (this.#waiting.length) this.#sendFirst();
  }

  #sendFirst() {
    this.send(this.#waiting[0]);
    this.#timer = setTimeout(() => {
      this.tell(NOT_CONNECTED);
      this.#sendFirst();
    }, this.patience);
  }
}
