import { makePicture, type Picture } from "./pictures.ts";

export type { Picture } from "./pictures.ts";

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/i;

/** Makes all pictures among the uploads, two at a time (two cores), and gives them by their address. */
export async function makePictures(
  media: readonly string[],
  folders: Parameters<typeof makePicture>[1],
): Promise<ReadonlyMap<string, Picture>> {
  const waiting = media.filter((address) => PICTURE.test(address));
  const pictures = new Map<string, Picture>();
  const work = async () => {
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      pictures.set(address, await makePicture(address, folders));
    }
  };
  await Promise.all([work(), work()]);
  return pictures;
}
