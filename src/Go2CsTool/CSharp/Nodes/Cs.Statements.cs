// Factories for statements: one method per template, so that lowering only composes. The template of the same name in
// Templates/ shows what each becomes.
namespace Go2Cs.CSharp;

/// <summary>Factories for the nodes that templates render.</summary>
public static partial class Cs
{
    /// <summary>Statements between braces.</summary>
    public static CsBlock Block(params CsStmt[] statements) => new(statements);

    /// <summary>Statements between braces.</summary>
    public static CsBlock Block(IEnumerable<CsStmt> statements) => new(statements);

    /// <summary><c>expr;</c></summary>
    public static CsStmt Expr(CsExpr expr) => new("expr_stmt") { ["expr"] = expr };

    /// <summary><c>left = right;</c></summary>
    public static CsStmt Assign(CsExpr left, CsExpr right) => Expr(new CsAssign(left, right));

    /// <summary><c>type name = value;</c>, or <c>type name;</c> where there is no value.</summary>
    public static CsStmt Local(string type, string name, CsExpr? value = null) =>
        new("local_var") { ["type"] = type, ["name"] = name, ["value"] = value };

    /// <summary><c>const type name = value;</c></summary>
    public static CsStmt LocalConst(string type, string name, CsExpr value) =>
        new("local_const") { ["type"] = type, ["name"] = name, ["value"] = value };

    /// <summary><c>if (cond) … else …</c>; a chain when <paramref name="otherwise"/> is itself an if.</summary>
    public static CsStmt If(CsExpr cond, CsStmt then, CsStmt? otherwise = null)
    {
        var chained = otherwise is { Template: "if", LeadingComments: [] };
        return new("if")
        {
            ["cond"] = cond,
            ["then"] = AsBlock(then),
            ["else_if"] = chained ? otherwise : null,
            ["otherwise"] = chained || otherwise is null ? null : AsBlock(otherwise),
        };
    }

    /// <summary><c>for (init; cond; post)</c>, each part optional.</summary>
    public static CsStmt For(CsExpr? init, CsExpr? cond, CsExpr? post, CsStmt body) =>
        new("for") { ["init"] = init, ["cond"] = cond, ["post"] = post, ["body"] = AsBlock(body) };

    /// <summary><c>while (cond)</c>; Go's <c>for cond {}</c>.</summary>
    public static CsStmt While(CsExpr cond, CsStmt body) => new("for_cond") { ["cond"] = cond, ["body"] = AsBlock(body) };

    /// <summary><c>while (true)</c>; Go's <c>for {}</c>.</summary>
    public static CsStmt Forever(CsStmt body) => new("for_ever") { ["body"] = AsBlock(body) };

    /// <summary><c>for (type name = zero; name &lt; count; name++)</c>; Go's <c>for name := range count</c>.</summary>
    public static CsStmt ForRangeInt(string type, string name, CsExpr zero, CsExpr count, CsStmt body) =>
        new("for_range_int") { ["type"] = type, ["name"] = name, ["zero"] = zero, ["count"] = count, ["body"] = AsBlock(body) };

    /// <summary><c>foreach (var (key, value) in map)</c>; <c>_</c> for a variable that Go leaves out.</summary>
    public static CsStmt ForRangeMap(string key, string value, CsExpr map, CsStmt body) =>
        new("for_range_map") { ["key"] = key, ["value"] = value, ["map"] = map, ["body"] = AsBlock(body) };

    /// <summary><c>foreach (var (index, rune) in text)</c>; <c>_</c> for a variable that Go leaves out.</summary>
    public static CsStmt ForRangeString(string index, string rune, CsExpr text, CsStmt body) =>
        new("for_range_string") { ["index"] = index, ["rune"] = rune, ["text"] = text, ["body"] = AsBlock(body) };

    /// <summary><c>await foreach (var value in channel.All())</c>, or <c>foreach</c> in a plain function.</summary>
    public static CsStmt ForRangeChan(string value, CsExpr channel, CsStmt body, bool isAsync) =>
        new("for_range_chan") { ["value"] = value, ["channel"] = channel, ["body"] = AsBlock(body), ["is_async"] = isAsync };

    /// <summary><c>foreach (declaration in collection)</c></summary>
    public static CsStmt ForEach(CsExpr declaration, CsExpr collection, CsStmt body, bool isAsync = false) =>
        new("for_each") { ["declaration"] = declaration, ["collection"] = collection, ["body"] = AsBlock(body), ["is_async"] = isAsync };

    /// <summary>A C# switch; see <see cref="Case"/> and <see cref="Default"/>.</summary>
    public static CsStmt Switch(CsExpr value, IEnumerable<CsStmt> cases) => new("switch") { ["value"] = value, ["cases"] = List(cases) };

    /// <summary>A switch on the dynamic type: the labels are type patterns (<c>long n</c>).</summary>
    public static CsStmt TypeSwitch(CsExpr value, IEnumerable<CsStmt> cases) =>
        new("type_switch") { ["value"] = value, ["cases"] = List(cases) };

