import { latin1, standsAt } from "../bytes.ts";
import type { Cipher, CipherOf, ObjectId } from "./encryption.ts";
import { streamAt, unpack } from "./streams.ts";
import { type Dictionary, Name, Reference, Unreadable, type Value, Values } from "./values.ts";

/** What we are ready to read of one file: objects, faults among them, bytes that packed ones become, bytes of values asked for. */
const MOST = { objects: 500_000, faults: 50, unpacked: 64_000_000, asked: 64_000_000 };

interface Place {
  readonly bytes: Uint8Array;
  /** Whose it is, where it may be encrypted; what is packed is so with its pack. */
  readonly object?: ObjectId;
  readonly at: number;
  /** Where in the file it stands, packed or not. */
  readonly order: number;
}

/** A stream in which objects are packed. */
interface Pack {
  readonly dictionary: Dictionary;
  readonly stream: Uint8Array;
  readonly object: ObjectId;
  readonly order: number;
}

/**
 * The objects of a PDF, found by reading it from its first byte to its last as readers do that mend a broken table
 * of contents: what stands later replaces what stood before. Every byte is looked at a bounded number of times.
 */
export class Objects {
  readonly #bytes: Uint8Array;
  readonly #places = new Map<number, Place>();
  readonly #packs: Pack[] = [];
  #asked = 0;
  #faults = 0;
  /** The last trailer that names the catalogue, or the dictionary of the stream that stands for it. */
  trailer: Dictionary | undefined;
  #cipher: Cipher | undefined;

  constructor(bytes: Uint8Array, cipherOf: CipherOf) {
    this.#bytes = bytes;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === 0x6f && standsAt(bytes, at, "obj")) at = this.#object(at) - 1;
      else if (bytes[at] === 0x74 && standsAt(bytes, at, "trailer")) at = this.#trailer(at + 7) - 1;
    }
    const encryption = this.dictionary(this.trailer?.get("Encrypt"));
    const id = this.resolve(this.trailer?.get("ID"));
    this.#cipher = encryption && cipherOf(encryption, Array.isArray(id) ? id[0] : undefined);
    if (!this.locked) this.#unpackAll();
  }

  /** Whether a password is asked for; then nothing but the trailer can be read. */
  get locked(): boolean {
    return !this.#cipher && (this.trailer?.has("Encrypt") ?? false);
  }

  /** Whether aids such as screen readers may have the text. */
  get letsAidsRead(): boolean {
    return this.#cipher?.letsAidsRead ?? true;
  }

  /** What a value stands for. */
  resolve(value: Value | undefined): Value | undefined {
    const place = value instanceof Reference ? this.#places.get(value.number) : undefined;
    if (!(value instanceof Reference)) return value;
    return place && this.#read(place)[0];
  }

  #read(place: Place): [Value, Values] {
    const values = new Values(place.bytes, place.at);
    const value = values.next();
    this.#asked += values.at - place.at;
    if (this.#asked > MOST.asked) throw new Unreadable("it leads round in circles");
    return [this.#decrypted(value, place.object), values];
  }

  #decrypted(value: Value, object: ObjectId | undefined): Value {
    if (!this.#cipher || !object) return value;
    if (value instanceof Uint8Array) return this.#cipher.text(value, object);
    if (Array.isArray(value)) return value.map((each: Value) => this.#decrypted(each, object));
    if (!(value instanceof Map)) return value;
    return new Map([...(value as Dictionary)].map(([key, each]) => [key, this.#decrypted(each, object)]));
  }

  /** The dictionary that a value stands for, if it is one. */
  dictionary(value: Value | undefined): Dictionary | undefined {
    const found = this.resolve(value);
    return found instanceof Map ? found : undefined;
  }

  /** The unpacked content of a stream that a value stands for. */
  content(value: Value | undefined, most: number): Uint8Array | undefined {
    const place = value instanceof Reference ? this.#places.get(value.number) : undefined;
    if (!place) return undefined;
    const [dictionary, values] = this.#read(place);
    if (!(dictionary instanceof Map) || !values.skip("stream")) return undefined;
    const { bytes } = streamAt(place.bytes, values.at, dictionary);
    return unpack(this.#plain(bytes, place.object), dictionary, most);
  }

  #plain(stream: Uint8Array, object: ObjectId | undefined): Uint8Array {
    return this.#cipher && object ? this.#cipher.stream(stream, object) : stream;
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
      return this.#forgive(error, at + 3);
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
    if (type.text === "ObjStm") this.#packs.push(pack);
  }

  #unpackAll(): void {
    let left = MOST.unpacked;
    for (const pack of this.#packs) {
      try {
        const content = unpack(this.#plain(pack.stream, pack.object), pack.dictionary, left);
        left -= content?.length ?? 0;
        if (content) this.#readPack(pack, content);
      } catch (error) {
        this.#forgive(error, 0);
      }
    }
  }

  /** Notes the objects of an object stream (ISO 32000-1, 7.5.7): pairs of number and place, then the values. */
  #readPack({ dictionary, order }: Pack, bytes: Uint8Array): void {
    const [count, first] = [dictionary.get("N"), dictionary.get("First")];
    if (typeof count !== "number" || typeof first !== "number") return;
    const values = new Values(bytes, 0);
    for (let index = 0; index < count; index++) {
      const [number, at] = [values.next(), values.next()];
      if (typeof number !== "number" || typeof at !== "number") return;
      this.#note(number, { bytes, at: first + at, order });
    }
  }

  #trailer(at: number): number {
    try {
      const values = new Values(this.#bytes, at);
      const value = values.next();
      if (value instanceof Map && value.has("Root")) this.trailer = value;
      return values.at;
    } catch (error) {
      return this.#forgive(error, at);
    }
  }

  /** A few faults are common, and other readers forgive them, too. */
  #forgive(error: unknown, at: number): number {
    if (!(error instanceof Unreadable) || ++this.#faults > MOST.faults) throw error;
    return at;
  }
}
