type Detected = { readonly rawValue: string };
type Detector = { readonly detect: (image: CanvasImageSource) => Promise<readonly Detected[]> };
type Detectors = {
  new (of: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
};

/** Reads the first QR code of a picture; nothing when there is none in it. */
export type ReadCode = (image: ImageBitmap | HTMLVideoElement) => Promise<string | undefined>;

/** Large enough for a code of a printed page, small enough for a cheap telephone. */
const longest = 1200;

async function byTheDevice(): Promise<ReadCode | undefined> {
  const detectors = (globalThis as { readonly BarcodeDetector?: Detectors }).BarcodeDetector;
  const formats: readonly string[] = (await detectors?.getSupportedFormats().catch(() => [])) ?? [];
  if (detectors === undefined || !formats.includes('qr_code')) return undefined;
  const detector = new detectors({ formats: ['qr_code'] });
  return async (image) => (await detector.detect(image))[0]?.rawValue;
}

async function byOurselves(): Promise<ReadCode> {
  const { default: decode } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async (image) => {
    const [width, height] = 'videoWidth' in image ? [image.videoWidth, image.videoHeight] : [image.width, image.height];
    if (paper === null || width === 0 || height === 0) return undefined;
    const scale = Math.min(1, longest / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    paper.drawImage(image, 0, 0, canvas.width, canvas.height);
    try {
      return decode(paper.getImageData(0, 0, canvas.width, canvas.height), { timeLimit: 500 });
    } catch {
      return undefined;
    }
  };
}

/** The device's own reader where it has one; else ours, fetched only then. */
export async function codeReader(): Promise<ReadCode> {
  return (await byTheDevice()) ?? byOurselves();
}
