import type Sigma from 'sigma';
import { NodeProgram, type NodeProgramType } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EntityType } from '#lib/model/entity-type.ts';
import type { Rgb } from './colour.ts';

/* One program a shape: a quad whose fragment shader measures the signed distance to the shape's border, in
 * pixels, so that borders are smooth at every zoom (after Sigma's node programs; distances: Quilez, "2D
 * distance functions"). Around the shape a ring of paper keeps lines off it. What is under the pointer is found
 * without the graphics card (hit.ts), so nothing is drawn for picking. */

/** Distance of `p` to the border of a shape of radius `r`; negative inside. All shapes cover about the same area. */
export const DISTANCE: Readonly<Record<EntityType, string>> = {
  person: 'length(p) - r',
  institution: 'max(abs(p.x), abs(p.y)) - r * 0.89',
  place: '(abs(p.x) + abs(p.y) - r * 1.25) * 0.7071',
  event: 'max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - r * 0.66',
};
/** How far a shape reaches from its centre, in radii. */
const REACH = 1.4;

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_halo;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
const float bias = 255.0 / 254.0;
void main() {
  v_radius = a_size / u_sizeRatio;
  v_point = a_corner * (v_radius * ${REACH.toFixed(1)} + u_halo + 1.0);
  vec2 position = a_position + v_point * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_color = a_color;
  v_color.a *= bias;
}`;

const fragment = (distance: string) => /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_radius;
uniform vec3 u_paper;
uniform float u_halo;
uniform float u_pixelRatio;
void main(void) {
  vec2 p = v_point;
  float r = v_radius;
  float d = ${distance};
  float soft = 0.6 / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, d);
  float ring = 1.0 - smoothstep(-soft, soft, d - u_halo);
  gl_FragColor = mix(vec4(u_paper, 1.0) * ring, v_color, inside);
}`;

const HALO = 2;
const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_pixelRatio',
  'u_paper',
  'u_halo',
] as const;

/** `paper` is asked at every frame, so that a change of theme shows at once. */
export function shapeProgram(type: EntityType, paper: () => Rgb): NodeProgramType {
  class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override drawLabel = undefined;
    override drawHover = undefined;

    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: fragment(DISTANCE[type]),
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(_: number, start: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, data.size, floatColor(data.color)], start);
    }

    setUniforms(
      params: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
    ): void {
      const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      const [r, g, b] = paper();
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform3f(at.u_paper, r / 255, g / 255, b / 255);
      gl.uniform1f(at.u_halo, HALO);
    }
  }
  return ShapeProgram as unknown as NodeProgramType;
}
