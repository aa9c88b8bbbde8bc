import "server-only";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { BlobKey, BlobStore } from "@/lib/platform/blob";

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Address of a service that speaks S3; Amazon's own when left out. */
  readonly endpoint: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A blob store in a bucket. With an endpoint of one's own the bucket is part of the path, as most such services want it. */
export function s3BlobStore({ bucket, region, endpoint, accessKeyId, secretAccessKey }: S3Settings): BlobStore {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
  });
  const at = (key: BlobKey) => ({ Bucket: bucket, Key: `blobs/${key.slice(0, 2)}/${key}` });
  return {
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentType: "application/octet-stream" }));
    },
    async get(key) {
      try {
        const { Body: body } = await client.send(new GetObjectCommand(at(key)));
        return body ? await body.transformToByteArray() : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}
