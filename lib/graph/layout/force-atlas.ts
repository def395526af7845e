import type { LayoutGraph, Positions } from './layout-graph.ts';
import { createRepulsion } from './repulsion.ts';

export interface ForceSettings {
  /** Opening angle of the far-field approximation. */
  readonly theta?: number;
  readonly scaling?: number;
  readonly gravity?: number;
  /** Divides every step; 1 + ln(nodes) where absent. */
  readonly slowDown?: number;
  /** 1 for nodes that stay. */
  readonly fixed?: Uint8Array;
}

export interface ForceAtlas extends Positions {
  iterate(rounds: number): void;
}

/** 1 + sum of line counts: what ForceAtlas2 weighs nodes by. */
export function massesOf({ size, source, target }: LayoutGraph): Float64Array {
  const mass = new Float64Array(size).fill(1);
  for (let e = 0; e < source.length; e++) {
    mass[source[e]!]!++;
    mass[target[e]!]!++;
  }
  return mass;
}

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014) with strong gravity and per-node adaptive speed, the rules
 * of graphology-layout-forceatlas2. Works on `start` in place. The same input gives the same positions.
 */
export function createForceAtlas(
  graph: LayoutGraph,
  mass: Float64Array,
  start: Positions,
  settings: ForceSettings = {},
): ForceAtlas {
  const { size, source, target, weight } = graph;
  const {
    theta = 1,
    scaling = 10,
    gravity = 0.05,
    slowDown = 1 + Math.log(Math.max(1, size)),
    fixed,
  } = settings;
  const { x, y } = start;
  const repulsion = createRepulsion(mass, theta);
  const free = fixed?.map((f) => 1 - f);
  let fx = new Float64Array(size);
  let fy = new Float64Array(size);
  let oldX = new Float64Array(size);
  let oldY = new Float64Array(size);
  const convergence = new Float64Array(size).fill(1);

  function forces(): void {
    [fx, oldX] = [oldX, fx];
    [fy, oldY] = [oldY, fy];
    fx.fill(0);
    fy.fill(0);
    repulsion.add(x, y, fx, fy, free);
    for (let i = 0; i < size; i++) {
      const m = mass[i]!;
      fx[i] = scaling * m * fx[i]! - gravity * m * x[i]!;
      fy[i] = scaling * m * fy[i]! - gravity * m * y[i]!;
    }
    for (let e = 0; e < source.length; e++) {
      const a = source[e]!;
      const b = target[e]!;
      const dx = weight[e]! * (x[a]! - x[b]!);
      const dy = weight[e]! * (y[a]! - y[b]!);
      fx[a]! -= dx;
      fy[a]! -= dy;
      fx[b]! += dx;
      fy[b]! += dy;
    }
  }

  function move(): void {
    for (let i = 0; i < size; i++) {
      if (fixed && fixed[i] === 1) continue;
      const ax = fx[i]!;
      const ay = fy[i]!;
      const sx = oldX[i]! - ax;
      const sy = oldY[i]! - ay;
      const tx = oldX[i]! + ax;
      const ty = oldY[i]! + ay;
      const swinging = 1 + Math.sqrt(mass[i]! * Math.sqrt(sx * sx + sy * sy));
      const traction = Math.sqrt(tx * tx + ty * ty) / 2;
      const speed = (convergence[i]! * Math.log(1 + traction)) / swinging;
      convergence[i] = Math.min(1, Math.sqrt((speed * (ax * ax + ay * ay)) / swinging));
      x[i] = x[i]! + (ax * speed) / slowDown;
      y[i] = y[i]! + (ay * speed) / slowDown;
    }
  }

  return {
    x,
    y,
    iterate(rounds) {
      for (let round = 0; round < rounds; round++) {
        forces();
        move();
      }
    },
  };
}
