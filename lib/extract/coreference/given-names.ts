import type { Gender } from './person-nouns.ts';

const MALE =
  'aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro aleksandar alex alexander alexei alexey alfred ali allen andre andreas andrei andrew andriy andy angus anthony antonio antony ' +
  'arthur barack ben benjamin bernard bill bob boris brad bradley brandon brian bruce bryan carl carlos charles charlie chris christian christopher chuck colin craig dale damian dan daniel darren dave david ' +
  'dean dennis derek dick diego dmitri dmitry dominic don donald doug douglas duncan ed eddie eduardo edward elijah elon emmanuel enrique eric erik ernest ethan eugene evan felix fernando francis francisco frank franky ' +
  'fred frederick gary gavin geoff geoffrey george gerald gerard giovanni giuseppe glen glenn gordon graham grant greg gregory guy hamza hans harold harry hassan henry herbert howard hubert hugh hugo hussein ' +
  'ian ibrahim igor imran ivan jack jacob jacques jaime jair james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesus jim jimmy joao joe joel johann john johnny jon jonathan jordan jorge ' +
  'jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth kevin khalid klaus kofi kurt kyle lance larry laurent lee leo leon leonard leonid lewis liam louis luca lucas luigi luis luke magnus ' +
  'mahmoud manuel marc marcel marcelo marco marcus mario mark markus martin marvin matt matteo matthew maurice maurizio max michael michel miguel mike mikhail milan mitch mohamed mohammad mohammed muhammad mustafa ' +
  'narendra nathan neil nelson nick nicholas nicolas nigel nikolai noah norman oleg oliver omar oscar osama otto owen pablo pat patrick paul pavel pedro peter petro phil philip philippe pierre pietro ralph ramon raul ray raymond ' +
  'reuven ricardo richard rick robert roberto rod rodrigo roger roland roman ron ronald ross roy rudy rupert russell ryan sam samuel santiago scott sean sebastian sergei sergey sergio seth shane shaun simon sergiy stan stanley stefan ' +
  'stephen steve steven stuart sven ted terry thomas tim timothy tobias todd tom tomas tommy tony trevor tyler vadim valery victor viktor vincent vinod vitaly vladimir volodymyr walter warren wayne wilhelm will william willy wolfgang yuri yusuf zac';
const FEMALE =
  'abigail ada adriana agnes aisha alexandra alexandria alice alicia alison allison amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie april ashley audrey ayesha barbara beatrice becky ' +
  'bella bernadette beth bethany betty beverly brenda bridget brigid brigitte britney camilla carla carmen carol carole caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara ' +
  'claudia colleen connie courtney crystal cynthia daniela danielle dawn deborah debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erin esther eva evelyn ' +
  'fatima fiona florence frances gabriela gail gemma geraldine gina gladys gloria grace greta hannah harriet hayley heather heidi helen helena hillary holly ida inga ingrid irene iris irina isabel isabella jacinda jackie jacqueline ' +
  'jane janet janice jean jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie josephine joyce judith judy julia juliana julie june kamala karen karin kate katherine kathleen kathryn kathy katie kayla kelly ' +
  'kim kimberly kirsten kristen kristin kyrsten lara laura lauren leah leila lena leslie lily linda lisa liz lois lorraine louise lucia lucy luisa lydia lyudmila maddie madeleine madison maggie malala mandy margaret maria mariana marie marilyn ' +
  'marina marion marjorie martha mary maureen megan meghan melania melanie melissa mercedes mia michaela michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olena olga ' +
  'olivia oksana pamela patricia paula pauline peggy penelope penny phyllis priscilla priti rachel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah shannon sharon sheila ' +
  'shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susana suzanne svetlana sviatlana sylvia tammy tanya tara tatiana teresa theresa tina tracey tracy ursula valentina valerie vanessa vera veronica ' +
  'victoria viola violet virginia vivian wanda wendy winifred yolanda yulia yvette yvonne zoe';

const gender = new Map<string, Gender>();
for (const name of MALE.split(' ')) gender.set(name, 'male');
for (const name of FEMALE.split(' ')) gender.set(name, gender.has(name) ? null : 'female');

/** Gender that a given name hints at, over the most common names of Europe, the Americas and the Arab world. */
export function givenNameGender(word: string): Gender {
  return gender.get(word.toLowerCase()) ?? null;
}
