import { latin1, standsAt } from "../bytes.ts";
import type { ObjectId } from "./encryption.ts";
import { streamAt } from "./streams.ts";
import { type Dictionary, Name, Unreadable } from "./value.ts";
import { Values } from "./values.ts";

/** What we are ready to find in one file: objects, and faults among them. */
const MOST = { objects: 500_000, faults: 50 };

/** Where an object's value stands. */
export interface Place {
  readonly bytes: Uint8Array;
  /** Whose it is, where it may be encrypted; what is packed is so with its pack. */
  readonly object?: ObjectId;
  readonly at: number;
  /** Where in the file it stands, packed or not. */
  readonly order: number;
}

/** A stream in which objects are packed. */
export interface Pack {
  readonly dictionary: Dictionary;
  readonly stream: Uint8Array;
  readonly object: ObjectId;
  readonly order: number;
}

/**
 * Finds the objects of a PDF by reading it from its first byte to its last, as readers do that mend a broken table
 * of contents: what stands later replaces what stood before. Every byte is looked at a bounded number of times.
 */
export class Scan {
  readonly #bytes: Uint8Array;
  readonly #places = new Map<number, Place>();
  #faults = 0;
  readonly packs: Pack[] = [];
  /** The last trailer that names the catalogue, or the dictionary of the stream that stands for it. */
  trailer: Dictionary | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === 0x6f && standsAt(bytes, at, "obj")) at = this.#object(at) - 1;
      else if (bytes[at] === 0x74 && standsAt(bytes, at, "trailer")) at = this.#trailer(at + 7) - 1;
    }
  }

  /** Where the object of a number stands. */
  place(number: number): Place | undefined {
    return this.#places.get(number);
  }

  /** Notes the objects of an object stream (ISO 32000-1, 7.5.7): pairs of number and place, then the values. */
  readPack({ dictionary, order }: Pack, bytes: Uint8Array): void {
    const [count, first] = [dictionary.get("N"), dictionary.get("First")];
    if (typeof count !== "number" || typeof first !== "number") return;
    const values = new Values(bytes, 0);
    for (let index = 0; index < count; index++) {
      const [number, at] = [values.next(), values.next()];
      if (typeof number !== "number" || typeof at !== "number") return;
      this.#note(number, { bytes, at: first + at, order });
    }
  }

  /** A few faults are common, and other readers forgive them, too; more are thrown. */
  forgive(error: unknown): void {
    if (!(error instanceof Unreadable) || ++this.#faults > MOST.faults) throw error;
  }

  /** Notes the object that `obj` at a place begins; gives the place behind it. */
  #object(at: number): number {
    const found = /(?:^|\s)(\d{1,10})\s+(\d{1,5})\s+$/.exec(
      latin1(this.#bytes.subarray(Math.max(0, at - 24), at)),
    );
    if (!found) return at + 3;
    const object = { number: Number(found[1]), generation: Number(found[2]) };
    try {
      const values = new Values(this.#bytes, at + 3);
      const value = values.next();
      this.#note(object.number, { bytes: this.#bytes, at: at + 3, object, order: at });
      if (!(value instanceof Map) || !values.skip("stream")) return values.at;
      const stream = streamAt(this.#bytes, values.at, value);
      this.#noteStream({ dictionary: value, stream: stream.bytes, object, order: at });
      return stream.end;
    } catch (error) {
      this.forgive(error);
      return at + 3;
    }
  }

  #note(number: number, place: Place): void {
    if (this.#places.size >= MOST.objects) throw new Unreadable("it has too many objects");
    if ((this.#places.get(number)?.order ?? 0) <= place.order) this.#places.set(number, place);
  }

  #noteStream(pack: Pack): void {
    const type = pack.dictionary.get("Type");
    if (!(type instanceof Name)) return;
    if (type.text === "XRef" && pack.dictionary.has("Root")) this.trailer = pack.dictionary;
    if (type.text === "ObjStm") this.packs.push(pack);
  }

  #trailer(at: number): number {
    try {
      const values = new Values(this.#bytes, at);
      const value = values.next();
      if (value instanceof Map && value.has("Root")) this.trailer = value;
      return values.at;
    } catch (error) {
      this.forgive(error);
      return at;
    }
  }
}
