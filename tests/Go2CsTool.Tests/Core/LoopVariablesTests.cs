// Each iteration has variables of its own where one can tell.
namespace Go2Cs.Tests.Core;

using Go2Cs.Core;
using Go2Cs.Types;
using static Make;

public class LoopVariablesTests
{
    private static readonly JumpTarget Loop = new(null);

    private static void Becomes(CoreStmt[] before, string after) =>
        Assert.Equal(after.ReplaceLineEndings("\n").Trim(), PassText.Of(new LoopVariables().Body(Declared((GoType[])[], before))).Trim());

    private static For Counted(CoreVariable i, CoreStmt? post, params CoreStmt[] body) =>
        new(default, Loop, Define(i, Number(0)), Less(Ref(i), Number(9)), post, Block(body), [i]);

    private static CoreStmt Keep(CoreVariable v) => Do("keep", Function(Do("use", Ref(v))));

    [Fact]
    public void VariablesThatNobodyKeepsAreOne()
    {
        var i = Int("i");
        Becomes(
            [Counted(i, Step(i), Do("use", Ref(i)), Step(i))],
            """
            loop: for i := 0; i < 9; i++ {
                use(i)
                i++
            }
            """);
        var after = new LoopVariables().Body(Declared((GoType[])[], Counted(i, Step(i))));
        Assert.Empty(CoreTree.Descendants(after.Body!).OfType<For>().Single().PerIteration);
    }

    [Fact]
    public void ACapturedVariableIsACopyOfACounter()
    {
        var i = Int("i");
        Becomes(
            [Counted(i, Step(i), If("a", new Continue(default, Loop)), Keep(i))],
            """
            loop: for iNext := 0; iNext < 9; iNext++ {
                i := iNext
                if a() {
                    continue loop
                }
                keep(func() { use(i) })
            }
            """);
    }

    [Fact]
    public void OnlyWhatIsCapturedIsCopied()
    {
        var (i, n) = (Int("i"), Int("n"));
        var init =
            new Assignment(default, AssignmentForm.Define, [new NewTarget(default, i), new NewTarget(default, n)], [Number(0), Number(9)]);
        Becomes(
            [new For(default, Loop, init, Less(Ref(i), Ref(n)), Step(i), Block(Keep(i)), [i, n])],
            """
            loop: for iNext, n := 0, 9; iNext < n; iNext++ {
                i := iNext
                keep(func() { use(i) })
            }
            """);
    }

    [Fact]
    public void AChangedVariableIsCopiedBack()
    {
        var i = Int("i");
        Becomes(
            [Counted(i, Step(i), Keep(i), Step(i))],
            """
            loop: for iNext := 0; ; iNext++ {
                i := iNext
                if !(i < 9) {
                    break loop
                }
                keep(func() { use(i) })
                i++
                iNext = i
            }
            """);
    }

    [Fact]
    public void ContinueLeadsToTheCopyBack()
    {
        var (i, other) = (Int("i"), new JumpTarget("other"));
        Becomes(
            [Counted(i, Step(i),
                Do("keep", new AddressOf(default, new PointerType(BasicType.Int), Ref(i))),
                new For(default, other, null, null, null, Block(If("a", new Continue(default, Loop)), new Continue(default, other)), []))],
            """
            loop: for iNext := 0; ; iNext++ {
                i := iNext
                if !(i < 9) {
                    break loop
                }
                keep(&i)
                other: for ; ;  {
                    if a() {
                        goto next
                    }
                    continue other
                }
                next:
                iNext = i
            }
            """);
    }

    [Fact]
    public void ALoopWithoutConditionCopiesBack()
    {
        var i = Int("i");
        Becomes(
            [new For(default, Loop, Define(i, Number(0)), null, Step(i), Block(Keep(i), If("a", new Break(default, Loop))), [i])],
            """
            loop: for iNext := 0; ; iNext++ {
                i := iNext
                keep(func() { use(i) })
                if a() {
                    break loop
                }
                iNext = i
            }
            """);
    }