    /// <summary>Cases that share statements; the last statement must leave the case (break, return, goto, throw).</summary>
    public static CsStmt Case(IEnumerable<string> labels, IEnumerable<CsStmt> statements, CsExpr? guard = null) =>
        new("case") { ["labels"] = List(labels), ["guard"] = guard, ["statements"] = List(statements) };

    /// <summary><c>default:</c></summary>
    public static CsStmt Default(IEnumerable<CsStmt> statements) => new("case_default") { ["statements"] = List(statements) };

    /// <summary><c>Go.Run(function, args);</c></summary>
    public static CsStmt GoStmt(CsExpr function, params IEnumerable<CsExpr> args) =>
        new("go_stmt") { ["call"] = new CsCall(new CsName("Go.Run"), [function, .. args]) };

    /// <summary><c>frame.Defer(function, args);</c></summary>
    public static CsStmt Defer(string frame, CsExpr function, params IEnumerable<CsExpr> args) =>
        new("defer") { ["call"] = new CsCall(new CsMember(new CsName(frame), "Defer"), [function, .. args]) };

    /// <summary>Defers what makes a call of a function that is known by its value only.</summary>
    public static CsStmt DeferCall(string frame, CsExpr function, CsExpr call) =>
        new("defer") { ["call"] = new CsCall(new CsMember(new CsName(frame), "DeferCall"), [function, call]) };

    /// <summary><c>return value;</c></summary>
    public static CsStmt Return(CsExpr? value = null) => new("return") { ["value"] = value };

    /// <summary><c>label:</c> before a statement; null for a label at a block's end.</summary>
    public static CsStmt Labeled(string label, CsStmt? statement = null) =>
        new("labeled") { ["label"] = label, ["statement"] = statement };

    /// <summary><c>goto label;</c>, also <c>goto case 1;</c> and <c>goto default;</c>.</summary>
    public static CsStmt Goto(string label) => new("goto") { ["label"] = label };

    /// <summary><c>break;</c></summary>
    public static CsStmt Break() => new("break");

    /// <summary><c>continue;</c></summary>
    public static CsStmt Continue() => new("continue");

    /// <summary><c>throw value;</c>, or <c>throw;</c></summary>
    public static CsStmt Throw(CsExpr? value = null) => new("throw") { ["value"] = value };

    /// <summary><c>try … finally …</c></summary>
    public static CsStmt TryFinally(CsStmt body, CsStmt cleanup) =>
        new("try_finally") { ["body"] = AsBlock(body), ["cleanup"] = AsBlock(cleanup) };

    /// <summary>
    /// The frame of a function with deferred calls: declares the frame, guards the body, and after it runs the deferred
    /// calls and returns the result.
    /// </summary>
    /// <param name="frame">The frame's name.</param>
    /// <param name="results">Declarations of the result variables.</param>
    /// <param name="body">The function's body.</param>
    /// <param name="label">Label before the deferred calls run; null where nothing jumps there.</param>
    /// <param name="result">What is returned at the end; null for a function without results.</param>
    /// <param name="isAsync">True when deferred calls are awaited.</param>
    /// <param name="end">The Go line of the function's end, where they are called.</param>
    public static CsStmt DeferFrame(
        string frame, string exception, IEnumerable<CsStmt> results, CsBlock body, string? label, CsExpr? result, bool isAsync,
            CsLine? end = null) =>
        new("defer_frame")
        {
            ["frame"] = frame,
            ["exception"] = exception,
            ["results"] = List(results),
            ["body"] = body,
            ["label"] = label,
            ["run"] = RunDeferred(frame, isAsync, end),
            ["result"] = result,
        };

    /// <summary>Statements with a deferred call after them, which is made whether they end or throw.</summary>
    /// <param name="frame">The frame's name.</param>
    /// <param name="exception">What a caught exception is called.</param>
    /// <param name="body">The statements.</param>
    /// <param name="label">Label before the call; null where nothing jumps there.</param>
    /// <param name="run">The call.</param>
    public static CsStmt DeferScope(string frame, string exception, CsBlock body, string? label, CsStmt run) =>
        new("defer_scope")
        {
            ["frame"] = frame,
            ["exception"] = exception,
            ["body"] = body,
            ["label"] = label,
            ["run"] = run,
        };

    private static CsStmt RunDeferred(string frame, bool isAsync, CsLine? line)
    {
        var run = Expr(isAsync ? new CsAwait(new CsCall(frame + ".RunAsync")) : new CsCall(frame + ".Run"));
        run.Line = line;
        return run;
    }

    /// <summary>Comments that stand alone, each with its comment marks.</summary>
    public static CsStmt Comment(params IEnumerable<string> comments) => new("comment") { ["lines"] = List(comments) };

    /// <summary>The statement itself when it is a block, else a block round it.</summary>
    public static CsBlock AsBlock(CsStmt statement) => statement as CsBlock ?? new CsBlock(statement);

    private static List<T> List<T>(IEnumerable<T> items) => [.. items];

    // Modifiers are followed by one space, or are nothing at all.
    private static string Words(string modifiers) => modifiers.Length == 0 || modifiers.EndsWith(' ') ? modifiers : modifiers + " ";
}
