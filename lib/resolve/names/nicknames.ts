/** Given names with their usual short forms, from general knowledge; a short form may belong to several. */
const SHORT_FORMS = `
abraham abe; albert al bert; alexander alex alec sandy sasha; alexandra alex sandra sasha; alfred alf fred; amanda mandy;
andrew andy drew; anthony tony; antonio tony; arnold arnie; arthur art; barbara barb; bartholomew bart; benjamin ben benny; bernard bernie;
bradley brad; calvin cal; catherine cathy kate katie; charles charlie chuck; christina chris tina; christine chris;
christopher chris; clifford cliff; clinton clint; cynthia cindy; daniel dan danny; david dave; deborah debbie deb; dennis denny;
dmitry dima; donald don donnie; dorothy dot; douglas doug; edmund ed; edward ed eddie ted ned; eleanor nell; elizabeth liz beth betty eliza
lizzie; emily em; ernest ernie; eugene gene; evgeny zhenya; frances fran; francis frank; franklin frank; frederick fred freddie;
gabriel gabe; geoffrey geoff; gerald gerry jerry; gerard gerry; gregory greg; harold harry hal; henry harry hank; howard howie;
hubert bert; isaac ike; ivan vanya; jacob jake; jacqueline jackie; james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny;
jeremy jerry; jessica jess; john jack johnny jon; jonathan jon; joseph joe joey; joshua josh; judith judy; katherine kathy kate katie;
kathleen kathy; kenneth ken kenny; kimberly kim; lawrence larry; leonard len leo; leslie les; lewis lew; louis lou; margaret maggie meg peggy
margie; martin marty; matthew matt; maurice moe mo; maxwell max; melvin mel; michael mike mick mickey misha; mikhail misha; mitchell mitch;
mohammed mo; nathaniel nate nathan; nicholas nick; nikolai kolya; norman norm; oliver ollie; pamela pam; patricia pat patty trish;
patrick pat paddy; peter pete; philip phil; phillip phil; rachel rae; randolph randy; raymond ray; rebecca becky; reginald reg reggie;
richard dick rich rick ricky; robert bob bobby rob robbie; roderick rod; rodney rod; roger rodge; ronald ron ronnie; russell russ;
samantha sam; samuel sam sammy; sandra sandy; sergei seryozha; sidney sid; silvester sly; stanley stan; stephen steve; steven steve;
stuart stu; susan sue susie; sylvester sly; terence terry; theodore ted teddy theo; theresa terry; thomas tom tommy; timothy tim;
tobias toby; valerie val; veronica ronnie; victor vic; victoria vicky; vincent vince; virginia ginny; vladimir vova volodya;
walter walt; wilfred wilf; william bill billy will liam; winston win; yevgeny zhenya; zachary zach`;

const PAIRS: ReadonlySet<string> = new Set(
  SHORT_FORMS.split(';').flatMap((line) => {
    const [long, ...short] = line.trim().split(/\s+/);
    return short.map((s) => `${long} ${s}`);
  }),
);

/** Whether one is a usual short form of the other. */
export function areNicknames(a: string, b: string): boolean {
  return PAIRS.has(`${a} ${b}`) || PAIRS.has(`${b} ${a}`);
}
