import { latin1, standsAt } from "../bytes.ts";
import { streamAt, unpack } from "./streams.ts";
import { type Dictionary, Name, Reference, Unreadable, type Value, Values } from "./values.ts";

/** What we are ready to read of one file: objects, faults among them, bytes that packed ones become, bytes of values asked for. */
const MOST = { objects: 500_000, faults: 50, unpacked: 64_000_000, asked: 64_000_000 };

interface Place {
  readonly bytes: Uint8Array;
  readonly at: number;
  /** Where in the file it stands, packed or not. */
  readonly order: number;
}

/** A stream in which objects are packed. */
interface Pack {
  readonly dictionary: Dictionary;
  readonly stream: Uint8Array;
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

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] === 0x6f && standsAt(bytes, at, "obj")) at = this.#object(at) - 1;
      else if (bytes[at] === 0x74 && standsAt(bytes, at, "trailer")) at = this.#trailer(at + 7) - 1;
    }
    if (!this.locked) this.#unpackAll();
  }

  /** Whether the file is encrypted; then nothing but its trailer can be read. */
  get locked(): boolean {
    return this.trailer?.has("Encrypt") ?? false;
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
    return [value, values];
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
    return unpack(streamAt(place.bytes, values.at, dictionary).bytes, dictionary, most);
  }

  /** Notes the object that `obj` at a place begins; gives the place behind it. */
  #object(at: number): number {
    const number = /(?:^|\s)(\d{1,10})\s+\d{1,5}\s+$/.exec(
      latin1(this.#bytes.subarray(Math.max(0, at - 24), at)),
    )?.[1];
    if (number === undefined) return at + 3;
    try {
      const values = new Values(this.#bytes, at + 3);
      const value = values.next();
      this.#note(Number(number), { bytes: this.#bytes, at: at + 3, order: at });
      if (!(value instanceof Map) || !values.skip("stream")) return values.at;
      const stream = streamAt(this.#bytes, values.at, value);
      this.#noteStream({ dictionary: value, stream: stream.bytes, order: at });
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
        const content = unpack(pack.stream, pack.dictionary, left);
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
