import type { z } from 'zod';

/**
 * A row's JSON, checked. Given is what was parsed, not the copy that the check makes: that one takes half as much room
 * again, and there are millions.
 */
export function parsed<T>(shape: z.ZodType<T>, json: unknown): T {
  const value: unknown = JSON.parse(json as string);
  shape.parse(value);
  return value as T;
}
