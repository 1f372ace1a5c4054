import { type Cipher, cipherOf } from "./encryption.ts";
import { type Pack, type Place, Scan } from "./scan.ts";
import { streamAt, unpack } from "./streams.ts";
import { type Dictionary, Name, Reference, Unreadable, type Value } from "./value.ts";
import { Values } from "./values.ts";

/** Bytes that we are ready to read of one file: those that packed ones become, those of values asked for. */
const MOST = { unpacked: 64_000_000, asked: 64_000_000 };

/** The objects of a PDF, decrypted where it opens without a password. */
export class Objects {
  readonly #scan: Scan;
  readonly #cipher: Cipher | undefined;
  #asked = 0;

  private constructor(scan: Scan, cipher?: Cipher) {
    this.#scan = scan;
    this.#cipher = cipher;
  }

  /** Reads a PDF; nothing where it asks for a password, because then nothing but its trailer can be read. */
  static async of(bytes: Uint8Array): Promise<Objects | undefined> {
    const scan = new Scan(bytes);
    const plain = new Objects(scan);
    const encryption = plain.dictionary(scan.trailer?.get("Encrypt"));
    const id = plain.resolve(scan.trailer?.get("ID"));
    const cipher = encryption && (await cipherOf(encryption, Array.isArray(id) ? id[0] : undefined));
    if (!cipher && scan.trailer?.has("Encrypt")) return undefined;
    const objects = new Objects(scan, cipher);
    await objects.#unpackAll();
    return objects;
  }

  /** The last trailer that names the catalogue. */
  get trailer(): Dictionary | undefined {
    return this.#scan.trailer;
  }

  /** Whether aids such as screen readers may have the text. */
  get letsAidsRead(): boolean {
    return this.#cipher?.letsAidsRead ?? true;
  }

  /** What a value stands for; strings in it may be encrypted. */
  resolve(value: Value | undefined): Value | undefined {
    if (!(value instanceof Reference)) return value;
    const place = this.#place(value);
    return place && this.#read(place)[0];
  }

  /** The dictionary that a value stands for, if it is one. */
  dictionary(value: Value | undefined): Dictionary | undefined {
    const found = this.resolve(value);
    return found instanceof Map ? found : undefined;
  }

  /** The string that a dictionary has under a key; empty where it has none. */
  async string(dictionary: Value | undefined, key: string): Promise<Uint8Array> {
    const value = this.dictionary(dictionary)?.get(key);
    const string = this.resolve(value);
    if (!(string instanceof Uint8Array)) return new Uint8Array();
    const object = this.#place(value instanceof Reference ? value : dictionary)?.object;
    return this.#cipher && object ? this.#cipher.text(string, object) : string;
  }

  /** The unpacked content of a stream that a value stands for. */
  async content(value: Value | undefined, most: number): Promise<Uint8Array | undefined> {
    const place = this.#place(value);
    // No stream is packed in another.
    if (!place?.object) return undefined;
    const [dictionary, values] = this.#read(place);
    if (!(dictionary instanceof Map) || !values.skip("stream")) return undefined;
    const { bytes } = streamAt(place.bytes, values.at, dictionary);
    return unpack(await this.#plain({ dictionary, stream: bytes, object: place.object }), dictionary, most);
  }

  #place(value: Value | undefined): Place | undefined {
    return value instanceof Reference ? this.#scan.place(value.number) : undefined;
  }

  #read(place: Place): [Value, Values] {
    const values = new Values(place.bytes, place.at);
    const value = values.next();
    this.#asked += values.at - place.at;
    if (this.#asked > MOST.asked) throw new Unreadable("it leads round in circles");
    return [value, values];
  }

  async #plain({ dictionary, stream, object }: Omit<Pack, "order">): Promise<Uint8Array> {
    const type = dictionary.get("Type");
    const isOpen = type instanceof Name && type.text === "Metadata" && !this.#cipher?.hidesMetadata;
    return this.#cipher && !isOpen ? this.#cipher.stream(stream, object) : stream;
  }

  async #unpackAll(): Promise<void> {
    let left = MOST.unpacked;
    for (const pack of this.#scan.packs) {
      try {
        const content = unpack(await this.#plain(pack), pack.dictionary, left);
        left -= content?.length ?? 0;
        if (content) this.#scan.readPack(pack, content);
      } catch (error) {
        this.#scan.forgive(error);
      }
    }
  }
}