    [Fact]
    public void APostStatementThatCapturesRunsOnTheNewCopy()
    {
        var i = Int("i");
        Becomes(
            [Counted(i, Do("keep", Function(Step(i))), Do("use", Ref(i)))],
            """
            {
                later := false
                loop: for iNext := 0; ;  {
                    i := iNext
                    if later {
                        keep(func() { i++ })
                    }
                    else {
                        later = true
                    }
                    if !(i < 9) {
                        break loop
                    }
                    use(i)
                    iNext = i
                }
            }
            """);
    }

    [Fact]
    public void TheBodyOfALoopOverAFunctionKeepsNothing()
    {
        var i = Int("i");
        var function = Declared((GoType[])[], Counted(i, Step(i), Over(new JumpTarget(null), null, Do("use", Ref(i)))));
        var after = PassText.Of(new LoopVariables().Body(new RangeFunc().Body(function)));
        Assert.StartsWith("loop: for i := 0; i < 9; i++ {", after, StringComparison.Ordinal);
    }

    [Fact]
    public void PartsOfVariablesCount()
    {
        var array = Variable("a", new ArrayType(BasicType.Int, 2));
        var slice = Variable("s", new SliceType(BasicType.Int));
        CoreExpr First(CoreVariable v) => new ElementRef(default, BasicType.Int, Ref(v), Number(0));
        For Over(CoreVariable v) =>
            new(default, Loop, Define(v, Call("make", v.Type)), Call("more", BasicType.Bool), null,
                Block(Keep(v), Assign(First(v), Number(1))), [v]);
        Becomes(
            [Over(array)],
            """
            loop: for aNext := make(); ;  {
                a := aNext
                if !(more()) {
                    break loop
                }
                keep(func() { use(a) })
                a[0] = 1
                aNext = a
            }
            """);
        Becomes(
            [Over(slice)],
            """
            loop: for sNext := make(); more();  {
                s := sNext
                keep(func() { use(s) })
                s[0] = 1
            }
            """);
    }

    [Fact]
    public void WhatAGotoLoopDeclaresIsNewEachTime()
    {
        var (x, again) = (Int("x"), new CoreLabel("again"));
        Becomes(
            [new Labeled(default, again, Define(x, Call("n", BasicType.Int))), Keep(x), If("more", new Goto(default, again)), Do("end")],
            """
            again:
            {
                x := n()
                keep(func() { use(x) })
                if more() {
                    goto again
                }
                end()
            }
            """);
    }

    [Fact]
    public void TheBlockBeginsWithTheDeclaration()
    {
        var (x, y, again, top) = (Int("x"), Int("y"), new CoreLabel("again"), new CoreLabel("top"));
        Becomes(
            [
                new Labeled(default, top, Do("a")),
                Define(y, Number(1)),
                new Labeled(default, again, Do("b")),
                Define(x, Number(2)),
                Keep(x),
                If("c", new Goto(default, again)),
                Keep(y),
                If("d", new Goto(default, top)),
            ],
            """
            top:
            a()
            {
                y := 1
                again:
                b()
                {
                    x := 2
                    keep(func() { use(x) })
                    if c() {
                        goto again
                    }
                    keep(func() { use(y) })
                    if d() {
                        goto top
                    }
                }
            }
            """);
    }

    [Fact]
    public void NoBlockIsMadeWhereNothingIsShared()
    {
        var (x, y, again) = (Int("x"), Int("y"), new CoreLabel("again"));
        Becomes(
            [Define(y, Number(1)), new Labeled(default, again, Define(x, Number(2))), Do("use", Ref(x)),
                If("c", new Goto(default, again)), Keep(y)],
            """
            y := 1
            again:
            x := 2
            use(x)
            if c() {
                goto again
            }
            keep(func() { use(y) })
            """);
        Becomes(
            [If("c", new Goto(default, again)), Do("a"), new Labeled(default, again, Define(x, Number(2))), Keep(x)],
            """
            if c() {
                goto again
            }
            a()
            again:
            x := 2
            keep(func() { use(x) })
            """);
    }
}
