import { makePicture, type Picture } from "./pictures.ts";

export type { Picture } from "./pictures.ts";

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;

/**
 * Makes all pictures among the uploads, two at a time (two cores), and gives them by their address. One that cannot
 * be read is told in a note, and stops no other.
 */
export async function makePictures(
  media: readonly string[],
  folders: Parameters<typeof makePicture>[1],
  note: (text: string) => void,
): Promise<ReadonlyMap<string, Picture>> {
  const waiting = media.filter((address) => PICTURE.test(address));
  const pictures = new Map<string, Picture>();
  const work = async () => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      try {
        pictures.set(address, await makePicture(address, folders));
      } catch (error) {
        note(error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all([work(), work()]);
  return pictures;
}
