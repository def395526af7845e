import { ENTITY_TYPES } from '#lib/model/type-names.ts';
import type { Rgb } from '../colour.ts';
import { DISTANCE } from '../shape-program.ts';

/* One WebGL 2 context with buffers that are filled once: lines as hairlines, nodes as points whose fragments measure
 * the shape of their type. A frame sets uniforms and draws the first so many of either. */

export interface Shot {
  /** Sigma's matrix from framed to clip space. */
  readonly matrix: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  /** What radii are multiplied with at this zoom. */
  readonly scale: number;
  readonly lines: { readonly stated: number; readonly total: number };
  readonly nodes: { readonly from: number; readonly total: number };
  /** 0 to 1: how much of the paper everything takes on. */
  readonly dim: number;
  /** Opacity of stated and of faint lines. */
  readonly alpha: readonly [number, number];
  readonly colours: { readonly paper: Rgb; readonly ink: Rgb; readonly types: readonly Rgb[] };
}

export interface OverviewProgram {
  /** Other places and looks of rows, as `overviewProgram` takes them; `load` follows. */
  place(points: Float32Array, looks: Uint8Array): void;
  /** Row numbers: pairs of line ends, the stated before the others; and nodes, the least telling first. */
  load(ends: Uint32Array, stated: number, rows: Uint32Array): void;
  draw(shot: Shot): void;
  kill(): void;
}

const LINE_VERTEX = /* glsl */ `#version 300 es
layout(location=0) in vec2 a_position;
uniform mat3 u_matrix;
void main() { gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0); }`;

const LINE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
uniform vec4 u_colour;
out vec4 colour;
void main() { colour = u_colour; }`;

const NODE_VERTEX = /* glsl */ `#version 300 es
layout(location=0) in vec2 a_position;
layout(location=1) in vec2 a_look;
uniform mat3 u_matrix;
uniform float u_scale;
uniform float u_pixelRatio;
flat out int v_type;
out float v_radius;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  v_type = int(a_look.x);
  v_radius = (1.3 + 4.0 * a_look.y / 255.0) * u_scale;
  gl_PointSize = 2.0 * (v_radius * 1.4 + 1.0) * u_pixelRatio;
}`;

const NODE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
flat in int v_type;
in float v_radius;
uniform vec3 u_types[${ENTITY_TYPES.length}];
uniform float u_pixelRatio;
out vec4 colour;
void main() {
  float r = v_radius;
  vec2 p = (gl_PointCoord * 2.0 - 1.0) * (r * 1.4 + 1.0) * vec2(1.0, -1.0);
  float d = 0.0;
  ${ENTITY_TYPES.map((type, i) => `${i ? 'else ' : ''}if (v_type == ${i}) d = ${DISTANCE[type]};`).join('\n  ')}
  float soft = 0.6 / u_pixelRatio;
  colour = vec4(u_types[v_type], 1.0) * (1.0 - smoothstep(-soft, soft, d));
}`;

/** Null where the browser has no WebGL 2. `points`: x and y by row; `looks`: type and importance (0 to 255) by row. */
export function overviewProgram(
  canvas: HTMLCanvasElement,
  points: Float32Array,
  looks: Uint8Array,
): OverviewProgram | null {
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false, premultipliedAlpha: true });
  if (!gl) return null;
  const lineProgram = link(gl, LINE_VERTEX, LINE_FRAGMENT);
  const nodeProgram = link(gl, NODE_VERTEX, NODE_FRAGMENT);
  const at = (program: WebGLProgram, name: string) => gl.getUniformLocation(program, name);
  const line = { matrix: at(lineProgram, 'u_matrix'), colour: at(lineProgram, 'u_colour') };
  const node = {
    matrix: at(nodeProgram, 'u_matrix'),
    scale: at(nodeProgram, 'u_scale'),
    pixelRatio: at(nodeProgram, 'u_pixelRatio'),
    types: at(nodeProgram, 'u_types'),
  };
  const buffers = [gl.createBuffer(), gl.createBuffer()];
  const place = (at: Float32Array, like: Uint8Array) => {
    attribute(gl, 0, buffers[0]!, at, gl.FLOAT);
    attribute(gl, 1, buffers[1]!, like, gl.UNSIGNED_BYTE);
  };
  place(points, looks);
  const indices = gl.createBuffer();
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  let filled = { lines: 0, stated: 0, rows: 0 };

  return {
    place,
    load(ends, stated, rows) {
      const all = new Uint32Array(ends.length + rows.length);
      all.set(ends);
      all.set(rows, ends.length);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, all, gl.STATIC_DRAW);
      filled = { lines: ends.length / 2, stated, rows: rows.length };
    },
    draw({ matrix, width, height, pixelRatio, scale, lines, nodes, dim, alpha, colours }) {
      const [w, h] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
      }
      gl.viewport(0, 0, w, h);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.useProgram(lineProgram);
      gl.uniformMatrix3fv(line.matrix, false, matrix);
      const strokes = [
        { from: filled.stated, count: Math.min(filled.lines, lines.total) - filled.stated, alpha: alpha[1] },
        { from: 0, count: Math.min(filled.stated, lines.stated), alpha: alpha[0] },
      ];
      for (const stroke of strokes) {
        if (stroke.count <= 0) continue;
        const strength = stroke.alpha * (1 - dim);
        const [r, g, b] = colours.ink.map((c) => (c / 255) * strength) as [number, number, number];
        gl.uniform4f(line.colour, r, g, b, strength);
        gl.drawElements(gl.LINES, 2 * stroke.count, gl.UNSIGNED_INT, 8 * stroke.from);
      }
      gl.useProgram(nodeProgram);
      gl.uniformMatrix3fv(node.matrix, false, matrix);
      gl.uniform1f(node.scale, scale);
      gl.uniform1f(node.pixelRatio, pixelRatio);
      const { paper } = colours;
      gl.uniform3fv(
        node.types,
        colours.types.flatMap((rgb) => rgb.map((c, i) => (c + (paper[i]! - c) * dim) / 255)),
      );
      const from = Math.max(0, Math.min(filled.rows, nodes.from));
      gl.drawElements(
        gl.POINTS,
        Math.min(nodes.total, filled.rows - from),
        gl.UNSIGNED_INT,
        4 * (2 * filled.lines + from),
      );
    },
    kill: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

function attribute(
  gl: WebGL2RenderingContext,
  slot: number,
  buffer: WebGLBuffer,
  values: Float32Array | Uint8Array,
  type: number,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, values, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(slot);
  gl.vertexAttribPointer(slot, 2, type, false, 0, 0);
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(gl.getProgramInfoLog(program) ?? 'the overview could not be prepared');
  return program;
}
