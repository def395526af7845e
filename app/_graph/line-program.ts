import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/* Straight lines whose width is exact down to hairlines: the quad is a pixel wider on either side, and the
 * fragment shader fades by the distance to the middle, in pixels. Sigma's own rectangles lose thin lines at a
 * pixel ratio of one. Colours come premultiplied. */

const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
const float bias = 255.0 / 254.0;
void main() {
  vec2 along = a_to - a_from;
  vec2 normal = normalize(vec2(-along.y, along.x) + vec2(1e-9, 0.0));
  v_half = max(0.5, a_width * 0.5 / u_sizeRatio);
  v_offset = a_corner.y * (v_half + 1.0);
  vec2 position = mix(a_from, a_to, a_corner.x) + normal * v_offset * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_color = a_color;
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
uniform float u_pixelRatio;
void main(void) {
  float soft = 0.5 / u_pixelRatio;
  float cover = clamp((v_half + soft - abs(v_offset)) / (2.0 * soft), 0.0, 1.0);
  gl_FragColor = v_color * cover;
}`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;

class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override drawLabel = undefined;

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [0, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    _: number,
    start: number,
    from: NodeDisplayData,
    to: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    this.array.set([from.x, from.y, to.x, to.y, data.size, floatColor(data.color)], start);
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
  ): void {
    const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
  }
}

export const lineProgram = LineProgram as unknown as EdgeProgramType;
